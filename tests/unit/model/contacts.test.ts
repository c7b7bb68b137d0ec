// Where to look for a group: general places first, then each topic, an organisation once; of one topic, all that are of it.
import { expect, test } from 'vitest';
import { groupedByTopic, topics, type Organisation, type Topic } from '../../../src/model/contacts.ts';

const organisation = (id: string, ...own: readonly Topic[]): Organisation => ({
  id,
  line: 1,
  country: 'dk',
  kind: 'peer',
  topics: [...own],
  language: 'da',
  checked: '2026-11-30',
  how: 'public-copy',
  words: { da: { name: id, text: id }, nb: { name: id, text: id } },
});
const all = [
  organisation('anxious', 'anxiety', 'relatives'),
  organisation('bereaved', 'grief', 'suicide-bereaved'),
  organisation('house'),
  organisation('parents', 'grief', 'child-lost'),
  { ...organisation('hus'), country: 'no' as const },
];
const namesIn = (only?: Topic) =>
  groupedByTopic(all, 'dk', only).map(({ topic, organisations }) => [
    topic,
    ...organisations.map(({ id }) => id),
  ]);

test('general places stand first, then each topic that has an organisation', () => {
  expect(namesIn()).toEqual([
    [undefined, 'house'],
    ['grief', 'bereaved', 'parents'],
    ['anxiety', 'anxious'],
  ]);
});

test.each(topics)('of %s alone, every organisation that is of it', (topic) => {
  const own = all.filter((one) => one.topics.includes(topic)).map(({ id }) => id);
  expect(namesIn(topic)).toEqual([[topic, ...own]]);
});
