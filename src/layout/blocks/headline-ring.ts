// A notice on a wall: a ring as wide as the sheet with the headline in its middle, and its free seat named.
import type { HeadlineRingBlock } from '../../papers/document.ts';
import { OverflowError } from '../../tagged-pdf/errors.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { inks } from '../../tokens.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, placeSeat, setLines, setText, type Canvas } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';
import { capHeightMm } from '../one-line.ts';
import { layOutRing } from '../ring-on-sheet.ts';

const tags = { title: { role: 'H1' }, label: { role: 'P' } } as const;

/** Room for words inside the ring, as parts of its size; and how many lines a group has to write its topic on. */
const inside = { width: 0.45, height: 0.56, writingLines: 2, writingPart: 0.86 };
const labelMm = { fromRing: 14, width: 34, below: 3 };
/** Under the ring. */
const gapMm = 3;

export const headlineRingLayout: BlockLayout<'headline-ring'> = {
  place: placeHeadlineRing,
  anchoredHeightMm: () => 0,
};

/** Throws OverflowError where the headline is larger than the ring. */
function placeHeadlineRing(canvas: Canvas, block: HeadlineRingBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { xMm, sizeMm } = frame.ring;
  const middle = { xMm: xMm + sizeMm / 2, yMm: flow.clearMm + sizeMm / 2 };
  // A seat at twelve leaves the middle open for words.
  const seats = layOutRing(block.ring, { ...middle, sizeMm });
  for (const seat of seats) placeSeat(canvas, seat);
  placeHeadline(canvas, block, middle);
  const free = seats.find(({ state }) => state === 'free');
  const owner = addTag(root, tags.label);
  if (free) {
    const style = frame.type.pageHeading;
    const column = { xMm: xMm + sizeMm + labelMm.fromRing, widthMm: labelMm.width };
    const topMm = free.yMm + labelMm.below;
    const label = { part: 'label', text: asRuns(block.label), style, owner, ink: inks.clay } as const;
    setText(canvas, label, { column, topMm, bottomMm: topMm + 4 * style.leadingMm });
  }
  endAt(flow, flow.clearMm + sizeMm + gapMm);
}

/** Each line centred; under the words, lines to write the topic on where it is not known. */
function placeHeadline(canvas: Canvas, block: HeadlineRingBlock, middle: { xMm: number; yMm: number }): void {
  const { frame, faces, root } = canvas;
  const style = frame.type.title;
  const widthMm = frame.ring.sizeMm * inside.width;
  const { value } = block.topic;
  const text = value === undefined ? block.text : `${block.text} ${value}`;
  const lines = breakLines(faces, { part: 'headline', text: asRuns(text), style }, widthMm);
  const written = value === undefined ? inside.writingLines : 0;
  const heightMm = (lines.length + written) * style.leadingMm;
  requireInside(text, heightMm, frame.ring.sizeMm * inside.height);
  const topMm = middle.yMm - heightMm / 2;
  const owner = addTag(root, tags.title);
  const firstMm = topMm + (style.leadingMm + capHeightMm(faces.bold, style)) / 2;
  for (const [index, line] of lines.entries()) {
    const xMm = middle.xMm - lineWidthMm(faces, line.pieces, style) / 2;
    const firstBaselineMm = firstMm + index * style.leadingMm;
    setLines(canvas, { lines: [line], style, owner }, { xMm, firstBaselineMm });
  }
  for (let line = lines.length; line < lines.length + written; line += 1) {
    const lineMm = widthMm * inside.writingPart;
    const column = { xMm: middle.xMm - lineMm / 2, widthMm: lineMm };
    placeRule(canvas, column, firstMm + line * style.leadingMm);
  }
}

function requireInside(text: string, neededMm: number, roomMm: number): void {
  if (neededMm <= roomMm) return;
  const remedy = 'Write the topic in fewer words.';
  throw new OverflowError({ part: 'topic', text, direction: 'height', roomMm, neededMm, remedy });
}
