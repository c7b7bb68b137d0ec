// What is read, from the top of the sheet down: the lead, and rows of a heading with its text beside it.
import type { Block, LeadBlock, PaperDocument, RowBlock } from '../../compose/document.ts';
import { paperType } from '../../tokens.ts';
import { moduleMm, sideColumn, textColumn } from '../measures.ts';
import { addTag, blockTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { plainText, setText } from './canvas.ts';

/** How far down the sheet reading has come. */
export interface Flow {
  readonly layout: PaperDocument['layout'];
  /** Where the text column is free. */
  nextMm: number;
  /** Where both columns are free: below the ring. */
  clearMm: number;
  /** Where reading must end: the first line to write on, or the end of the sheet's text. */
  readonly limitMm: number;
  previous: Block['kind'] | undefined;
}

/** Roomy sheets set sections two modules apart; dense ones pull the lead up beside the ring and rows half together. */
const gapsMm = {
  roomy: { section: 2 * moduleMm, rows: moduleMm },
  dense: { section: moduleMm, rows: moduleMm / 2 },
} as const;

/** Sets the lead in larger type: below the head, or on a dense sheet right under the title. */
export function placeLead(canvas: Canvas, block: LeadBlock, flow: Flow): void {
  const dense = flow.layout === 'dense';
  const topMm = dense ? flow.nextMm + moduleMm / 2 : flow.clearMm + gapsMm.roomy.section;
  const area = { column: textColumn, topMm, bottomMm: flow.limitMm };
  const owner = addTag(canvas.root, blockTags.lead.text);
  const style = dense ? paperType.denseLead : paperType.lead;
  flow.nextMm = setText(canvas, { place: 'lead', text: block.text, style, owner }, area);
  flow.clearMm = Math.max(flow.clearMm, flow.nextMm);
}

/** Sets a heading in the side column and its text beside it; the taller of the two decides where the next row starts. */
export function placeRow(canvas: Canvas, block: RowBlock, flow: Flow): void {
  const gaps = gapsMm[flow.layout];
  const topMm = flow.clearMm + (flow.previous === 'row' ? gaps.rows : gaps.section);
  const area = { topMm, bottomMm: flow.limitMm };
  const place = block.heading;
  const headingEndMm = setText(
    canvas,
    {
      place,
      text: plainText(block.heading),
      style: paperType.heading,
      owner: addTag(canvas.root, blockTags.row.heading),
    },
    { ...area, column: sideColumn },
  );
  const textEndMm = setText(
    canvas,
    { place, text: block.text, style: paperType.body, owner: addTag(canvas.root, blockTags.row.text) },
    { ...area, column: textColumn },
  );
  flow.nextMm = textEndMm;
  flow.clearMm = Math.max(headingEndMm, textEndMm);
}
