// Measures that every page shares. Lengths run in millimetres from the page's upper left corner; type keeps its points.
import type { TextStyle } from './text.ts';

/** PDF points in one millimetre. */
export const pointsPerMm = 72 / 25.4;

/** One column of text. */
export interface Column {
  readonly xMm: number;
  readonly widthMm: number;
}

/** What something takes of a page; `yMm` is its upper edge. */
export interface Rectangle extends Column {
  readonly yMm: number;
  readonly heightMm: number;
}

/** From a line's top to its baseline: 4.4 mm for 12 pt on 6 mm, and in that proportion for every other leading. */
export function baselineDropMm(style: TextStyle): number {
  return (style.leadingMm * 4.4) / 6;
}
