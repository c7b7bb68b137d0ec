// How many: the ring on the left, figure and words beside its middle.
import type { SizeBlock } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeSeat, setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { capHeightMm } from '../one-line.ts';
import { layOutRing } from '../ring-on-sheet.ts';

const tags = { value: { role: 'P' }, text: { role: 'P' } } as const;

/** Of the ring at most, and as a part of a narrow column. */
const most = { sizeMm: 36, part: 0.5 };
/** Above the ring, beside it, below it. */
const gapsMm = { above: 3, beside: 7, below: 1.5 };

export const sizeLayout: BlockLayout<'size'> = { place: placeSize, anchoredHeightMm: () => 0 };

function placeSize(canvas: Canvas, { ring, value, text }: SizeBlock, flow: Flow): void {
  const { frame, root, faces } = canvas;
  const { type, text: column } = frame;
  const sizeMm = Math.min(most.sizeMm, column.widthMm * most.part);
  const topMm = startMm(frame, flow, 'size') + gapsMm.above;
  const middle = { xMm: column.xMm + sizeMm / 2, yMm: topMm + sizeMm / 2, sizeMm };
  for (const seat of layOutRing(ring, middle)) placeSeat(canvas, seat);
  const beside = rightOf(column, sizeMm + gapsMm.beside);
  const figure = { part: value, text: asRuns(value), style: type.figure, owner: addTag(root, tags.value) };
  const words = { part: value, text, style: type.body, owner: addTag(root, tags.text) };
  const figureTopMm = middle.yMm - type.figure.leadingMm - capHeightMm(faces.bold, type.figure) / 4;
  const bottomMm = flow.limitMm;
  const figureEndMm = setText(canvas, figure, { column: beside, topMm: figureTopMm, bottomMm });
  const wordsEndMm = setText(canvas, words, { column: beside, topMm: figureEndMm, bottomMm });
  endAt(flow, Math.max(topMm + sizeMm, wordsEndMm) + gapsMm.below);
}
