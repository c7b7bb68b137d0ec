// The grid of an A4 sheet and the sizes type is set in. Lengths run in millimetres from the sheet's upper left corner;
// type keeps its points. The module is 6 mm, the height of a text line.

/** PDF points in one millimetre. */
export const pointsPerMm = 72 / 25.4;

/** Type of one size and weight, and how far apart its lines stand. */
export interface TypeStyle {
  readonly sizePt: number;
  readonly leadingMm: number;
  readonly bold: boolean;
  /** Added between letters, in em. */
  readonly trackingEm: number;
}

/** One column of text. */
export interface Column {
  readonly xMm: number;
  readonly widthMm: number;
}

export const sheet = { widthMm: 210, heightMm: 297, marginMm: 18 } as const;

/** Heads, labels and the ring stand in the side column, everything that is read in the text column. */
export const sideColumn: Column = { xMm: 18, widthMm: 42 };
export const textColumn: Column = { xMm: 66, widthMm: 126 };

/** The last line to write on; text never goes below it. */
export const lastLineMm = 261;
export const footTopMm = 273;
export const footBottomMm = 285;

export const ruleWeightPt = 0.75;
export const ringSizeMm = 36;
export const moduleMm = 6;
/** How far a label's baseline stands above the line it names. */
export const labelAboveLineMm = 0.9;

const plain = (sizePt: number, leadingMm: number, bold = false): TypeStyle => ({
  sizePt,
  leadingMm,
  bold,
  trackingEm: 0,
});

export const styles = {
  title: { sizePt: 30, leadingMm: 12, bold: true, trackingEm: -0.012 },
  lead: plain(18, 9),
  denseLead: plain(16, 8),
  body: plain(12, 6),
  heading: plain(12, 6, true),
  foot: plain(11, 6),
  publisher: plain(11, 6, true),
  seatNumber: plain(11, 6, true),
} as const satisfies Record<string, TypeStyle>;

/** From a line's top to its baseline: 4.4 mm for 12 pt on 6 mm, and in that proportion for every other leading. */
export function baselineDropMm(style: TypeStyle): number {
  return (style.leadingMm * 4.4) / 6;
}
