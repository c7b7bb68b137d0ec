// Frames that share a sheet, or stand on one as large as it is: halves, panels, cards, posters.
import { paperSpace, paperType } from '../../tokens.ts';
import { rightOf, type Frame } from './frame.ts';

const writing = { pitchMm: 11, signatureMm: 15, weightPt: 0.75, labelAboveMm: 1.5, dateMm: 39 };

/** Half of a sheet that lies on its side, one column; `leftMm` is where the half begins. */
export function half(leftMm: number): Frame {
  const paddingMm = 15;
  const text = { xMm: leftMm + paddingMm, widthMm: 148.5 - 2 * paddingMm };
  return {
    type: paperType.half,
    topMm: paddingMm,
    ring: { xMm: text.xMm, sizeMm: 24 },
    head: rightOf(text, 24 + 9),
    text,
    heads: 'in',
    lead: 'below-ring',
    gapsMm: { lead: 4, section: 4, rows: 3, steps: 3 },
    writing: { ...writing, pitchMm: 10, signatureMm: 13 },
    lastLineMm: 183.5,
    foot: { topMm: 189, bottomMm: 200 },
  };
}

/** A panel of a sheet that is folded in three. */
export function panel(xMm: number, widthMm: number): Frame {
  const text = { xMm, widthMm };
  return {
    type: paperType.panel,
    topMm: 15,
    ring: { xMm, sizeMm: 76 },
    head: text,
    text,
    heads: 'above',
    lead: 'under-title',
    gapsMm: { lead: 1.5, section: 6, rows: 6, steps: 2.5 },
    writing,
    lastLineMm: 195,
    foot: { topMm: 189, bottomMm: 195 },
  };
}

/** A card; `leftMm` and `topMm` are its corner. */
export function card(leftMm: number, topMm: number): Frame {
  const { cardMm } = paperSpace;
  const text = { xMm: leftMm + cardMm.padding, widthMm: cardMm.width - 2 * cardMm.padding };
  const bottomMm = topMm + cardMm.height - cardMm.padding;
  return {
    type: paperType.card,
    topMm: topMm + cardMm.padding,
    ring: { xMm: text.xMm, sizeMm: 16 },
    head: text,
    text,
    heads: 'above',
    lead: 'under-title',
    gapsMm: { lead: 3, section: 3, rows: 3, steps: 3 },
    writing,
    lastLineMm: bottomMm,
    foot: { topMm: bottomMm, bottomMm },
  };
}

/** A poster on A4, and every length times `by` on a larger sheet. */
export function poster(by: 1 | typeof Math.SQRT2): Frame {
  const text = { xMm: 42.5 * by, widthMm: 119.5 * by };
  return {
    type: by === 1 ? paperType.poster : paperType['large-poster'],
    topMm: 18 * by,
    ring: { xMm: 115 * by, sizeMm: 74 * by },
    head: { xMm: 18 * by, widthMm: 90 * by },
    text,
    heads: { xMm: 18 * by, widthMm: 24 * by },
    lead: 'below-ring',
    gapsMm: { lead: 9 * by, section: 9 * by, rows: 3 * by, steps: 3 * by },
    writing,
    lastLineMm: 250 * by,
    foot: { topMm: 272 * by, bottomMm: 285 * by },
    code: {
      xMm: 168 * by,
      yMm: 261 * by,
      sizeMm: 24 * by,
      words: text,
      wordsTopMm: 256 * by,
      wordsBottomMm: 273.5 * by,
    },
  };
}

/** What is left of a sheet under the cards, and goes in the bin: the paper's foot. */
export const wasteStrip: Frame = {
  ...card(10, 220),
  text: { xMm: 23, widthMm: 164 },
  heads: 'in',
  foot: { topMm: 281, bottomMm: 287.5 },
};
