// Where to look for a group: general places first, then each topic, an organisation once; of one topic, all that are of it.
import { expect, test } from 'vitest';
import { groupedByTopic, type ListTopic, type Organisation } from '../../../src/model/contacts.ts';

const organisation = (id: string, topics: Organisation['topics']): Organisation => ({
  id,
  line: 1,
  country: 'dk',
  kind: 'peer',
  topics,
  language: 'da',
  checked: '2026-11-30',
  how: 'public-copy',
  words: { da: { name: id, text: id }, nb: { name: id, text: id } },
});
const all = [
  organisation('anxious', ['anxiety', 'relatives']),
  organisation('bereaved', ['grief', 'suicide-bereaved']),
  organisation('house', []),
  organisation('parents', ['grief', 'child-lost']),
  { ...organisation('hus', []), country: 'no' as const },
];
const namesIn = (only?: ListTopic) =>
  groupedByTopic(all, 'dk', only).map(({ topic, organisations }) => [
    topic,
    ...organisations.map(({ id }) => id),
  ]);

test('general places stand first, then each topic that has an organisation', () => {
  expect(namesIn()).toEqual([
    ['general', 'house'],
    ['grief', 'bereaved', 'parents'],
    ['anxiety', 'anxious'],
  ]);
});

test('of one topic stand all that are of it, also those that are listed under another', () => {
  expect(namesIn('relatives')).toEqual([['relatives', 'anxious']]);
  expect(namesIn('grief')).toEqual([['grief', 'bereaved', 'parents']]);
  expect(namesIn('general')).toEqual([['general', 'house']]);
});
