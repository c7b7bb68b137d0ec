// A heading with its text; a bar beside the text sets it apart.
import type { RowBlock } from '../../papers/document.ts';
import type { BlockLayout } from '../block-layout.ts';
import { placeBar } from '../bar.ts';
import type { Canvas } from '../canvas.ts';
import { startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { placeHeaded } from '../headed.ts';

/** Between the bar's left edge and the text. */
const barInsetMm = 4.5;

export const rowLayout: BlockLayout<'row'> = { place: placeRow, anchoredHeightMm: () => 0 };

function placeRow(canvas: Canvas, block: RowBlock, flow: Flow): void {
  const { frame } = canvas;
  const topMm = startMm(frame, flow, 'row');
  const { bar } = block;
  const column = bar === undefined ? frame.text : rightOf(frame.text, barInsetMm);
  placeHeaded(canvas, block, { column, topMm }, flow);
  if (bar !== undefined) placeBar(canvas, bar, { topMm, bottomMm: flow.nextMm });
}
