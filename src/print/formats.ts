// The sheets there are. A format is a sheet and the frames on it; a frame is where one whole paper stands: its columns,
// its type, its gaps. Blocks are placed into a frame and know no sheet, so a new size is a new frame here.
import type { PaperDocument } from '../compose/document.ts';
import { paperSpace, paperType, type PaperType } from '../tokens.ts';
import type { Column } from './measures.ts';

/** Columns and heights lie on the sheet, in mm from its upper left corner. */
export interface Frame {
  readonly type: PaperType;
  readonly topMm: number;
  readonly ring: { readonly xMm: number; readonly sizeMm: number };
  /** Beside the ring: the title, and whom the paper is for. */
  readonly head: Column;
  readonly text: Column;
  /** Headings stand in a column of their own, on a line of their own above the text, or in its first line. */
  readonly heads: Column | 'above' | 'in';
  /** Whether the lead starts right under the title or below the ring. */
  readonly lead: 'under-title' | 'below-ring';
  /** Above the lead, between unlike blocks, between rows. */
  readonly gapsMm: { readonly lead: number; readonly section: number; readonly rows: number };
  readonly writing: Writing;
  /** The last line to write on; text never goes below it. */
  readonly lastLineMm: number;
  readonly foot: { readonly topMm: number; readonly bottomMm: number };
}

/** Lines to write on. */
export interface Writing {
  readonly pitchMm: number;
  readonly signatureMm: number;
  readonly weightPt: number;
  /** How far a label's baseline stands above the line it names. */
  readonly labelAboveMm: number;
  /** Width of a date that shares the line of the field before it; without it every field has its own line. */
  readonly dateMm?: number;
}

/** A short upright line at the edge of a sheet, where it is to be cut. */
export interface CutMark {
  readonly xMm: number;
  readonly yMm: number;
  readonly heightMm: number;
}

/** A paper is printed whole in each frame, in their order. */
export interface Format {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly frames: readonly Frame[];
  readonly cuts: readonly CutMark[];
}

const { marginMm, sideMm, gutterMm, moduleMm } = paperSpace;
const upright = { widthMm: 210, heightMm: 297, cuts: [] };
const textLeftMm = marginMm + sideMm + gutterMm;
const besideMm = { xMm: textLeftMm, widthMm: upright.widthMm - marginMm - textLeftMm };

/** Headings, labels and the ring stand in the side column, everything that is read in the text column. */
const roomy: Frame = {
  type: paperType.roomy,
  topMm: marginMm,
  ring: { xMm: marginMm, sizeMm: 36 },
  head: besideMm,
  text: besideMm,
  heads: { xMm: marginMm, widthMm: sideMm },
  lead: 'below-ring',
  gapsMm: { lead: 2 * moduleMm, section: 2 * moduleMm, rows: moduleMm },
  writing: { pitchMm: 12, signatureMm: 18, weightPt: 0.75, labelAboveMm: 0.9 },
  lastLineMm: 261,
  foot: { topMm: 273, bottomMm: 285 },
};

/** The lead is pulled up beside the ring, and the rows stand half together. */
const dense: Frame = {
  ...roomy,
  type: paperType.dense,
  lead: 'under-title',
  gapsMm: { lead: moduleMm / 2, section: moduleMm, rows: moduleMm / 2 },
};

/** What is left of a column when its first `takenMm` hold something else. */
const rightOf = ({ xMm, widthMm }: Column, takenMm: number): Column => ({
  xMm: xMm + takenMm,
  widthMm: widthMm - takenMm,
});

const wholeWidth = { xMm: marginMm, widthMm: upright.widthMm - 2 * marginMm };

/** One column, with a ring that leaves the title room in large print. */
const large: Frame = {
  ...roomy,
  type: paperType.large,
  ring: { xMm: marginMm, sizeMm: 32 },
  head: rightOf(wholeWidth, 32 + 12),
  text: wholeWidth,
  heads: 'above',
  gapsMm: { lead: 8, section: 6, rows: 6 },
  writing: { pitchMm: 16, signatureMm: 16, weightPt: 1, labelAboveMm: 2.2 },
  lastLineMm: 263,
  foot: { topMm: 270, bottomMm: 286 },
};

/** Where a sheet that lies on its side is cut in two. */
const middleMm = 148.5;
const paddingMm = 15;

/** Half of that sheet, one column; `leftMm` is where the half begins. */
function half(leftMm: number): Frame {
  const text = { xMm: leftMm + paddingMm, widthMm: middleMm - 2 * paddingMm };
  return {
    type: paperType.half,
    topMm: paddingMm,
    ring: { xMm: text.xMm, sizeMm: 24 },
    head: rightOf(text, 24 + 9),
    text,
    heads: 'in',
    lead: 'below-ring',
    gapsMm: { lead: 5.5, section: 4, rows: 3 },
    writing: { pitchMm: 11, signatureMm: 15, weightPt: 0.75, labelAboveMm: 1.5, dateMm: 39 },
    lastLineMm: 183.5,
    foot: { topMm: 189, bottomMm: 200 },
  };
}

/** The sheet of each layout. */
export const formats: Readonly<Record<PaperDocument['layout'], Format>> = {
  roomy: { ...upright, frames: [roomy] },
  dense: { ...upright, frames: [dense] },
  large: { ...upright, frames: [large] },
  'two-up': {
    widthMm: 297,
    heightMm: 210,
    frames: [half(0), half(middleMm)],
    cuts: [6, 198].map((yMm) => ({ xMm: middleMm, yMm, heightMm: 6 })),
  },
};
