// Where lines end: at a space, or where the writer said that a word may break.
import { expect, test } from 'vitest';
import { OverflowError } from '../../../src/tagged-pdf/errors.ts';
import { breakLines } from '../../../src/tagged-pdf/line-breaking.ts';
import { measureMm } from '../../../src/tagged-pdf/typeface.ts';
import { faces, style } from './hand-made-document.ts';

const widthOf = (text: string): number => measureMm(faces.regular, text, style);

/** The lines of a text in a column that is as wide as some words. */
const linesOf = (text: string, asWideAs: string): string[] =>
  breakLines(faces, { part: 'lead', text: [{ text }], style }, widthOf(asWideAs) + 1e-6).map(
    ({ pieces, hyphenated }) => `${pieces.map((piece) => piece.text).join('')}${hyphenated ? '-' : ''}`,
  );

test('a line takes what fits to a hair, and keeps the space it breaks at', () => {
  expect(linesOf('Vi lytter og tier', 'Vi lytter')).toEqual(['Vi lytter ', 'og tier']);
});

test('a no-break space holds, and a soft hyphen breaks where it must', () => {
  expect(linesOf('ring\u00a0113 nå', 'ring\u00a0113')).toEqual(['ring\u00a0113 ', 'nå']);
  expect(linesOf('selvhjelps\u00adgruppe', 'selvhjelps-')).toEqual(['selvhjelps\u00ad-', 'gruppe']);
  expect(linesOf('selvhjelps\u00adgruppe', 'selvhjelpsgruppe')).toEqual(['selvhjelps\u00adgruppe']);
});

test('a word wider than its column is named with the room there was', () => {
  const roomMm = widthOf('selv') + 1e-6;
  expect(() => linesOf('En selvhjelpsgruppe', 'selv')).toThrow(OverflowError);
  expect(() => linesOf('En selvhjelpsgruppe', 'selv')).toThrow(
    expect.objectContaining({
      overflow: expect.objectContaining({
        part: 'lead',
        text: 'selvhjelpsgruppe',
        direction: 'width',
        roomMm,
      }),
    }),
  );
});

test('a style that is tracked takes more room by as much a letter', () => {
  const tracked = measureMm(faces.regular, 'ring', { ...style, trackingEm: 0.1 });
  expect(tracked - widthOf('ring')).toBeCloseTo((4 * 0.1 * style.sizePt * 25.4) / 72, 6);
});
