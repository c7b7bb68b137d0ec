// What a frame is: where one page stands on a sheet, and how it is set.
import type { PaperType } from '../../tokens.ts';
import type { Column } from '../../tagged-pdf/measures.ts';

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
  /** Above the lead, between unlike blocks, between rows, between steps. */
  readonly gapsMm: {
    readonly lead: number;
    readonly section: number;
    readonly rows: number;
    readonly steps: number;
  };
  readonly writing: Writing;
  /** The last line to write on; text never goes below it. */
  readonly lastLineMm: number;
  readonly foot: { readonly topMm: number; readonly bottomMm: number };
  /** Where a code stands that does not stand on the frame's last line. */
  readonly code?: CodePlace;
}

/** The upper left corner of a code, and where its words stand. */
export interface CodePlace {
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
  readonly words: Column;
  readonly wordsTopMm: number;
  readonly wordsBottomMm: number;
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

/** What is left of a column when its first `takenMm` hold something else. */
export const rightOf = ({ xMm, widthMm }: Column, takenMm: number): Column => ({
  xMm: xMm + takenMm,
  widthMm: widthMm - takenMm,
});
