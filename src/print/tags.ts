// The tag tree of a paper: what each part is, in reading order, for a reader who does not see the sheet. The tables below
// say which standard structure type (ISO 32000-1 14.8.4) every part of every block becomes.
import type { Block } from '../compose/document.ts';
import type { TaggedBox } from './boxes.ts';

export type Role =
  'Document' | 'Art' | 'H1' | 'H2' | 'P' | 'Span' | 'Form' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD';

/** What a tag says about itself; `scope` belongs to TH, `lang` (BCP 47) where it differs from the parent's. */
export interface TagKind {
  readonly role: Role;
  readonly scope?: 'Column' | 'Row';
  readonly lang?: string;
}

/** A structure element. Its kids stand in reading order; a box is its kid exactly when the box names it as owner. */
export interface Tag extends TagKind {
  readonly kids: (Tag | TaggedBox)[];
}

/** The root of a paper's tag tree. */
export function createTagTree(): Tag {
  return { role: 'Document', kids: [] };
}

/** Adds a tag as the last kid of its parent. */
export function addTag(parent: Tag, kind: TagKind): Tag {
  const tag: Tag = { ...kind, kids: [] };
  parent.kids.push(tag);
  return tag;
}

/** ISO 14289-1 7.18.4: a form field's widget sits inside a Form tag; its label stands before it in the same paragraph. */
const fieldParts = { field: { role: 'P' }, control: { role: 'Form' } } as const;

/** Part of a block → its tag. A new kind of block does not compile until its parts stand here. */
export const blockTags = {
  // The ring beside the title says nothing the text does not, so it has no part here: it is an artifact.
  head: { title: { role: 'H1' }, audience: { role: 'P' } },
  lead: { text: { role: 'P' } },
  // ISO 14289-1 7.4.2: headings descend without a gap, and every row stands right under the title.
  row: { heading: { role: 'H2' }, text: { role: 'P' } },
  fields: fieldParts,
  signers: {
    ...fieldParts,
    table: { role: 'Table' },
    header: { role: 'THead' },
    body: { role: 'TBody' },
    line: { role: 'TR' },
    // ISO 14289-1 7.5: a header cell says which cells it heads.
    columnHeader: { role: 'TH', scope: 'Column' },
    number: { role: 'TH', scope: 'Row' },
    empty: { role: 'TD' },
  },
} as const satisfies Record<Block['kind'], Record<string, TagKind>>;

/** ISO 32000-1 14.8.4.2: a sheet that holds a paper more than once holds so many bodies of text, each whole in itself. */
export const copyTag = { role: 'Art' } as const satisfies TagKind;

/** The foot is read last, and it is read: where a paper comes from is part of what it says. */
export const footTags = { publisher: { role: 'P' }, line: { role: 'P' } } as const satisfies Record<
  string,
  TagKind
>;
