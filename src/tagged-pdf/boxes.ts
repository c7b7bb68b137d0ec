// What the engine is given: pages of boxes at fixed places, in reading order, and the tree of tags they belong to. A box has
// a tag, or is an artifact: decoration that a screen reader passes over (ISO 32000-1 14.8.2.2).
import type { Rectangle } from './measures.ts';
import type { Role, TagKind } from './tag-kinds.ts';
import type { TextStyle } from './text.ts';

/** A structure element. Its kids stand in reading order; a box is a kid exactly when it names the tag as its owner. */
export type Tag = TagKind & { readonly kids: (Tag | TaggedBox)[] };

/** A structure element of one role. */
export type TagOf<R extends Role> = Tag & { readonly role: R };

/** `#0F5257`: red, green and blue. */
export type Ink = `#${string}`;

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
  readonly style: TextStyle;
  readonly pieces: readonly Piece[];
  /** The line breaks at a soft hyphen, so a hyphen is drawn after it. */
  readonly hyphenated: boolean;
  /** Black where it says nothing. */
  readonly ink?: Ink;
  /** Turned to read upwards from its start. */
  readonly upwards?: true;
}

/** Text that is read once already and stands again for the eye: the second of several strips. */
export interface RepeatedTextBox extends Omit<TextBox, 'owner'> {
  readonly owner: typeof artifact;
}

/** A line to write on, or between rows. */
export interface RuleBox {
  readonly kind: 'rule';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly weightPt: number;
  readonly ink: Ink;
}

/** An upright line: beside a note, or to write along on a strip. */
export interface BarBox {
  readonly kind: 'bar';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly heightMm: number;
  readonly weightPt: number;
  readonly ink: Ink;
}

/** The head of an arrow, drawn from its point. */
export interface ArrowBox {
  readonly kind: 'arrow';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly towards: 'right' | 'down';
  readonly lengthMm: number;
  readonly ink: Ink;
}

/** A line that says where a printed page is cut, or, dashed, where it is folded. It runs to the right or downwards. */
export interface CutBox {
  readonly kind: 'cut';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm?: number;
  readonly heightMm?: number;
  readonly dashed?: true;
}

/** A white number in a filled shape that is said elsewhere: for the eye alone. */
export interface NumeralBox {
  readonly kind: 'numeral';
  readonly owner: typeof artifact;
  readonly xMm: number;
  readonly baselineMm: number;
  readonly style: TextStyle;
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

/** A rectangle with round corners around its middle, turned clockwise. */
export interface RoundedBox {
  readonly kind: 'rounded';
  readonly owner: typeof artifact;
  /** Of its middle. */
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerMm: number;
  readonly turnDeg: number;
  /** Width of the outline, which lies inside the edge; zero where it is filled. */
  readonly strokeMm: number;
  readonly ink: Ink;
}

/** A form field. */
export interface FieldBox extends Rectangle {
  readonly kind: 'field';
  readonly owner: TagOf<'Form'>;
  readonly name: string;
  readonly tooltip: string;
  /** Of what is typed. */
  readonly sizePt: number;
  /** What is typed runs over several lines. */
  readonly multiline?: true;
}

/** What a reader clicks to follow a link; where its words run over a line's end there is one for each line. */
export interface LinkBox extends Rectangle {
  readonly kind: 'link';
  readonly owner: TagOf<'Link'>;
  /** Absolute: `https:`, `mailto:` or `tel:`; or a place on the same page. */
  readonly address: string | PagePoint;
}

/** What a link brings to the upper left corner of the view. */
export interface PagePoint {
  readonly xMm: number;
  readonly yMm: number;
}

/** A box above the page, which is no part of what is painted on it. */
export type AnnotationBox = FieldBox | LinkBox;

export type Box =
  | TextBox
  | RepeatedTextBox
  | NumeralBox
  | RuleBox
  | BarBox
  | ArrowBox
  | CutBox
  | MatrixBox
  | RoundedBox
  | AnnotationBox;

/** A box that means something: text, a code, a form field, a link. */
export type TaggedBox = TextBox | MatrixBox | AnnotationBox;

export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly boxes: readonly Box[];
}

/** What a file says of itself outside its pages. */
export interface DocumentInformation {
  /** Identity for ever, whatever the document says: half of the file's identifier is made from it. */
  readonly key: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47: of everything that names no other. */
  readonly lang: string;
  /** ISO date: when it was made and changed, so that the same words give the same bytes. */
  readonly edition: string;
  /** True: it has form fields, and claims PDF/UA only. False: PDF/UA and PDF/A. */
  readonly fillable: boolean;
  /** Printed on both sides, and turned over along this edge (ISO 32000-1 table 150). */
  readonly duplex?: 'short-edge' | 'long-edge';
}

/** A document ready to be painted; `tags` is the root of the tag tree. */
export interface LaidOutDocument {
  readonly information: DocumentInformation;
  readonly pages: readonly Page[];
  readonly tags: Tag;
}
