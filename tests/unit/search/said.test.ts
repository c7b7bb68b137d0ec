// What was found → the sentence a reader sees and hears.
import { expect, test } from 'vitest';
import { statusOf } from '../../../src/search/said.ts';
import { find } from '../../../src/search/find.ts';
import { smallCore } from './small-core.ts';

const core = smallCore({ Kaffe: { text: 'frivillig' }, Kage: { text: 'kaffe' } });
const said = (query: string): string => statusOf(core.said, find(core, query), query);

test.each([
  ['kaffe', '2 hits for kaffe'],
  ['kage', '1 hit for kage'],
  ['kage asdfgh', 'Nowhere: asdfgh. 1 hit for kage asdfgh'],
  ['frivlig ', 'Hits for frivillig. 1 hit for frivlig '],
  ['asdfgh', 'No hit for asdfgh.'],
  ['asdfgh {{count}} $&', 'No hit for asdfgh {{count}} $&.'],
])('“%s”: %s', (query, sentence) => {
  expect(said(query)).toBe(sentence);
});
