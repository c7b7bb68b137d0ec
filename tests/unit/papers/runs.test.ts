// Texts from content → runs for a paper: slots, bold, and numbers that never break.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText, plainText, unbroken } from '../../../src/papers/runs.ts';
import { fixed } from '../fixed.ts';

test('what stands between pairs of stars is bold, the rest is not', () => {
  expect(inlineText('Står det om liv: **ring {phone}**. Si fra.', { phone: '113' })).toEqual([
    { text: 'Står det om liv: ' },
    { text: 'ring 113', bold: true },
    { text: '. Si fra.' },
  ]);
});

test('a text that begins or ends in bold has no empty runs', () => {
  expect(inlineText('**Ring 112**', {})).toEqual([{ text: 'Ring 112', bold: true }]);
  expect(inlineText('', {})).toEqual([]);
});

test('a slot without a value throws, naming the slot and the text', () => {
  expect(() => inlineText('Ring {fone}.', { phone: '112' })).toThrow(
    'Nothing fills the slot {fone}. In the text «Ring {fone}.».',
  );
});

test('a number keeps its groups and never breaks between them', () => {
  expect(unbroken('70 201 201')).toBe('70\u00A0201\u00A0201');
  expect(unbroken('112')).toBe('112');
});

test('the plain words of runs are the text without its stars', () => {
  const word = fc.stringMatching(/^[a-zæøå ,.]{0,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      // Stars stand in pairs.
      const paired = words.length % 2 === 0 ? words.slice(1) : words;
      expect(plainText(inlineText(paired.join('**'), {}))).toBe(paired.join(''));
    }),
    fixed,
  );
});

test.each(['Det koster { price.phrase }.', 'Det koster {price_phrase}.', 'Ring **112.'])(
  'a brace or a star that is left over stops the composing: %s',
  (text) => {
    expect(() => inlineText(text, {})).toThrow('A brace or a pair of stars is left over');
  },
);
