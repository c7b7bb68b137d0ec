// The grid of an A4 sheet, from the tokens. Lengths run in millimetres from the sheet's upper left corner; type keeps its
// points. The module is the height of a text line.
import { paperSpace, type TypeStyle } from '../tokens.ts';

/** PDF points in one millimetre. */
export const pointsPerMm = 72 / 25.4;

/** One column of text. */
export interface Column {
  readonly xMm: number;
  readonly widthMm: number;
}

const { marginMm, sideMm, gutterMm } = paperSpace;

export const sheet = { widthMm: 210, heightMm: 297, marginMm } as const;

/** Heads, labels and the ring stand in the side column, everything that is read in the text column. */
export const sideColumn: Column = { xMm: marginMm, widthMm: sideMm };
const textLeftMm = marginMm + sideMm + gutterMm;
export const textColumn: Column = { xMm: textLeftMm, widthMm: sheet.widthMm - marginMm - textLeftMm };

/** The last line to write on; text never goes below it. */
export const lastLineMm = 261;
export const footTopMm = 273;
export const footBottomMm = 285;

export const ruleWeightPt = 0.75;
export const ringSizeMm = 36;
export const moduleMm = paperSpace.moduleMm;
/** How far a label's baseline stands above the line it names. */
export const labelAboveLineMm = 0.9;

/** From a line's top to its baseline: 4.4 mm for 12 pt on 6 mm, and in that proportion for every other leading. */
export function baselineDropMm(style: TypeStyle): number {
  return (style.leadingMm * 4.4) / 6;
}
