// The paper, as blocks: the one shape that both the web twin (HTML) and the PDF painter are made from.
// It carries finished words only. Who wrote them, in which file, and for which country was settled before this point.
import type { SeatState } from '../ring.ts';

/** A stretch of text in one weight. Non-breaking spaces are already in place; soft hyphens may occur. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** BCP 47 tag, only where the run is in another language than the document. */
  readonly lang?: string;
}

export type Text = readonly Run[];

/** Seats clockwise from twelve o'clock. A decoration beside the title: it says nothing the text does not. */
export interface Ring {
  readonly seats: readonly SeatState[];
}

/** Something a person writes: on the line by hand, or in the form field when the document is fillable. */
export interface Field {
  /** Stable name of the form field, unique in the document: `name`, `date`. */
  readonly name: string;
  readonly label: string;
  /** Said by a screen reader in the form: a full phrase, since a label alone may be too short. */
  readonly tooltip: string;
  /**
   * A date is short: on a narrow sheet it shares the line of the field before it. A signature is always written by hand:
   * it gets a taller line, a free seat beside it and never a form field.
   */
  readonly kind: 'text' | 'date' | 'signature';
}

/** Ring, title, and one line that says whom the paper is for. */
export interface HeadBlock {
  readonly kind: 'head';
  readonly ring: Ring;
  readonly title: string;
  readonly audience?: string;
}

/** The sentence the paper exists for, in larger type. */
export interface LeadBlock {
  readonly kind: 'lead';
  readonly text: Text;
}

/** A heading with its text. */
export interface RowBlock {
  readonly kind: 'row';
  readonly heading: string;
  readonly text: Text;
}

/** Lines to write on, one under another, anchored to the foot of the page. */
export interface FieldsBlock {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

/** A numbered table of empty rows that several people sign, anchored to the foot of the page. */
export interface SignersBlock {
  readonly kind: 'signers';
  /** Written once, above the table. */
  readonly shared: readonly Field[];
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly date: string;
    readonly signature: string;
  };
  readonly rows: number;
}

export type Block = HeadBlock | LeadBlock | RowBlock | FieldsBlock | SignersBlock;

export interface PaperDocument {
  /** Identity of the paper, e.g. `nb/declaration-no-participant-single`; the PDF's file identifier is derived from it. */
  readonly key: string;
  /** The PDF's title and bookmark name: with country and variant, so that two open files can be told apart. */
  readonly title: string;
  readonly subject: string;
  /** BCP 47 tag: `da-DK` or `nb-NO`. */
  readonly lang: string;
  readonly publisher: string;
  /** ISO date of the content; the PDF's creation date, so that the same words give the same bytes. */
  readonly edition: string;
  /** A4, `roomy`: one sheet a person; `dense`: holds a table as well; `large`: large print; `two-up`: twice, to be cut apart. */
  readonly layout: 'roomy' | 'dense' | 'large' | 'two-up';
  /** True: text fields are form fields and the file claims PDF/UA only. False: lines for a pen, PDF/UA and PDF/A. */
  readonly fillable: boolean;
  readonly blocks: readonly Block[];
  /** The publisher's name stands in the side column, these lines beside it. */
  readonly foot: readonly Text[];
}
