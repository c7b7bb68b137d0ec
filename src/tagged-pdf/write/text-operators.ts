// A line of text → PDF text operators. Glyphs are shown by number (Identity-H) with our own kerning between them.
import type { NumeralBox, Piece, TextBox } from '../boxes.ts';
import type { Typeface, Typefaces } from '../typeface.ts';
import { forEachGlyph } from '../typeface.ts';
import type { ReplacedContent } from './dictionaries.ts';
import { grey, points, rgb, rounded } from './numbers.ts';
import { serialize } from './serialize.ts';

/** Names of the two faces in a page's resources. */
export const fontNames = { regular: 'R', bold: 'B' } as const;

/** ISO 32000-1 14.8.2.2.3: a hyphen that only breaks a word says so, and extracted text stays whole. */
const softHyphen = {
  begin: `/Span${serialize<ReplacedContent>({ ActualText: '<FEFF00AD>' })}BDC`,
  end: 'EMC',
};

/** What of a text is painted. */
type SetText = Pick<TextBox, 'xMm' | 'baselineMm' | 'style' | 'pieces' | 'hyphenated' | 'ink' | 'upwards'>;

/** One text object; `heightMm` is the page's, since PDF counts from the lower edge. */
export function textOperators(box: SetText, faces: Typefaces, heightMm: number): string {
  const { sizePt, trackingEm } = box.style;
  const operators = ['BT'];
  if (trackingEm !== 0) operators.push(`${rounded(trackingEm * sizePt)} Tc`);
  const place = `${points(box.xMm)} ${points(heightMm - box.baselineMm)}`;
  operators.push(box.upwards ? `0 1 -1 0 ${place} Tm` : `${place} Td`);
  // Text is black unless it says otherwise, and black again after it.
  if (box.ink) operators.push(grey(box.ink) ?? `${rgb(box.ink)} rg`);
  for (const piece of box.pieces) {
    operators.push(setFont(piece, sizePt), showText(faceOf(piece, faces), piece.text));
  }
  const last = box.pieces.at(-1);
  if (box.hyphenated && last) {
    operators.push(softHyphen.begin, showText(faceOf(last, faces), '-'), softHyphen.end);
  }
  // Tracking outlives the text object (ISO 32000-1 9.3.1), so it is taken back.
  if (trackingEm !== 0) operators.push('0 Tc');
  if (box.ink) operators.push('0 g');
  return [...operators, 'ET'].join('\n');
}

/** The same for a number that only the eye reads. */
export const numeralOperators = (
  { text, xMm, baselineMm, style }: NumeralBox,
  faces: Typefaces,
  heightMm: number,
): string =>
  textOperators(
    { xMm, baselineMm, style, pieces: [{ text, bold: true }], hyphenated: false, ink: '#FFFFFF' },
    faces,
    heightMm,
  );

/** Glyph numbers, interrupted where two glyphs kern (ISO 32000-1 9.4.3: thousandths of an em, leftwards). */
function showText(face: Typeface, text: string): string {
  const perMille = 1000 / face.metrics.unitsPerEm;
  let operands = '';
  forEachGlyph(face, text, (glyph, kerning) => {
    if (kerning !== 0) operands += `)${Math.round(-kerning * perMille)}(`;
    operands += `${literalBytes[glyph >> 8]}${literalBytes[glyph & 0xff]}`;
  });
  return `[(${operands})]TJ`;
}

/** ISO 32000-1 7.3.4.2: what would end a literal string, or be read as another line end, is escaped. */
const literalBytes: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
});

function setFont(piece: Piece, sizePt: number): string {
  return `/${piece.bold ? fontNames.bold : fontNames.regular} ${rounded(sizePt)} Tf`;
}

function faceOf(piece: Piece, faces: Typefaces): Typeface {
  return piece.bold ? faces.bold : faces.regular;
}
