// What a person typed, made ready for paper: tidied, and looked through for what nobody would see.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainly, tidy, unseenIn } from '../../../src/papers/user-text.ts';
import { fixed } from '../fixed.ts';

test('letters come in one form, without space around', () => {
  expect(tidy('\u00A0 C\u030Cohkka \t')).toBe('Čohkka');
});

test.each([
  ['a\u0000', 'U+0000'],
  ['a\tb', 'U+0009'],
  ['a\u202Eb', 'U+202E'],
  ['\u200Fa', 'U+200F'],
  ['a\u200Bb', 'U+200B'],
  ['a\uFEFFb', 'U+FEFF'],
  ['a\u2028b', 'U+2028'],
  ['a\uD83D', 'U+D83D'],
])('%j holds what nobody sees', (value, codePoint) => {
  expect(unseenIn(value)).toBe(codePoint);
});

test.each(['Čohkka Ŋárgu', 'Onsdager kl. 18–20', '=1+1', '78\u00A046', 'pårørende\u00ADgruppe', '😀'])(
  '%j holds nothing unseen',
  (value) => expect(unseenIn(value)).toBeUndefined(),
);

test('whatever is shown of a value, nothing in it acts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(unseenIn(plainly(value))).toBeUndefined();
    }),
    fixed,
  );
});
