// Numbered steps: a filled seat with its number, a heading, a text. With a side column the heading stands in it; in one
// column it stands above its text.
import type { Headed, StepsBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { plainText, setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { placeNumberSeat } from '../number-seat.ts';
import { lyingSeat } from '../ring-on-sheet.ts';
import { listTags } from '../tag-parts.ts';

const tags = { ...listTags, heading: { role: 'P' }, text: { role: 'P' } } as const;

/** Between a seat and what stands beside it. */
const gapMm = { side: 3.5, column: 4 };

export const stepsLayout: BlockLayout<'steps'> = { place: placeSteps, anchoredHeightMm: () => 0 };

function placeSteps(canvas: Canvas, { items }: StepsBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const list = addTag(root, tags.list);
  items.forEach((item, index) => {
    const step = addTag(list, tags.step);
    const seat = { text: `${index + 1}`, owner: addTag(step, tags.number), state: 'taken' } as const;
    const topMm = index === 0 ? startMm(frame, flow, 'steps') : flow.clearMm + frame.gapsMm.steps;
    const { xMm } = typeof frame.heads === 'string' ? frame.text : frame.heads;
    placeNumberSeat(canvas, seat, { xMm, topMm });
    endAt(flow, placeStep(canvas, item, addTag(step, tags.body), { topMm, bottomMm: flow.limitMm }));
  });
}

/** Heading and text beside the seat; returns where both have ended. */
function placeStep(
  canvas: Canvas,
  item: Headed,
  body: Tag,
  { topMm, bottomMm }: { readonly topMm: number; readonly bottomMm: number },
): number {
  const { type, heads, text: column } = canvas.frame;
  const seatMm = lyingSeat(type.seatNumber.leadingMm).widthMm;
  const isBeside = typeof heads !== 'string';
  const headColumn = isBeside ? rightOf(heads, seatMm + gapMm.side) : rightOf(column, seatMm + gapMm.column);
  const part = plainText(item.heading);
  const owner = addTag(body, tags.heading);
  const heading = { part, text: item.heading, style: type.heading, owner };
  const headEndMm = setText(canvas, heading, { column: headColumn, topMm, bottomMm });
  const text = { part, text: item.text, style: type.body, owner: addTag(body, tags.text) };
  const area = isBeside ? { column, topMm, bottomMm } : { column: headColumn, topMm: headEndMm, bottomMm };
  return Math.max(headEndMm, setText(canvas, text, area));
}
