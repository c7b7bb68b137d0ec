// A block of a paper's content, with its words → blocks of the document.
import type { BlockKind, BlockSpec, BlockStructure } from '../model/paper-blocks.ts';
import { cardComposer } from './compose/card.ts';
import { contactTableComposer } from './compose/contact-table.ts';
import { coverComposer } from './compose/cover.ts';
import { decisionTreeComposer } from './compose/decision-tree.ts';
import { fieldsComposer } from './compose/fields.ts';
import { footComposer } from './compose/foot.ts';
import { headComposer } from './compose/head.ts';
import { headlineRingComposer } from './compose/headline-ring.ts';
import { leadComposer } from './compose/lead.ts';
import { pageFooterComposer } from './compose/page-footer.ts';
import { pageHeadingComposer } from './compose/page-heading.ts';
import { phoneListComposer } from './compose/phone-list.ts';
import { posterComposer } from './compose/poster.ts';
import { qrComposer } from './compose/qr.ts';
import { rowComposer } from './compose/row.ts';
import { rowsComposer } from './compose/rows.ts';
import { runningOrderComposer } from './compose/running-order.ts';
import { signersComposer } from './compose/signers.ts';
import { sizeComposer } from './compose/size.ts';
import { stampComposer } from './compose/stamp.ts';
import { stepsComposer } from './compose/steps.ts';
import { stripsComposer } from './compose/strips.ts';
import { termsComposer } from './compose/terms.ts';
import { textComposer } from './compose/text.ts';
import { writeComposer } from './compose/write.ts';
import type { BlockComposer, BlockPosition } from './block-composer.ts';
import type { Block } from './document.ts';
import type { PaperContext } from './paper-context.ts';

/** A new kind of block does not compile until it has its composer here. */
const composers: { readonly [K in BlockKind]: BlockComposer<K> } = {
  head: headComposer,
  cover: coverComposer,
  'page-heading': pageHeadingComposer,
  lead: leadComposer,
  text: textComposer,
  row: rowComposer,
  rows: rowsComposer,
  steps: stepsComposer,
  'running-order': runningOrderComposer,
  terms: termsComposer,
  size: sizeComposer,
  'phone-list': phoneListComposer,
  write: writeComposer,
  fields: fieldsComposer,
  signers: signersComposer,
  'contact-table': contactTableComposer,
  stamp: stampComposer,
  qr: qrComposer,
  'headline-ring': headlineRingComposer,
  strips: stripsComposer,
  poster: posterComposer,
  card: cardComposer,
  foot: footComposer,
  'page-footer': pageFooterComposer,
  'decision-tree': decisionTreeComposer,
};

// The table pairs each kind with the composer that takes it; TypeScript cannot follow that through an index.
const composerOf = (kind: BlockKind) => composers[kind] as BlockComposer<BlockKind>;

export const composeBlock = (block: BlockSpec, context: PaperContext, at: BlockPosition): readonly Block[] =>
  composerOf(block.kind).compose(block, context, at);

/** What of all that a person may add a block has room for. */
export const personalFieldsIn = (block: BlockStructure): readonly string[] =>
  composerOf(block.kind).personalFields(block);
