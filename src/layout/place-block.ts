// A block → the layout of its kind.
import type { Block } from '../papers/document.ts';
import type { BlockLayout } from './block-layout.ts';
import { cardLayout } from './blocks/card.ts';
import { contactTableLayout } from './blocks/contact-table.ts';
import { coverLayout } from './blocks/cover.ts';
import { decisionTreeLayout } from './blocks/decision-tree.ts';
import { fieldsLayout } from './blocks/fields.ts';
import { footLayout } from './blocks/foot.ts';
import { headLayout } from './blocks/head.ts';
import { headlineRingLayout } from './blocks/headline-ring.ts';
import { leadLayout } from './blocks/lead.ts';
import { listLayout } from './blocks/list.ts';
import { pageFooterLayout } from './blocks/page-footer.ts';
import { pageHeadingLayout } from './blocks/page-heading.ts';
import { phoneListLayout } from './blocks/phone-list.ts';
import { posterLayout } from './blocks/poster.ts';
import { qrLayout } from './blocks/qr.ts';
import { rowLayout } from './blocks/row.ts';
import { rowsLayout } from './blocks/rows.ts';
import { runningOrderLayout } from './blocks/running-order.ts';
import { signersLayout } from './blocks/signers.ts';
import { sizeLayout } from './blocks/size.ts';
import { stampLayout } from './blocks/stamp.ts';
import { stepsLayout } from './blocks/steps.ts';
import { stripsLayout } from './blocks/strips.ts';
import { termsLayout } from './blocks/terms.ts';
import { textLayout } from './blocks/text.ts';
import { writeLayout } from './blocks/write.ts';
import type { Canvas } from './canvas.ts';
import type { Flow } from './flow.ts';

/** A new kind of block does not compile until it has its layout here. */
const layouts: { readonly [K in Block['kind']]: BlockLayout<K> } = {
  head: headLayout,
  cover: coverLayout,
  'page-heading': pageHeadingLayout,
  lead: leadLayout,
  text: textLayout,
  row: rowLayout,
  rows: rowsLayout,
  steps: stepsLayout,
  'running-order': runningOrderLayout,
  terms: termsLayout,
  size: sizeLayout,
  'phone-list': phoneListLayout,
  write: writeLayout,
  fields: fieldsLayout,
  signers: signersLayout,
  'contact-table': contactTableLayout,
  stamp: stampLayout,
  qr: qrLayout,
  'headline-ring': headlineRingLayout,
  strips: stripsLayout,
  poster: posterLayout,
  card: cardLayout,
  foot: footLayout,
  'page-footer': pageFooterLayout,
  'decision-tree': decisionTreeLayout,
  list: listLayout,
};

// The table pairs each kind with the layout that takes it; TypeScript cannot follow that through an index.
const layoutOf = ({ kind }: Block) => layouts[kind] as BlockLayout<Block['kind']>;

/** Puts the block on the page and under its tags, and takes the flow down to its end. */
export const placeBlock = (canvas: Canvas, block: Block, flow: Flow): void =>
  layoutOf(block).place(canvas, block, flow);

/** Height of what stands on the frame's last line; a page has room for one such block. */
export function anchoredHeightMm(canvas: Canvas, blocks: readonly Block[]): number {
  const heights = blocks
    .map((block) => layoutOf(block).anchoredHeightMm(canvas, block))
    .filter((height) => height > 0);
  if (heights.length > 1)
    throw new Error(`A page has one block on its foot, this one has ${heights.length}.`);
  return heights[0] ?? 0;
}
