// Principles on a wall: a ring with a numbered seat for each and one more that is the reader's, and the list in large type.
import type { PosterBlock } from '../../papers/document.ts';
import { oneFreeRing } from '../../ring/figures.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { baselineDropMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeSeat, setText, type Canvas } from '../canvas.ts';
import { placeLyingSeat, placeNumberSeat } from '../number-seat.ts';
import { capHeightMm } from '../one-line.ts';
import { layOutRing, type Seat } from '../ring-on-sheet.ts';
import { listTags } from '../tag-parts.ts';

const tags = { title: { role: 'H1' }, ...listTags } as const;

/** How far apart the lines of the list stand at most, in lines. */
const mostPitch = 2;

export const posterLayout: BlockLayout<'poster'> = { place: placePoster, anchoredHeightMm: () => 0 };

/** Throws OverflowError where a line, or the list, is longer than the sheet. */
function placePoster(canvas: Canvas, block: PosterBlock): void {
  const { frame, root, faces } = canvas;
  const { type, head, topMm } = frame;
  const owner = addTag(root, tags.title);
  // The heads of its letters begin where the frame does.
  const raisedMm = baselineDropMm(type.title) - capHeightMm(faces.bold, type.title);
  const title = { part: 'title', text: asRuns(block.title), style: type.title, owner };
  setText(canvas, title, { column: head, topMm: topMm - raisedMm, bottomMm: topMm + frame.ring.sizeMm });
  placeNumberedRing(canvas, block);
  placeList(canvas, block);
}

function placeNumberedRing(canvas: Canvas, { items }: PosterBlock): void {
  const { xMm, sizeMm } = canvas.frame.ring;
  const ring = oneFreeRing(items.length + 1);
  const middle = { xMm: xMm + sizeMm / 2, yMm: canvas.frame.topMm + sizeMm / 2, sizeMm };
  let number = 0;
  for (const seat of layOutRing(ring, middle)) {
    placeSeat(canvas, seat);
    if (seat.state === 'taken') placeNumeral(canvas, (number += 1), seat);
  }
}

/** The list says all in order; a number in the ring is for the eye. */
function placeNumeral({ boxes, faces, frame }: Canvas, number: number, seat: Seat): void {
  const style = frame.type.seatNumber;
  const text = String(number);
  const xMm = seat.xMm - measureMm(faces.bold, text, style) / 2;
  const baselineMm = seat.yMm + capHeightMm(faces.bold, style) / 2;
  boxes.push({ kind: 'numeral', owner: artifact, xMm, baselineMm, style, text });
}

function placeList(canvas: Canvas, { items, free }: PosterBlock): void {
  const { frame, root, faces } = canvas;
  const { type, text, lastLineMm } = frame;
  const list = addTag(root, tags.list);
  const topMm = frame.topMm + frame.ring.sizeMm + frame.gapsMm.section;
  const seatMm = typeof frame.heads === 'string' ? text.xMm : frame.heads.xMm;
  const column = { xMm: text.xMm, widthMm: frame.ring.xMm + frame.ring.sizeMm - text.xMm + 8 };
  const entries = [...items.map((item) => ({ item, style: type.heading })), { item: free, style: type.lead }];
  const heights = entries.map(({ item, style }) => {
    const lines = breakLines(faces, { part: 'principle', text: asRuns(item), style }, column.widthMm).length;
    return lines * style.leadingMm;
  });
  const takenMm = heights.reduce((sum, height) => sum + height, 0);
  const gapMm = Math.min(
    (mostPitch - 1) * type.heading.leadingMm,
    (lastLineMm - topMm - takenMm) / (entries.length - 1),
  );
  let nextMm = topMm;
  entries.forEach(({ item, style }, index) => {
    const step = addTag(list, tags.step);
    const depthMm = type.seatNumber.leadingMm;
    const seatAt = { xMm: seatMm, topMm: nextMm + (style.leadingMm - depthMm) / 2 };
    if (index === items.length) placeLyingSeat(canvas, 'free', seatAt);
    else
      placeNumberSeat(
        canvas,
        { text: `${index + 1}`, owner: addTag(step, tags.number), state: 'taken' },
        seatAt,
      );
    const owner = addTag(step, tags.body);
    const setting = { part: 'principle', text: asRuns(item), style, owner };
    nextMm = setText(canvas, setting, { column, topMm: nextMm, bottomMm: lastLineMm }) + gapMm;
  });
}
