// Every dictionary that the writer writes: its keys, and what may stand under each. A key that is misspelt or missing does not
// compile. Tables are those of ISO 32000-1. All are types, since an interface has no index signature to be serialized by.
import type { Role } from '../tag-kinds.ts';

/** How one object names another: its number, and the generation that is never another than 0. */
export type Reference = `${number} 0 R`;

/** A string for programs, spelt out already: never made from what a document says. */
export type ProgramString = `(${string})` | `<${string}>`;

/** Words for people: whatever they hold, they are escaped. */
export interface TextString {
  readonly text: string;
}

/** Table 15; the size is counted when the file is closed. */
export type Trailer = Readonly<{
  Root: Reference;
  Info: Reference;
  ID: readonly [always: ProgramString, now: ProgramString];
}>;

/** Table 28. */
export type Catalog = Readonly<{
  Type: '/Catalog';
  Pages: Reference;
  StructTreeRoot: Reference;
  AcroForm?: Reference | undefined;
  Outlines?: Reference | undefined;
  Lang: TextString;
  /** Table 321. */
  MarkInfo: Readonly<{ Marked: true }>;
  ViewerPreferences: ViewerPreferences;
  Metadata: Reference;
  OutputIntents?: readonly Reference[] | undefined;
}>;

/** Table 150. */
type ViewerPreferences = Readonly<{
  DisplayDocTitle: true;
  PrintScaling: '/None';
  Duplex?: '/DuplexFlipShortEdge' | '/DuplexFlipLongEdge' | undefined;
}>;

/** Table 317. */
export type Information = Readonly<{
  Title: TextString;
  Author: TextString;
  Subject: TextString;
  CreationDate: TextString;
  ModDate: TextString;
}>;

/** Table 365. */
export type OutputIntent = Readonly<{
  Type: '/OutputIntent';
  S: '/GTS_PDFA1';
  OutputConditionIdentifier: ProgramString;
  Info: ProgramString;
  DestOutputProfile: Reference;
}>;

/** Table 29. */
export type PageTree = Readonly<{ Type: '/Pages'; Kids: readonly Reference[]; Count: number }>;

/** Left, bottom, right, top in points. */
export type Corners = readonly [left: number, bottom: number, right: number, top: number];

/** Table 30. */
export type PageObject = Readonly<{
  Type: '/Page';
  Parent: Reference;
  MediaBox: Corners;
  Resources: Reference;
  Contents: Reference;
  Tabs: '/S';
  StructParents: number;
  Annots?: readonly Reference[] | undefined;
}>;

/** What every annotation says of itself; table 164. */
type Annotation = Readonly<{ F: number; P: Reference; Rect: Corners; StructParent: number }>;

/** A text field and its widget in one; tables 188, 220 and 222. */
export type Widget = Annotation &
  Readonly<{
    Type: '/Annot';
    Subtype: '/Widget';
    FT: '/Tx';
    T: TextString;
    TU: TextString;
    Ff?: number | undefined;
    DA: ProgramString;
    AP: Readonly<{ N: Reference }>;
  }>;

/** Table 173. */
export type LinkAnnotation = Annotation &
  Readonly<{
    Type: '/Annot';
    Subtype: '/Link';
    Contents: TextString;
    Border: readonly [0, 0, 0];
    A: Action;
  }>;

/** Tables 206 and 199. */
export type Action = Readonly<{ S: '/URI'; URI: TextString } | { S: '/GoTo'; D: Destination }>;

/** Table 151: a page, and where on it the view begins; the magnification stays as it is. */
export type Destination = readonly [page: Reference, '/XYZ', left: number, top: number, zoom: null];

/** The font that is typed with, under the name that a default appearance uses. */
export type FormResources = Readonly<{ Font: Readonly<{ Form: Reference }> }>;

/** Table 218. */
export type InteractiveForm = Readonly<{
  Fields: readonly Reference[];
  DR: FormResources;
  DA: ProgramString;
}>;

/** Table 152. */
export type Outline = Readonly<{ Type: '/Outlines'; First: Reference; Last: Reference; Count: number }>;

/** Table 153. */
export type OutlineItem = Readonly<{
  Title: TextString;
  Parent: Reference;
  Prev?: Reference | undefined;
  Next?: Reference | undefined;
  Dest: Destination;
}>;

/** Table 322. */
export type StructureTreeRoot = Readonly<{
  Type: '/StructTreeRoot';
  K: Reference;
  ParentTree: Reference;
  ParentTreeNextKey: number;
}>;

/** Table 323. */
export type StructureElement = Readonly<{
  S: `/${Role}`;
  P: Reference;
  Lang?: TextString | undefined;
  Alt?: TextString | undefined;
  A?: StructureAttributes | undefined;
  Pg?: Reference | undefined;
  K?: readonly StructureKid[] | undefined;
}>;

/** An element, marked content on the element's own page by its number, or what says its page itself. */
export type StructureKid = Reference | number | MarkedContentReference | ObjectReference;

/** Table 324. */
type MarkedContentReference = Readonly<{ Type: '/MCR'; Pg: Reference; MCID: number }>;

/** Table 325. */
type ObjectReference = Readonly<{ Type: '/OBJR'; Obj: Reference; Pg?: Reference | undefined }>;

/** Tables 344, 347 and 349. */
export type StructureAttributes = Readonly<
  | { O: '/Layout'; BBox: Corners }
  | { O: '/List'; ListNumbering: `/${'None' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha'}` }
  | { O: '/Table'; Scope: '/Column' | '/Row' }
>;

/** Table 37: from a page's or an annotation's key to the elements that own what stands there. */
export type ParentTree = Readonly<{ Nums: readonly (number | ParentTreeEntry)[] }>;

/** A page has one for each of its marks, an annotation one. */
export type ParentTreeEntry = Reference | null | readonly (Reference | null)[];

/** 14.6.2: marked content of a structure element. */
export type MarkedContent = Readonly<{ MCID: number }>;

/** 14.9.4: what marked content is read as. */
export type ReplacedContent = Readonly<{ ActualText: ProgramString }>;

/** Table 5, whose length is counted when the stream is written. */
export type ContentStream = Readonly<{ Filter: '/FlateDecode' }>;

/** Table 66. */
export type ProfileStream = Readonly<{ N: 3; Filter: '/FlateDecode' }>;

/** Table 315. */
export type MetadataStream = Readonly<{ Type: '/Metadata'; Subtype: '/XML' }>;

/** Table 95. */
export type FormXObject = Readonly<{
  Type: '/XObject';
  Subtype: '/Form';
  BBox: Corners;
  Resources: FormResources;
}>;

export type StreamDictionary = ContentStream | ProfileStream | MetadataStream | FormXObject;

export type Dictionary =
  | (Catalog | Information | OutputIntent | PageTree | PageObject | Widget | LinkAnnotation | InteractiveForm)
  | (Outline | OutlineItem | StructureTreeRoot | StructureElement | ParentTree)
  | (MarkedContent | ReplacedContent);
