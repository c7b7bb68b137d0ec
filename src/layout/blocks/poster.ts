// Principles on a wall and in the hand: a ring with a numbered seat for each and one more that is the reader's, the list in
// large type; and a card for one of them.
import type { CardBlock, PosterBlock } from '../../papers/document.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import type { SeatState } from '../../ring/geometry.ts';
import { blockTags } from '../block-tags.ts';
import { rightOf } from '../frames/frame.ts';
import { baselineDropMm, type Column } from '../../tagged-pdf/measures.ts';
import { layOutRing, type Seat } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { Canvas } from '../canvas.ts';
import { placeRule, placeSeat, asRuns, setText } from '../canvas.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { placeLyingSeat, placeNumberSeat } from '../number-seat.ts';
import { capHeightMm } from '../one-line.ts';

/** How far apart the lines of the list stand at most, in lines. */
const mostPitch = 2;

/** Throws PaperOverflowError where a line, or the list, is longer than the sheet. */
export function placePoster(canvas: Canvas, block: PosterBlock): void {
  const { frame, root, faces } = canvas;
  const { type, head, topMm } = frame;
  const owner = addTag(root, blockTags.poster.title);
  // The heads of its letters begin where the frame does.
  const raisedMm = baselineDropMm(type.title) - capHeightMm(faces.bold, type.title);
  const title = { part: 'title', text: asRuns(block.title), style: type.title, owner };
  setText(canvas, title, { column: head, topMm: topMm - raisedMm, bottomMm: topMm + frame.ring.sizeMm });
  placeNumberedRing(canvas, block);
  placeList(canvas, block);
}

function placeNumberedRing(canvas: Canvas, { items }: PosterBlock): void {
  const { xMm, sizeMm } = canvas.frame.ring;
  const count = items.length + 1;
  const free = Math.round(count / 3);
  const states = Array.from({ length: count }, (_, index): SeatState => (index === free ? 'free' : 'taken'));
  const middle = { xMm: xMm + sizeMm / 2, yMm: canvas.frame.topMm + sizeMm / 2, sizeMm };
  let number = 0;
  for (const seat of layOutRing(states, middle)) {
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
  const tags = blockTags.poster;
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

/** Between ring and title, and between them and the text. */
const cardGapsMm = { title: 3.5, text: 3.5 };

/** Throws PaperOverflowError where title or text is longer than the card. */
export function placeCard(canvas: Canvas, block: CardBlock): void {
  const { frame, root } = canvas;
  const { type, text: column, topMm, lastLineMm } = frame;
  const { sizeMm, xMm } = frame.ring;
  const middle = { xMm: xMm + sizeMm / 2, yMm: topMm + sizeMm / 2, sizeMm };
  for (const seat of layOutRing(block.ring.seats, middle)) placeSeat(canvas, seat);
  const beside = rightOf(column, sizeMm + cardGapsMm.title);
  if (block.words === undefined) return placeBlanks(canvas, beside, topMm + sizeMm);
  const part = block.words.title;
  const title = { part, text: asRuns(part), style: type.title };
  const lines = breakLines(canvas.faces, title, beside.widthMm).length;
  const titleTopMm = topMm + Math.max(0, (sizeMm - lines * type.title.leadingMm) / 2);
  const area = { column: beside, topMm: titleTopMm, bottomMm: lastLineMm };
  const endMm = setText(canvas, { ...title, owner: addTag(root, blockTags.card.title) }, area);
  const text = { part, text: asRuns(block.words.text), style: type.body };
  const textTopMm = Math.max(topMm + sizeMm, endMm) + cardGapsMm.text;
  const owner = addTag(root, blockTags.card.text);
  setText(canvas, { ...text, owner }, { column, topMm: textTopMm, bottomMm: lastLineMm });
}

/** A card to write on: a line for what it is called, level with the ring's foot, and three under it. */
function placeBlanks(canvas: Canvas, title: Column, ringEndMm: number): void {
  const { text, writing, lastLineMm } = canvas.frame;
  placeRule(canvas, title, ringEndMm);
  for (let yMm = ringEndMm + writing.pitchMm; yMm <= lastLineMm; yMm += writing.pitchMm)
    placeRule(canvas, text, yMm);
}
