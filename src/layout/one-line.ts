// Text that must stand on one line: a title, a label on its line.
import type { TypeStyle } from '../tokens.ts';
import { OverflowError } from '../tagged-pdf/errors.ts';
import { pointsPerMm } from '../tagged-pdf/measures.ts';
import type { Typeface } from '../tagged-pdf/typeface.ts';
import { measureMm } from '../tagged-pdf/typeface.ts';

/** A one-line text, what errors call it, and what its writer can do when it is too wide. */
export interface OneLine {
  readonly part: string;
  readonly text: string;
  readonly style: TypeStyle;
  readonly remedy: string;
}

/** Returns the text's width; throws OverflowError when that is more than the room. */
export function fitOneLineMm(face: Typeface, line: OneLine, roomMm: number): number {
  const { part, text, style, remedy } = line;
  const neededMm = measureMm(face, text, style);
  if (neededMm <= roomMm) return neededMm;
  throw new OverflowError({ part, text, direction: 'width', roomMm, neededMm, remedy });
}

/** Height of capital letters, by which a line is hung from an edge or centred in a shape. */
export function capHeightMm(face: Typeface, style: TypeStyle): number {
  const { capHeight, unitsPerEm } = face.metrics;
  return ((capHeight / unitsPerEm) * style.sizePt) / pointsPerMm;
}
