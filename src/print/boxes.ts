// What layout hands to the painters: pages of boxes at fixed places, in reading order, and the tree of tags they belong
// to. A box has a tag, or is an artifact: decoration that a screen reader passes over (ISO 32000-1 14.8.2.2).
import type { TypeStyle } from '../tokens.ts';
import type { CutMark } from './formats.ts';
import type { Rectangle } from './measures.ts';
import type { Seat } from './ring.ts';
import type { Tag, TagOf } from './tags.ts';

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
  /** Black where it says nothing. */
  readonly ink?: 'white' | 'clay';
  /** Turned to read upwards from its start. */
  readonly upwards?: true;
}

/** A line to write on, or between rows. */
export interface RuleBox {
  readonly kind: 'rule';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly weightPt: number;
  readonly ink?: 'rule' | 'acute' | 'black';
}

/** An upright line: beside a note, or to write along on a strip. */
export interface BarBox {
  readonly kind: 'bar';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly heightMm: number;
  readonly weightPt: number;
  readonly ink: 'action' | 'acute' | 'rule' | 'black';
}

/** The head of an arrow, drawn from its point. */
export interface ArrowBox {
  readonly kind: 'arrow';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly towards: 'right' | 'down';
  readonly lengthMm: number;
  readonly ink: 'action' | 'black';
}

/** A mark that says where the sheet is to be cut or folded. */
export interface CutBox extends CutMark {
  readonly kind: 'cut';
  readonly owner: typeof artifact;
}

/** A white number in a filled seat that is said elsewhere: for the eye alone. */
export interface NumeralBox {
  readonly kind: 'numeral';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly style: TypeStyle;
  readonly text: string;
}

/** Squares that a camera reads. */
export interface MatrixBox {
  readonly kind: 'matrix';
  readonly owner: TagOf<'Figure'>;
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
  /** Rows of `1` (dark) and `0`. */
  readonly modules: readonly string[];
}

export interface SeatBox {
  readonly kind: 'seat';
  readonly owner: typeof artifact;
  readonly seat: Seat;
}

/** A form field. */
export interface FieldBox extends Rectangle {
  readonly kind: 'field';
  readonly owner: TagOf<'Form'>;
  readonly name: string;
  readonly tooltip: string;
  /** What is typed runs over several lines. */
  readonly multiline?: true;
}

/** What a reader clicks to follow a link; where its words run over a line's end there is one for each line. */
export interface LinkBox extends Rectangle {
  readonly kind: 'link';
  readonly owner: TagOf<'Link'>;
  /** Absolute: `https:`, `mailto:` or `tel:`; or a place on the same sheet. */
  readonly address: string | SheetPlace;
}

/** What a link brings to the upper left corner of the view. */
export interface SheetPlace {
  readonly xMm: number;
  readonly yMm: number;
}

/** A box above the page, which is no part of what is painted on it. */
export type AnnotationBox = FieldBox | LinkBox;

export type Box =
  TextBox | NumeralBox | RuleBox | BarBox | ArrowBox | CutBox | MatrixBox | SeatBox | AnnotationBox;

/** A box that means something: text, a code, a form field, a link. */
export type TaggedBox = TextBox | MatrixBox | AnnotationBox;

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
