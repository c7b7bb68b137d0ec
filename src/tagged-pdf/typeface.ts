// Font measures → the questions layout and painting ask of a face: which glyph, how wide, how much closer.
import type { TextStyle } from './text.ts';
import { MissingGlyphError } from './errors.ts';
import type { FaceMetrics, MeasuredFaces } from './font-files.ts';
import { pointsPerMm } from './measures.ts';

/** One weight. Glyph numbers are those of the embedded file, lengths are font units. */
export interface Typeface {
  readonly metrics: FaceMetrics;
  /** Throws MissingGlyphError; `text` is what the character stands in. */
  glyph(codePoint: number, text: string): number;
  /** Change of the space between two glyphs that follow each other. */
  kerning(left: number, right: number): number;
}

export interface Typefaces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}

export const createTypefaces = ({ regular, bold }: MeasuredFaces): Typefaces => ({
  regular: createTypeface(regular.metrics),
  bold: createTypeface(bold.metrics),
});

/** Marks what a table has no entry for. */
const none = 0xffff;

/** Turns the compact tables of `FaceMetrics` into flat ones, since every letter of every line asks several times. */
export function createTypeface(metrics: FaceMetrics): Typeface {
  const glyphs = glyphByCodePoint(metrics);
  const { left, right, units } = metrics.kerning;
  const leftClass = classByGlyph(left, glyphs, metrics);
  const rightClass = classByGlyph(right, glyphs, metrics);
  return {
    metrics,
    glyph(codePoint, text) {
      const glyph = glyphs[codePoint] ?? none;
      if (glyph === none) throw new MissingGlyphError(String.fromCodePoint(codePoint), text);
      return glyph;
    },
    kerning(leftGlyph, rightGlyph) {
      const row = leftClass[leftGlyph] ?? none;
      const column = rightClass[rightGlyph] ?? none;
      return row === none || column === none ? 0 : (units[row]?.[column] ?? 0);
    },
  };
}

function glyphByCodePoint({ characters, glyphs }: FaceMetrics): Uint16Array {
  const codePoints = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  const table = new Uint16Array(Math.max(...codePoints) + 1).fill(none);
  codePoints.forEach((codePoint, index) => {
    table[codePoint] = glyphs[index] ?? none;
  });
  return table;
}

function classByGlyph(classes: readonly string[], glyphs: Uint16Array, metrics: FaceMetrics): Uint16Array {
  const table = new Uint16Array(metrics.advances.length).fill(none);
  classes.forEach((characters, index) => {
    for (const character of characters) table[glyphs[character.codePointAt(0) ?? 0] ?? none] = index;
  });
  return table;
}

/** Told of each glyph of a text in turn, and how much closer to its predecessor it stands. */
type GlyphVisitor = (glyph: number, kerning: number) => void;

/** Soft hyphens and zero-width spaces are places to break a word, not characters: they have no glyph. */
export function forEachGlyph(face: Typeface, text: string, visit: GlyphVisitor): void {
  let previous = -1;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    if (codePoint === softHyphen || codePoint === zeroWidthSpace) continue;
    const glyph = face.glyph(codePoint, text);
    const wider = isGroupGap(text, index) ? groupGapEm * face.metrics.unitsPerEm : 0;
    visit(glyph, wider + (previous < 0 ? 0 : face.kerning(previous, glyph)));
    previous = glyph;
  }
}

/** The groups of a telephone number stand further apart than words do. */
const groupGapEm = 0.1;

/** A digit after a no-break space after a digit. */
const isGroupGap = (text: string, index: number): boolean =>
  text.charCodeAt(index - 1) === 0xa0 && /\d\u00A0\d/.test(text.slice(index - 2, index + 1));

const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;

/** Width of a text on one line, kerned and tracked. */
export function measureMm(face: Typeface, text: string, style: TextStyle): number {
  const { advances, unitsPerEm } = face.metrics;
  const tracking = style.trackingEm * unitsPerEm;
  let units = 0;
  forEachGlyph(face, text, (glyph, kerning) => {
    units += (advances[glyph] ?? 0) + kerning + tracking;
  });
  return ((units / unitsPerEm) * style.sizePt) / pointsPerMm;
}
