// Parts that several kinds of block have → the standard structure types (ISO 32000-1 14.8.4) they become.
import type { TagKind } from '../tagged-pdf/tag-kinds.ts';
import type { Canvas } from './canvas.ts';

/** ISO 14289-1 7.18.4: a form field's widget sits inside a Form tag; its label stands before it in the same paragraph. */
export const fieldTags = { field: { role: 'P' }, control: { role: 'Form' } } as const;

/** ISO 14289-1 7.4.2: headings descend without a gap: under a page's own heading they are one level lower. */
export const headingTag = ({ underPageHeading }: Canvas): TagKind => ({
  role: underPageHeading ? 'H3' : 'H2',
});

/** Two cells a row, the first of which heads the second (ISO 14289-1 7.5: a header cell says which cells it heads). */
export const tableTags = {
  table: { role: 'Table' },
  body: { role: 'TBody' },
  row: { role: 'TR' },
  head: { role: 'TH', scope: 'Row' },
  cell: { role: 'TD' },
} as const;

/** ISO 32000-1 14.8.4.3.3: an item is its number and its body. */
export const listTags = {
  list: { role: 'L', numbering: 'Decimal' },
  step: { role: 'LI' },
  number: { role: 'Lbl' },
  body: { role: 'LBody' },
} as const;
