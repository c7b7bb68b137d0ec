// What is read, from the top of the frame down: the lead, and rows of a heading with its text.
import type { Block, LeadBlock, RowBlock } from '../../compose/document.ts';
import { addTag, blockTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { setText } from './canvas.ts';
import { setHeaded } from './headed.ts';

/** How far down the frame reading has come. */
export interface Flow {
  /** Where the text column is free. */
  nextMm: number;
  /** Where every column is free: below the ring. */
  clearMm: number;
  /** Where reading must end: the first line to write on, or the end of the frame's text. */
  readonly limitMm: number;
  previous: Block['kind'] | undefined;
}

/** Sets the lead in larger type: below the head, or on a dense sheet right under the title. */
export function placeLead(canvas: Canvas, block: LeadBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const topMm = frame.gapsMm.lead + (frame.lead === 'under-title' ? flow.nextMm : flow.clearMm);
  const area = { column: frame.text, topMm, bottomMm: flow.limitMm };
  const owner = addTag(root, blockTags.lead.text);
  const setting = { place: 'lead', text: block.text, style: frame.type.lead, owner };
  flow.nextMm = setText(canvas, setting, area);
  flow.clearMm = Math.max(flow.clearMm, flow.nextMm);
}

/** Sets a heading and its text; the one that ends lower decides where the next row starts. */
export function placeRow(canvas: Canvas, block: RowBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { type, gapsMm, heads } = frame;
  const topMm = flow.clearMm + (flow.previous === 'row' ? gapsMm.rows : gapsMm.section);
  const place = block.heading;
  const heading = {
    place,
    text: block.heading,
    style: type.heading,
    owner: addTag(root, blockTags.row.heading),
  };
  const text = { place, text: block.text, style: type.body, owner: addTag(root, blockTags.row.text) };
  const ends = setHeaded(canvas, { heading, text }, { heads, topMm, bottomMm: flow.limitMm });
  flow.nextMm = ends.textMm;
  flow.clearMm = Math.max(ends.headingMm, ends.textMm);
}
