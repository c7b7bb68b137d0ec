// Short answers, a line between them.
import type { TermsBlock } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { plainText, setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { placeRowRule, rowAirMm } from '../row-rule.ts';
import { tableTags as tags } from '../tag-parts.ts';

/** Width of the terms, as a part of the column; at least a word in bold fits. */
const termPart = 0.32;
const leastTermMm = 29;
/** Between a term and its answer. */
const gapMm = 3;

export const termsLayout: BlockLayout<'terms'> = { place: placeTerms, anchoredHeightMm: () => 0 };

function placeTerms(canvas: Canvas, { rows }: TermsBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { type, text: column } = frame;
  const body = addTag(addTag(root, tags.table), tags.body);
  const widthMm = Math.max(leastTermMm, column.widthMm * termPart);
  let topMm = startMm(frame, flow, 'terms');
  for (const { heading, text } of rows) {
    placeRowRule(canvas, topMm);
    const row = addTag(body, tags.row);
    const area = { topMm: topMm + rowAirMm, bottomMm: flow.limitMm };
    const head = addTag(row, tags.head);
    const part = plainText(heading);
    const term = { part, text: heading, style: type.term, owner: head };
    const value = { part, text, style: type.body, owner: addTag(row, tags.cell) };
    const ends = [
      setText(canvas, term, { ...area, column: { ...column, widthMm } }),
      setText(canvas, value, { ...area, column: rightOf(column, widthMm + gapMm) }),
    ];
    topMm = Math.max(...ends) + rowAirMm;
  }
  placeRowRule(canvas, topMm);
  endAt(flow, topMm);
}
