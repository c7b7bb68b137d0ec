// Which style sheet the words of a paper need: the few kinds of block that the declaration consists of stand in paper.css,
// which is lighter, all others in blocks.css.
import type { BlockKind } from '../model/paper-blocks.ts';
import type { Paper } from '../model/papers.ts';

/** A new kind of block does not compile until it stands here. */
const styledBy: Readonly<Record<BlockKind, 'paper.css' | 'blocks.css'>> = {
  head: 'paper.css',
  cover: 'blocks.css',
  'page-heading': 'blocks.css',
  lead: 'paper.css',
  text: 'blocks.css',
  row: 'paper.css',
  rows: 'blocks.css',
  steps: 'blocks.css',
  'running-order': 'blocks.css',
  terms: 'blocks.css',
  size: 'blocks.css',
  'phone-list': 'blocks.css',
  write: 'blocks.css',
  fields: 'paper.css',
  signers: 'paper.css',
  'contact-table': 'paper.css',
  stamp: 'blocks.css',
  qr: 'blocks.css',
  'headline-ring': 'blocks.css',
  strips: 'blocks.css',
  poster: 'blocks.css',
  card: 'blocks.css',
  foot: 'paper.css',
  'page-footer': 'blocks.css',
  'decision-tree': 'blocks.css',
};

/** Some block of it is styled by blocks.css. */
export const needsBlockStyles = ({ blocks }: Paper): boolean =>
  Object.values(blocks).some(({ kind }) => styledBy[kind] === 'blocks.css');
