// Numbered steps: a filled seat with its number, a heading, a text. With a side column the heading stands in it; in one
// column it stands above its text.
import type { Headed, StepsBlock } from '../../papers/document.ts';
import { blockTags } from '../block-tags.ts';
import { rightOf } from '../frames/frame.ts';
import { lyingSeat } from '../ring-on-sheet.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { asRuns, setText } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { placeNumberSeat } from '../number-seat.ts';

/** Between a seat and what stands beside it. */
const gapMm = { side: 3.5, column: 4 };

/** Throws PaperOverflowError where a step finds no room. */
export function placeSteps(canvas: Canvas, block: StepsBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const list = addTag(root, blockTags.steps.list);
  block.items.forEach((item, index) => {
    const topMm = index === 0 ? startMm(frame, flow, 'steps') : flow.clearMm + frame.gapsMm.steps;
    placeStep(canvas, { item, number: index + 1, list }, { topMm, flow });
  });
}

interface Step {
  readonly item: Headed;
  readonly number: number;
  readonly list: Tag;
}

function placeStep(canvas: Canvas, { item, number, list }: Step, at: { topMm: number; flow: Flow }): void {
  const { frame } = canvas;
  const { topMm, flow } = at;
  const tags = blockTags.steps;
  const step = addTag(list, tags.step);
  const side = typeof frame.heads === 'string' ? undefined : frame.heads;
  const seatAt = { xMm: (side ?? frame.text).xMm, topMm };
  placeNumberSeat(canvas, { text: `${number}`, owner: addTag(step, tags.number), state: 'taken' }, seatAt);
  const seatMm = lyingSeat(frame.type.seatNumber.leadingMm).widthMm;
  const body = addTag(step, tags.body);
  const headColumn = side ? rightOf(side, seatMm + gapMm.side) : rightOf(frame.text, seatMm + gapMm.column);
  const part = item.heading;
  const heading = {
    part,
    text: asRuns(item.heading),
    style: frame.type.heading,
    owner: addTag(body, tags.heading),
  };
  const headEndMm = setText(canvas, heading, { column: headColumn, topMm, bottomMm: flow.limitMm });
  const text = { part, text: item.text, style: frame.type.body, owner: addTag(body, tags.text) };
  const area = {
    column: side ? frame.text : headColumn,
    topMm: side ? topMm : headEndMm,
    bottomMm: flow.limitMm,
  };
  endAt(flow, Math.max(headEndMm, setText(canvas, text, area)));
}
