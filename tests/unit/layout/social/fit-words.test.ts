// Words in the largest type that has room for them, line by line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureMm } from '../../../../src/tagged-pdf/typeface.ts';
import { readPrintAssets } from '../../../../src/read/print-assets.ts';
import { fitWords, type Column } from '../../../../src/layout/social/fit-words.ts';
import { createLettering } from '../../../../src/site/social/lettering.ts';
import { fixed } from '../../fixed.ts';

const { faces } = createLettering(await readPrintAssets());
const column: Column = {
  widthPx: 624,
  steps: [
    { sizePx: 96, mostLines: 2 },
    { sizePx: 60, mostLines: 4 },
  ],
};
const word = fc.stringMatching(/^[a-zæøå]{1,10}$/);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

test('whatever words fit: none is lost, no line is longer than the column, and there are no more than asked for', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { style, lines } = fitWords(faces, text, column);
      expect(lines.join(' ')).toBe(text);
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(measureMm(faces.regular, line, style)).toBeLessThanOrEqual(624);
    }),
    fixed,
  );
});

test('short words are set large, long ones smaller', () => {
  expect(fitWords(faces, 'Søg', column).style.leadingMm).toBe(106);
  expect(fitWords(faces, 'Tavshedserklæring', column).style.leadingMm).toBe(66);
});

test('lines are about the same length', () => {
  expect(fitWords(faces, 'Et rum til to', column).lines).toEqual(['Et rum til to']);
  expect(fitWords(faces, 'Rammer for gruppen', column).lines).toEqual(['Rammer', 'for gruppen']);
});

test('a word breaks where its writer allowed it, and nowhere else', () => {
  const { lines } = fitWords(faces, 'selvhjælps\u00adorganisationerne', column);
  expect(lines).toEqual(['selvhjælps-', 'organisationerne']);
  expect(() => fitWords(faces, 'selvhjælpsorganisationerne', column)).toThrow('soft hyphen');
});
