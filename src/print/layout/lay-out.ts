// A paper's blocks → one sheet of boxes and its tag tree. What is read flows down from the top, what is written on stands
// on the foot, and where the two would meet there is an error. A sheet of several frames holds the paper once in each.
import type { Block, PaperDocument } from '../../compose/document.ts';
import type { Box, LaidOutPaper } from '../boxes.ts';
import { artifact } from '../boxes.ts';
import { formats } from '../formats.ts';
import { addTag, copyTag, createTagTree } from '../tags.ts';
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
  const { widthMm, heightMm, frames, cuts } = formats[document.layout];
  const { fillable } = document;
  if (fillable && frames.length > 1) {
    throw new Error(
      `«${document.key}» stands ${frames.length} times on its sheet: field names would repeat.`,
    );
  }
  const tags = createTagTree();
  const boxes: Box[] = [];
  for (const frame of frames) {
    const root = frames.length > 1 ? addTag(tags, copyTag) : tags;
    fillFrame({ faces, frame, boxes, root, fillable }, document);
  }
  for (const cut of cuts) boxes.push({ kind: 'cut', owner: artifact, ...cut });
  return { pages: [{ widthMm, heightMm, boxes }], tags };
}

function fillFrame(canvas: Canvas, document: PaperDocument): void {
  const { frame } = canvas;
  const flow: Flow = {
    nextMm: frame.topMm,
    clearMm: frame.topMm,
    limitMm: frame.lastLineMm - anchoredHeightMm(canvas, document.blocks),
    previous: undefined,
  };
  for (const block of document.blocks) {
    placeBlock(canvas, block, flow);
    flow.previous = block.kind;
  }
  placeFoot(canvas, document);
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

/** Height of the block that stands on the foot; a frame has room for one. */
function anchoredHeightMm(canvas: Canvas, blocks: readonly Block[]): number {
  const anchored = blocks.filter((block) => block.kind === 'fields' || block.kind === 'signers');
  const [block] = anchored;
  if (anchored.length > 1) {
    throw new Error(`A sheet has one block to write on, this paper has ${anchored.length}.`);
  }
  if (block === undefined) return 0;
  return block.kind === 'fields' ? fieldsHeightMm(canvas, block.fields) : signersHeightMm(canvas, block);
}
