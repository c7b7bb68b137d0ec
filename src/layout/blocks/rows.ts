// Several headings, each with its text.
import type { RowsBlock } from '../../papers/document.ts';
import type { BlockLayout } from '../block-layout.ts';
import type { Canvas } from '../canvas.ts';
import { startMm, type Flow } from '../flow.ts';
import { placeHeaded } from '../headed.ts';

export const rowsLayout: BlockLayout<'rows'> = { place: placeRows, anchoredHeightMm: () => 0 };

function placeRows(canvas: Canvas, { rows }: RowsBlock, flow: Flow): void {
  const { frame } = canvas;
  rows.forEach((row, index) => {
    const topMm = index === 0 ? startMm(frame, flow, 'rows') : flow.clearMm + frame.gapsMm.rows;
    placeHeaded(canvas, row, { column: frame.text, topMm }, flow);
  });
}
