// What layout hands to the painters: pages of boxes at fixed places, in reading order, and the tree of tags they belong
// to. A box has a tag, or is an artifact: decoration that a screen reader passes over (ISO 32000-1 14.8.2.2).
import type { TypeStyle } from '../tokens.ts';
import type { CutMark } from './formats.ts';
import type { Seat } from './ring.ts';
import type { Tag } from './tags.ts';

/** The owner of boxes that are decoration. */
export const artifact = 'artifact';

export type Owner = Tag | typeof artifact;

/** A stretch of a line in one weight. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** One line of text, or the part of a line that belongs to one tag. */
export interface TextBox {
  readonly kind: 'text';
  readonly owner: Tag;
  readonly xMm: number;
  readonly baselineMm: number;
  /** Without the space at the line's end, which is drawn all the same so that words stay apart when extracted. */
  readonly widthMm: number;
  readonly style: TypeStyle;
  readonly pieces: readonly Piece[];
  /** The line breaks at a soft hyphen, so a hyphen is drawn after it. */
  readonly hyphenated: boolean;
}

/** A line to write on. */
export interface RuleBox {
  readonly kind: 'rule';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly weightPt: number;
}

/** A mark that says where the sheet is to be cut. */
export interface CutBox extends CutMark {
  readonly kind: 'cut';
  readonly owner: typeof artifact;
}

export interface SeatBox {
  readonly kind: 'seat';
  readonly owner: typeof artifact;
  readonly seat: Seat;
}

/** The rectangle of a form field; `yMm` is its upper edge. */
export interface FieldBox {
  readonly kind: 'field';
  readonly owner: Tag;
  readonly name: string;
  readonly tooltip: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export type Box = TextBox | RuleBox | CutBox | SeatBox | FieldBox;

/** A box that means something: text, or a form field. */
export type TaggedBox = TextBox | FieldBox;

export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly boxes: readonly Box[];
}

/** A paper ready to be painted; `tags` is the root of the tag tree. */
export interface LaidOutPaper {
  readonly pages: readonly Page[];
  readonly tags: Tag;
}
