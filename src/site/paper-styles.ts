// Which style sheet the words of a paper need: the few kinds of block that the declaration consists of stand in paper.css,
// which is lighter, all others in blocks.css.
import type { BlockKind } from '../model/paper-blocks.ts';
import type { Paper } from '../model/papers.ts';

const styledBy: Readonly<Record<BlockKind, 'paper.css' | 'blocks.css'>> = {
  head: 'paper.css',
  lead: 'paper.css',
  row: 'paper.css',
  fields: 'paper.css',
  signers: 'paper.css',
  foot: 'paper.css',
  cover: 'blocks.css',
  panel: 'blocks.css',
  text: 'blocks.css',
  small: 'blocks.css',
  rows: 'blocks.css',
  steps: 'blocks.css',
  terms: 'blocks.css',
  size: 'blocks.css',
  calls: 'blocks.css',
  write: 'blocks.css',
  stamp: 'blocks.css',
  qr: 'blocks.css',
  roundel: 'blocks.css',
  strips: 'blocks.css',
  poster: 'blocks.css',
  cards: 'blocks.css',
  folio: 'blocks.css',
  spine: 'blocks.css',
};

/** Some block of it is styled by blocks.css. */
export const needsBlockStyles = ({ blocks }: Paper): boolean =>
  Object.values(blocks).some(({ kind }) => styledBy[kind] === 'blocks.css');
