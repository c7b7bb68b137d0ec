// Frames that fill a sheet: A4 upright, and the pages of a booklet.
import { paperSpace, paperType } from '../../tokens.ts';
import { rightOf, type Frame } from './frame.ts';

const { marginMm, sideMm, gutterMm, moduleMm } = paperSpace;
const sheetMm = 210;
const textLeftMm = marginMm + sideMm + gutterMm;
const besideMm = { xMm: textLeftMm, widthMm: sheetMm - marginMm - textLeftMm };

/** Headings, labels and the ring stand in the side column, everything that is read in the text column. */
export const roomy: Frame = {
  type: paperType.roomy,
  topMm: marginMm,
  ring: { xMm: marginMm, sizeMm: 36 },
  head: besideMm,
  text: besideMm,
  heads: { xMm: marginMm, widthMm: sideMm },
  lead: 'below-ring',
  gapsMm: { lead: 2 * moduleMm, section: 2 * moduleMm, rows: moduleMm, steps: moduleMm },
  writing: { pitchMm: 12, signatureMm: 18, weightPt: 0.75, labelAboveMm: 0.9 },
  lastLineMm: 261,
  foot: { topMm: 273, bottomMm: 285 },
};

/** The lead is pulled up beside the ring, and the rows stand half together. */
export const dense: Frame = {
  ...roomy,
  type: paperType.dense,
  lead: 'under-title',
  gapsMm: { lead: 2, section: 4.5, rows: 2, steps: 2 },
};

/** Handed out, with room for a stamp: the lead is pulled up, and the rows stand close. */
export const leaflet: Frame = {
  ...dense,
  gapsMm: { lead: 3, section: 9, rows: 3, steps: 7.5 },
  // Beside the room for a stamp; the address stands under that.
  code: {
    xMm: marginMm,
    yMm: 240,
    sizeMm: 21,
    words: besideMm,
    wordsTopMm: 264.5,
    wordsBottomMm: 272,
  },
};

/** Filled in together: many lines, each high enough for a hand. */
export const form: Frame = {
  ...dense,
  gapsMm: { lead: 3, section: 6, rows: 4, steps: 4 },
  writing: { ...roomy.writing, pitchMm: 10 },
};

/** Gone through point by point. */
export const checklist: Frame = {
  ...dense,
  gapsMm: { lead: 3, section: 8, rows: 5, steps: 4.5 },
  lastLineMm: 267,
};

/** Both sides of a leaf that is held in the hand: glanced at on one, looked up on the other. */
export const leaf: Frame = {
  ...dense,
  gapsMm: { lead: 3, section: 7, rows: 4.5, steps: 4.5 },
  lastLineMm: 267,
};

const wholeWidth = { xMm: marginMm, widthMm: sheetMm - 2 * marginMm };

/** One column, with a ring that leaves the title room in large print. */
export const large: Frame = {
  ...roomy,
  type: paperType.large,
  ring: { xMm: marginMm, sizeMm: 32 },
  head: rightOf(wholeWidth, 32 + 12),
  text: wholeWidth,
  heads: 'above',
  gapsMm: { lead: 5, section: 5, rows: 5, steps: 5 },
  writing: { pitchMm: 14, signatureMm: 16, weightPt: 1, labelAboveMm: 2.2, dateMm: 60 },
  lastLineMm: 263,
  foot: { topMm: 270, bottomMm: 286 },
};

/** A notice on a wall: the ring takes the upper half, strips to tear off the lower edge. */
export const notice: Frame = {
  ...roomy,
  type: paperType.notice,
  ring: { xMm: marginMm, sizeMm: 127 },
  gapsMm: { lead: 3, section: 3, rows: 3, steps: 3 },
  writing: { ...roomy.writing, pitchMm: 9.5 },
  // In the corner that the ring leaves free.
  code: {
    xMm: 158,
    yMm: marginMm,
    sizeMm: 24,
    words: { xMm: 158, widthMm: 41 },
    wordsTopMm: marginMm + 25.5,
    wordsBottomMm: marginMm + 80,
  },
  lastLineMm: 211,
  foot: { topMm: 212, bottomMm: 224 },
};

/** Questions down a line at the left, and beside them where the answers lead. */
export const decisionTree: Frame = { ...dense, lastLineMm: 267 };

/** The guide's answer to somebody: as much as one sheet can hold. */
export const guideSheet: Frame = {
  ...dense,
  type: paperType['guide-sheet'],
  lead: 'below-ring',
  gapsMm: { lead: 5, section: 5, rows: 1, steps: 3 },
  lastLineMm: 267,
};

/** A page of a booklet, one column; `leftMm` is where the page begins on its sheet. */
export function a5(leftMm: number): Frame {
  const paddingMm = 15;
  const text = { xMm: leftMm + paddingMm, widthMm: 118 };
  return {
    type: paperType.a5,
    topMm: paddingMm,
    ring: { xMm: text.xMm, sizeMm: 104 },
    head: text,
    text,
    heads: 'above',
    lead: 'under-title',
    gapsMm: { lead: 3, section: 9, rows: 7.5, steps: 6 },
    writing: { pitchMm: 11, signatureMm: 15, weightPt: 0.75, labelAboveMm: 1.5 },
    lastLineMm: 184,
    foot: { topMm: 189.5, bottomMm: 195 },
  };
}
