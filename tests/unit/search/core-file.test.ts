// What is packed for the way is the same when it is unpacked.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPostings, unpackPostings } from '../../../src/search/core-file.ts';
import { fileOf } from './small-core.ts';

const sections = fc
  .uniqueArray(fc.nat(200_000), { minLength: 1, maxLength: 50 })
  .map((all) => all.sort((a, b) => a - b));
const word = fc.stringMatching(/^[\p{L}\p{N}]{1,50}$/u);

test('words and where they stand come back as they went', () => {
  fc.assert(
    fc.property(fc.dictionary(word, sections, { minKeys: 1, noNullPrototype: true }), (made) => {
      const packed = JSON.parse(JSON.stringify(packPostings(new Map(Object.entries(made))))) as ReturnType<
        typeof packPostings
      >;
      expect(Object.fromEntries(unpackPostings(packed))).toEqual(made);
    }),
  );
});

test('small words and what stands behind an address on the web are left out', () => {
  const { words, postings } = fileOf({
    Side: { text: 'Det er på kommune.dk/selvhjaelp-grupper?x=1 i dag.' },
  });
  expect([...unpackPostings({ words, postings }).keys()]).toEqual(['dag', 'dk', 'kommune']);
});

test('a word in very many sections is kept once a page', () => {
  const made = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`s${at}`, ['Afsnit', 'kaffe'] as const] as const),
  );
  const { words, postings } = fileOf({ Side: { sections: made }, Anden: { text: 'kaffe' } });
  expect(unpackPostings({ words, postings }).get('kaffe')).toEqual([1, 21]);
});

test('a page that repeats others keeps only the words that they do not have', () => {
  const own = { text: 'kaffe' };
  const pages = { En: own, To: own, Kilder: { text: 'kaffe kage', weight: 0.3 } };
  const { words, postings } = fileOf(pages);
  expect([...unpackPostings({ words, postings })]).toEqual([
    ['kaffe', [0, 1]],
    ['kage', [2]],
  ]);
});
