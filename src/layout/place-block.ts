// Each kind of block → the function that places it.
import type { Block } from '../papers/document.ts';
import type { Canvas } from './canvas.ts';
import { fieldsHeightMm, placeFields } from './blocks/fields.ts';
import type { Flow } from './flow.ts';
import { placePageFooter, placeFoot } from './blocks/foot.ts';
import { placeCover, placeHead } from './blocks/head.ts';
import { placeList } from './blocks/list.ts';
import { placeHeadlineRing, placeStrips } from './blocks/notice.ts';
import { placeCard, placePoster } from './blocks/poster.ts';
import { placeQr, qrHeightMm } from './blocks/qr.ts';
import { placeLead, placePageHeading, placeRow, placeText } from './blocks/reading.ts';
import { placeSigners, signersHeightMm } from './blocks/signers.ts';
import { placeStamp, stampHeightMm } from './blocks/stamp.ts';
import { placeDecisionTree } from './blocks/decision-tree.ts';
import { placeSteps } from './blocks/steps.ts';
import { placePhoneList, placeSize, placeTerms } from './blocks/tables.ts';
import { placeWrite } from './blocks/write.ts';

type Place<K extends Block['kind']> = (
  canvas: Canvas,
  block: Extract<Block, { kind: K }>,
  flow: Flow,
) => void;

/** A new kind of block does not compile until it has its place here. */
const places: { readonly [K in Block['kind']]: Place<K> } = {
  head: placeHead,
  cover: placeCover,
  'page-heading': placePageHeading,
  lead: placeLead,
  text: placeText,
  row: placeRow,
  steps: placeSteps,
  terms: placeTerms,
  size: placeSize,
  'phone-list': placePhoneList,
  write: placeWrite,
  fields: (canvas, { fields }) => placeFields(canvas, fields),
  signers: placeSigners,
  stamp: placeStamp,
  qr: placeQr,
  'headline-ring': placeHeadlineRing,
  strips: placeStrips,
  poster: placePoster,
  card: placeCard,
  foot: placeFoot,
  'page-footer': placePageFooter,
  'decision-tree': placeDecisionTree,
  list: placeList,
};

/** Puts the block on the page and under its tags, and takes the flow down to its end. */
export function placeBlock(canvas: Canvas, block: Block, flow: Flow): void {
  // The table above pairs each kind with the function that takes it; TypeScript cannot follow that through an index.
  const place = places[block.kind] as Place<Block['kind']>;
  place(canvas, block, flow);
}

/** Height of what stands on the frame's last line; a page has room for one such block. */
export function anchoredHeightMm(canvas: Canvas, blocks: readonly Block[]): number {
  const heights = blocks.map((block) => anchoredOf(canvas, block)).filter((height) => height > 0);
  if (heights.length > 1)
    throw new Error(`A page has one block on its foot, this one has ${heights.length}.`);
  return heights[0] ?? 0;
}

function anchoredOf(canvas: Canvas, block: Block): number {
  switch (block.kind) {
    case 'fields':
      return fieldsHeightMm(canvas, block.fields);
    case 'signers':
      return signersHeightMm(canvas, block);
    case 'stamp':
      return stampHeightMm(canvas);
    case 'qr':
      return qrHeightMm(canvas);
    default:
      return 0;
  }
}
