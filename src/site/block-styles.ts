// Each kind of block → the style sheet that its looks stand in. blocks.css brings sheet.css along; the papers that need the
// smaller one alone are the declarations.
import type { BlockKind } from '../model/paper-blocks.ts';

/** A new kind of block does not compile until it stands here. */
export const blockStyleSheets: Readonly<Record<BlockKind, 'sheet.css' | 'blocks.css'>> = {
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
