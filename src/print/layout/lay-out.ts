// A paper's blocks → one sheet of boxes and its tag tree. What is read flows down from the top, what is written on stands
// on the foot, and where the two would meet there is an error.
import type { Block, PaperDocument } from '../../compose/document.ts';
import type { LaidOutPaper } from '../boxes.ts';
import { lastLineMm, sheet } from '../measures.ts';
import { createTagTree } from '../tags.ts';
import type { Typefaces } from '../typeface.ts';
import type { Canvas } from './canvas.ts';
import { fieldsHeightMm, placeFields } from './fields.ts';
import { placeFoot } from './foot.ts';
import { placeHead } from './head.ts';
import type { Flow } from './reading.ts';
import { placeLead, placeRow } from './reading.ts';
import { placeSigners, signersHeightMm } from './signers.ts';

/** Throws PaperOverflowError where a text finds no room and MissingGlyphError where the typeface lacks a character. */
export function layOut(document: PaperDocument, faces: Typefaces): LaidOutPaper {
  const canvas: Canvas = { faces, boxes: [], root: createTagTree(), fillable: document.fillable };
  const flow: Flow = {
    layout: document.layout,
    nextMm: sheet.marginMm,
    clearMm: sheet.marginMm,
    limitMm: lastLineMm - anchoredHeightMm(document.blocks, faces),
    previous: undefined,
  };
  for (const block of document.blocks) {
    placeBlock(canvas, block, flow);
    flow.previous = block.kind;
  }
  placeFoot(canvas, document);
  const { widthMm, heightMm } = sheet;
  return { pages: [{ widthMm, heightMm, boxes: canvas.boxes }], tags: canvas.root };
}

function placeBlock(canvas: Canvas, block: Block, flow: Flow): void {
  switch (block.kind) {
    case 'head':
      return placeHead(canvas, block, flow);
    case 'lead':
      return placeLead(canvas, block, flow);
    case 'row':
      return placeRow(canvas, block, flow);
    case 'fields':
      return placeFields(canvas, block.fields);
    case 'signers':
      return placeSigners(canvas, block);
    default:
      return block satisfies never;
  }
}

/** Height of the block that stands on the foot; a sheet has room for one. */
function anchoredHeightMm(blocks: readonly Block[], faces: Typefaces): number {
  const anchored = blocks.filter((block) => block.kind === 'fields' || block.kind === 'signers');
  const [block] = anchored;
  if (anchored.length > 1) {
    throw new Error(`A sheet has one block to write on, this paper has ${anchored.length}.`);
  }
  if (block === undefined) return 0;
  return block.kind === 'fields' ? fieldsHeightMm(block.fields, faces) : signersHeightMm(block);
}
