// A card for one of the principles: its seat in the ring, title and text; or a blank one to write on.
import type { CardBlock } from '../../papers/document.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, placeSeat, setText, type Canvas } from '../canvas.ts';
import { rightOf } from '../frames/frame.ts';
import { layOutRing } from '../ring-on-sheet.ts';

// Each card is read on its own.
const tags = { title: { role: 'H1' }, text: { role: 'P' } } as const;

/** Between ring and title, and between them and the text. */
const gapsMm = { title: 3.5, text: 3.5 };

export const cardLayout: BlockLayout<'card'> = { place: placeCard, anchoredHeightMm: () => 0 };

/** Throws OverflowError where title or text is longer than the card. */
function placeCard(canvas: Canvas, block: CardBlock): void {
  const { frame, root } = canvas;
  const { type, text: column, topMm, lastLineMm } = frame;
  const { sizeMm, xMm } = frame.ring;
  const middle = { xMm: xMm + sizeMm / 2, yMm: topMm + sizeMm / 2, sizeMm };
  for (const seat of layOutRing(block.ring, middle)) placeSeat(canvas, seat);
  const beside = rightOf(column, sizeMm + gapsMm.title);
  if (block.words === undefined) return placeBlanks(canvas, beside, topMm + sizeMm);
  const part = block.words.title;
  const title = { part, text: asRuns(part), style: type.title };
  const lines = breakLines(canvas.faces, title, beside.widthMm).length;
  const titleTopMm = topMm + Math.max(0, (sizeMm - lines * type.title.leadingMm) / 2);
  const area = { column: beside, topMm: titleTopMm, bottomMm: lastLineMm };
  const endMm = setText(canvas, { ...title, owner: addTag(root, tags.title) }, area);
  const text = { part, text: asRuns(block.words.text), style: type.body };
  const textTopMm = Math.max(topMm + sizeMm, endMm) + gapsMm.text;
  const owner = addTag(root, tags.text);
  setText(canvas, { ...text, owner }, { column, topMm: textTopMm, bottomMm: lastLineMm });
}

/** A card to write on: a line for what it is called, level with the ring's foot, and three under it. */
function placeBlanks(canvas: Canvas, title: Column, ringEndMm: number): void {
  const { text, writing, lastLineMm } = canvas.frame;
  placeRule(canvas, title, ringEndMm);
  for (let yMm = ringEndMm + writing.pitchMm; yMm <= lastLineMm; yMm += writing.pitchMm)
    placeRule(canvas, text, yMm);
}
