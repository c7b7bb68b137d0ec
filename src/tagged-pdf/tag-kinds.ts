// What a tag can be (ISO 32000-1 14.8.4), and what each kind cannot do without: to leave that out does not compile.
import type { Rectangle } from './measures.ts';

/** These say all there is to say by their name. */
interface PlainKind {
  readonly role:
    | ('Document' | 'Art' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'LI' | 'Lbl' | 'LBody' | 'Form')
    | ('Table' | 'THead' | 'TBody' | 'TR' | 'TD');
  readonly lang?: string;
}

/** ISO 14289-1 7.2: a stretch of text that is there because its language (BCP 47) is another. */
interface SpanKind {
  readonly role: 'Span';
  readonly lang: string;
}

/** ISO 14289-1 7.5: a header cell says which cells it heads. */
interface HeaderCellKind {
  readonly role: 'TH';
  readonly scope: 'Column' | 'Row';
  readonly lang?: string;
}

/** ISO 14289-1 7.6: a list says how it is numbered (ISO 32000-1 table 347); `None` where each item begins without a mark. */
interface ListKind {
  readonly role: 'L';
  readonly numbering: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha';
  readonly lang?: string;
}

/** ISO 14289-1 7.3: a figure says in words what it shows, and which part of its page it takes. */
interface FigureKind {
  readonly role: 'Figure';
  readonly alt: string;
  readonly area: Rectangle;
  readonly lang?: string;
}

/** ISO 14289-1 7.18.5: a link says where it leads; it holds its words and, for each line of them, a link box. */
interface LinkKind {
  readonly role: 'Link';
  readonly contents: string;
  readonly lang?: string;
}

/** What a tag says about itself; `lang` (BCP 47) where it differs from the parent's. */
export type TagKind = PlainKind | SpanKind | HeaderCellKind | ListKind | FigureKind | LinkKind;

export type Role = TagKind['role'];
