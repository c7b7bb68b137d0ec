// Part of a block → the standard structure type (ISO 32000-1 14.8.4) it becomes.
import type { Block } from '../papers/document.ts';
import type { TagKind } from '../tagged-pdf/tag-kinds.ts';

/** ISO 14289-1 7.18.4: a form field's widget sits inside a Form tag; its label stands before it in the same paragraph. */
const fieldParts = { field: { role: 'P' }, control: { role: 'Form' } } as const;

// ISO 14289-1 7.4.2: headings descend without a gap: under a page's own heading they are one level lower.
const heading = { heading: { role: 'H2' }, headingUnderPageHeading: { role: 'H3' } } as const;

/** Two cells a row, the first of which heads the second (ISO 14289-1 7.5: a header cell says which cells it heads). */
const tableParts = {
  table: { role: 'Table' },
  body: { role: 'TBody' },
  row: { role: 'TR' },
  head: { role: 'TH', scope: 'Row' },
  cell: { role: 'TD' },
} as const;

/** ISO 32000-1 14.8.4.3.3: an item is its number and its body. */
const listParts = {
  list: { role: 'L', numbering: 'Decimal' },
  step: { role: 'LI' },
  number: { role: 'Lbl' },
  body: { role: 'LBody' },
} as const;

/** Part of a block → its tag. A new kind of block does not compile until its parts stand here. */
export const blockTags = {
  // The ring beside the title says nothing the text does not, so it has no part here: it is an artifact.
  head: { title: { role: 'H1' }, audience: { role: 'P' } },
  cover: { title: { role: 'H1' }, audience: { role: 'P' }, publisher: { role: 'P' } },
  'page-heading': { heading: { role: 'H2' } },
  lead: { text: { role: 'P' } },
  text: { text: { role: 'P' } },
  row: { ...heading, text: { role: 'P' } },
  steps: { ...listParts, heading: { role: 'P' }, text: { role: 'P' } },
  terms: { ...tableParts },
  size: { value: { role: 'P' }, text: { role: 'P' } },
  'phone-list': { ...heading, text: { role: 'P' }, ...tableParts },
  write: { line: { role: 'P' }, ...fieldParts },
  fields: fieldParts,
  signers: {
    ...fieldParts,
    table: { role: 'Table' },
    header: { role: 'THead' },
    body: { role: 'TBody' },
    line: { role: 'TR' },
    columnHeader: { role: 'TH', scope: 'Column' },
    number: { role: 'TH', scope: 'Row' },
    empty: { role: 'TD' },
  },
  stamp: { ...heading, text: { role: 'P' } },
  // What the figure shows and where it is, is told with it.
  qr: { heading: { role: 'P' }, address: { role: 'P' }, code: { role: 'Figure' } },
  'headline-ring': { title: { role: 'H1' }, label: { role: 'P' } },
  strips: { list: { role: 'L', numbering: 'None' }, strip: { role: 'LI' }, body: { role: 'LBody' } },
  poster: { title: { role: 'H1' }, ...listParts },
  // Each card is read on its own.
  card: { title: { role: 'H1' }, text: { role: 'P' } },
  // The foot is read: where a paper comes from is part of what it says.
  foot: { publisher: { role: 'P' }, line: { role: 'P' } },
  'page-footer': { text: { role: 'P' }, number: { role: 'P' } },
  // Each answer that leaves is followed by where it leads; the last one holds the link to what comes next.
  'decision-tree': {
    title: { role: 'H1' },
    lead: { role: 'P' },
    ...listParts,
    question: { role: 'H2' },
    answers: { role: 'L', numbering: 'None' },
    answer: { role: 'LI' },
    exit: { role: 'P' },
    goal: { role: 'H2' },
    text: { role: 'P' },
  },
  list: {
    ...heading,
    list: { role: 'L', numbering: 'None' },
    item: { role: 'LI' },
    body: { role: 'LBody' },
    text: { role: 'P' },
  },
} as const satisfies Record<Block['kind'], Record<string, TagKind | { readonly role: 'Figure' }>>;

/** ISO 32000-1 14.8.4.2: a file that holds a paper more than once holds so many bodies of text, each whole in itself. */
export const copyTag = { role: 'Art' } as const satisfies TagKind;

/** A page of a paper of several: its parts stay together, wherever on a sheet it is printed. */
export const pageTag = { role: 'Sect' } as const satisfies TagKind;
