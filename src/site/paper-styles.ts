// Which style sheet the words of a paper need: the few kinds of block that the declaration consists of stand in sheet.css,
// which is lighter, all others in blocks.css.
import type { BlockKind } from '../model/paper-blocks.ts';
import type { Paper } from '../model/papers.ts';

/** A new kind of block does not compile until it stands here. */
const styledBy: Readonly<Record<BlockKind, 'sheet.css' | 'blocks.css'>> = {
  head: 'sheet.css',
  cover: 'blocks.css',
  'page-heading': 'blocks.css',
  lead: 'sheet.css',
  text: 'blocks.css',
  row: 'sheet.css',
  rows: 'blocks.css',
  steps: 'blocks.css',
  terms: 'blocks.css',
  size: 'blocks.css',
  'phone-list': 'blocks.css',
  write: 'blocks.css',
  fields: 'sheet.css',
  signers: 'sheet.css',
  stamp: 'blocks.css',
  qr: 'blocks.css',
  'headline-ring': 'blocks.css',
  strips: 'blocks.css',
  poster: 'blocks.css',
  card: 'blocks.css',
  foot: 'sheet.css',
  'page-footer': 'blocks.css',
  'decision-tree': 'blocks.css',
};

/** Some block of it is styled by blocks.css. */
export const needsBlockStyles = ({ blocks }: Paper): boolean =>
  Object.values(blocks).some(({ kind }) => styledBy[kind] === 'blocks.css');
