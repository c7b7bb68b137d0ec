// The paper, as blocks: the one shape that both the page (HTML) and the PDF are made from.
// It carries finished words only. Who wrote them, in which file, and for which country was settled before this point.
import type { SheetName } from '../model/papers.ts';
import type { Ring } from '../ring/geometry.ts';

export type { SheetName };

/** A stretch of text in one weight. Non-breaking spaces are already in place; soft hyphens may occur. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** BCP 47 tag, only where the run is in another language than the document. */
  readonly lang?: string;
}

export type Text = readonly Run[];

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
  /** Known already: it is printed on the line, and nothing is left to fill in. */
  readonly value?: string;
}

/** A heading and what belongs to it. */
export interface Headed {
  readonly heading: Text;
  readonly text: Text;
}

/** Ring, title, and one line that says whom the paper is for. */
export interface HeadBlock {
  readonly kind: 'head';
  readonly ring: Ring;
  readonly title: Text;
  readonly audience?: string;
}

/** The first page of a booklet: the same, as large as the page. */
export interface CoverBlock extends Omit<HeadBlock, 'kind'> {
  readonly kind: 'cover';
  readonly publisher: string;
}

/** The heading of a page of a booklet, or of a panel. */
export interface PageHeadingBlock {
  readonly kind: 'page-heading';
  /** Which page it is, in every language: `before`. */
  readonly id: string;
  readonly heading: string;
}

/** The sentence the paper exists for, in larger type. */
export interface LeadBlock {
  readonly kind: 'lead';
  readonly text: Text;
}

/** A paragraph. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: Text;
  /** Smaller: about the paper, not about what it is for. */
  readonly small?: true;
}

/** A heading with its text; a bar beside the text sets it apart. */
export interface RowBlock extends Headed {
  readonly kind: 'row';
  readonly bar?: 'note' | 'acute';
}

/** Several headings, each with its text. */
export interface RowsBlock {
  readonly kind: 'rows';
  readonly rows: readonly Headed[];
}

/** Numbered: done or spoken of in this order. */
export interface StepsBlock {
  readonly kind: 'steps';
  readonly items: readonly Headed[];
}

/** A part of a meeting: when it begins and ends, in minutes from the beginning, and the meeting’s clock at its end. */
export interface MeetingStep extends Headed {
  readonly clock: Ring;
  /** “10–20”. */
  readonly when: string;
  /** “10 minutes”. */
  readonly length: string;
}

/** A meeting step by step. */
export interface RunningOrderBlock {
  readonly kind: 'running-order';
  readonly steps: readonly MeetingStep[];
}

/** Short answers, a line between them. */
export interface TermsBlock {
  readonly kind: 'terms';
  readonly rows: readonly Headed[];
}

/** How many: a ring, the figure, and what it means. */
export interface SizeBlock {
  readonly kind: 'size';
  readonly ring: Ring;
  readonly value: string;
  readonly text: Text;
}

/** Short items under a heading; one with an address is a link on a screen. */
export interface ListBlock {
  readonly kind: 'list';
  /** Which list it is, in every language: `answers`. */
  readonly id: string;
  readonly heading: string;
  readonly items: readonly { readonly text: Text; readonly address?: string }[];
}

/** Whom to call, the most urgent first. */
export interface PhoneListBlock {
  readonly kind: 'phone-list';
  readonly heading?: string;
  readonly text?: Text;
  /** One without a number has a line to write it on. */
  readonly rows: readonly { readonly name: Text; readonly phone?: string }[];
  /** What is to be known of the numbers. */
  readonly note?: Text;
}

/** Lines to write on within what is read, with words between them: “every ___ at ___”. */
export interface WriteBlock {
  readonly kind: 'write';
  readonly heading: string;
  readonly parts: readonly (string | Field)[];
  /** How many lines stand under each other; more than one only where nothing stands between. */
  readonly lines: number;
  /** A short line that stands by itself. */
  readonly apart?: true;
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
  /** Of the first rows, where they are known. */
  readonly names: readonly string[];
}

/** A table to write in how to reach one another, anchored to the foot of the page. */
export interface ContactTableBlock {
  readonly kind: 'contact-table';
  readonly columns: { readonly name: string; readonly reach: string; readonly may: string };
  /** `may` is a box. */
  readonly rows: readonly { readonly name: Field; readonly reach: Field; readonly may: Field }[];
}

/** Room for whoever hands the paper out, anchored to the foot of the page. */
export interface StampBlock {
  readonly kind: 'stamp';
  readonly heading: string;
  readonly text: string;
}

/** The way to a page: a QR code with the address in words beside it, anchored to the foot. */
export interface QrBlock {
  readonly kind: 'qr';
  readonly heading?: string;
  readonly address: string;
  /** Rows of `1` (dark) and `0`, without the quiet zone. */
  readonly modules: readonly string[];
}

/** A large ring with the headline in it; its free seat is named. */
export interface HeadlineRingBlock {
  readonly kind: 'headline-ring';
  readonly ring: Ring;
  readonly text: string;
  /** Goes on where the text ends. */
  readonly topic: Field;
  readonly label: string;
}

/** Strips to tear off along the lower edge. */
export interface StripsBlock {
  readonly kind: 'strips';
  /** The group's name or a neutral word; never what the group is about. */
  readonly word: string;
  readonly contact: Field;
}

/** Short lines to be read across a room, each with its seat in the ring; the last seat is the reader's. */
export interface PosterBlock {
  readonly kind: 'poster';
  readonly title: string;
  readonly items: readonly string[];
  readonly free: string;
}

/** One of a set of cards: its seat in the ring, and words; without them it is a card to write on. */
export interface CardBlock {
  readonly kind: 'card';
  readonly ring: Ring;
  readonly words?: { readonly title: string; readonly text: string };
}

/** Where the paper comes from: the publisher's name, and beside it which paper this is and what it rests on. */
export interface FootBlock {
  readonly kind: 'foot';
  readonly publisher: string;
  readonly lines: readonly Text[];
}

/** The foot of a page of a booklet: what it rests on, and its number; a ring with that seat taken where there is room. */
export interface PageFooterBlock {
  readonly kind: 'page-footer';
  readonly ring: Ring;
  readonly text: Text;
  readonly number: string;
}

/** Where answers lead that end the questions: in the margin, beside them. */
export interface TreeExit {
  readonly heading: Text;
  readonly text?: Text;
  /** Someone may be in danger: the number to call stands large after the text. */
  readonly phone?: string;
}

/** The answers to a question that lead to the same place, in one line. */
export interface TreeRow {
  readonly text: Text;
  readonly exit: TreeExit;
}

/** One question; the last of its answers leads to the next question, or to the goal. */
export interface TreeQuestion {
  readonly question: Text;
  readonly rows: readonly TreeRow[];
  readonly onward: Text;
  /** “go to 2”: what follows the last answer, and leads there. */
  readonly goTo: string;
}

/** Questions down a line that ends in a ring, and beside it where every other answer leads. */
export interface DecisionTreeBlock {
  readonly kind: 'decision-tree';
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly TreeQuestion[];
  readonly goal: { readonly ring: Ring } & Headed;
}

export type Block =
  | HeadBlock
  | CoverBlock
  | PageHeadingBlock
  | LeadBlock
  | TextBlock
  | RowBlock
  | RowsBlock
  | StepsBlock
  | RunningOrderBlock
  | TermsBlock
  | SizeBlock
  | PhoneListBlock
  | WriteBlock
  | FieldsBlock
  | SignersBlock
  | ContactTableBlock
  | StampBlock
  | QrBlock
  | HeadlineRingBlock
  | StripsBlock
  | PosterBlock
  | CardBlock
  | FootBlock
  | PageFooterBlock
  | DecisionTreeBlock
  | ListBlock;

/** The block of a kind. Content has all kinds but `list`, which stands on the sheets of the guide. */
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A page as it is read; where it stands on a sheet is the layout's matter. */
export interface PaperPage {
  readonly blocks: readonly Block[];
}

/** The whole paper once: more than one when it stands several times on a sheet, or is printed for several people. */
export interface Copy {
  readonly pages: readonly PaperPage[];
  /** Of a paper of another kind in the same file, where its sheet is another. */
  readonly sheet?: SheetName;
}

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
  readonly sheet: SheetName;
  /** True: text fields are form fields and the file claims PDF/UA only. False: lines for a pen, PDF/UA and PDF/A. */
  readonly fillable: boolean;
  readonly copies: readonly Copy[];
}
