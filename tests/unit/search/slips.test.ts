// How near two words are: slips of the ear and of the fingers cost less than other letters.
import { expect, test } from 'vitest';
import { slipsAllowed, slipsBetween } from '../../../src/search/slips.ts';

const cost = (typed: string, written: string): number => slipsBetween(typed, written, 9);

test.each([
  ['a letter that sounds alike', ['pligt', 'plikt'], ['pligt', 'plist']],
  ['a silent letter left out', ['tavhed', 'tavshed'], ['tashed', 'tabshed']],
  ['two letters the wrong way round', ['firvillig', 'frivillig'], ['fisvillig', 'frivillig']],
  ['a slip inside', ['gruope', 'gruppe'], ['bruppe', 'gruppe']],
] as const)('%s is nearer than another letter', (_what, [near, itsWord], [far, otherWord]) => {
  expect(cost(near, itsWord)).toBeLessThan(cost(far, otherWord));
});

test('a word is no slip for itself, and a short word has none', () => {
  expect(cost('gruppe', 'gruppe')).toBe(0);
  expect(slipsAllowed(3)).toBe(0);
  expect(slipsAllowed(5)).toBeLessThan(slipsAllowed(8));
});

test('what is too far is infinitely far', () => {
  expect(slipsBetween('kaffe', 'tavshedspligt', 1)).toBe(Infinity);
  expect(slipsBetween('abcdefgh', 'hgfedcba', 1.1)).toBe(Infinity);
});
