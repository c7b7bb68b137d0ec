// A meeting step by step. In the side column the clock of the meeting, which fills from step to step, and beside it the minutes,
// large enough for a glance; in the text column what is done and said.
import type { MeetingStep, RunningOrderBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeSeat, plainText, setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { listTags } from '../tag-parts.ts';

const tags = { ...listTags, heading: { role: 'P' }, text: { role: 'P' } } as const;

const clockMm = 15;
/** Between the clock and the minutes beside it. */
const gapMm = 3;

export const runningOrderLayout: BlockLayout<'running-order'> = {
  place: placeRunningOrder,
  anchoredHeightMm: () => 0,
};

/** Throws OverflowError where the sheet is too short, or the side column too narrow for the minutes. */
function placeRunningOrder(canvas: Canvas, { steps }: RunningOrderBlock, flow: Flow): void {
  const { frame, root } = canvas;
  if (typeof frame.heads === 'string') throw new Error('A running order needs a column beside the text.');
  const list = addTag(root, tags.list);
  for (const [index, step] of steps.entries()) {
    const topMm = index === 0 ? startMm(frame, flow, 'running-order') : flow.clearMm + frame.gapsMm.steps;
    const item = addTag(list, tags.step);
    const at = { topMm, bottomMm: flow.limitMm };
    const clockEndMm = placeClock(canvas, step, addTag(item, tags.number), { column: frame.heads, ...at });
    const wordsEndMm = placeWords(canvas, step, addTag(item, tags.body), at);
    endAt(flow, Math.max(clockEndMm, wordsEndMm));
  }
}

/** Clock and minutes; returns where both have ended. */
function placeClock(
  canvas: Canvas,
  { clock, when, length }: MeetingStep,
  owner: Tag,
  { column, topMm, bottomMm }: { readonly column: Column; readonly topMm: number; readonly bottomMm: number },
): number {
  const { type } = canvas.frame;
  const middle = { xMm: column.xMm + clockMm / 2, yMm: topMm + clockMm / 2, sizeMm: clockMm };
  for (const seat of layOutRing(clock, middle)) placeSeat(canvas, seat);
  const area = { column: rightOf(column, clockMm + gapMm), topMm, bottomMm };
  const minutes = { part: when, text: asRuns(when), style: type.pageHeading, owner };
  const endMm = setText(canvas, minutes, area);
  const words = { part: when, text: asRuns(length), style: type.small, owner };
  return Math.max(topMm + clockMm, setText(canvas, words, { ...area, topMm: endMm }));
}

/** What is done above how it is said; returns where that ends. */
function placeWords(
  canvas: Canvas,
  step: MeetingStep,
  body: Tag,
  at: { readonly topMm: number; readonly bottomMm: number },
): number {
  const { type, text: column } = canvas.frame;
  const part = plainText(step.heading);
  const heading = { part, text: step.heading, style: type.heading, owner: addTag(body, tags.heading) };
  const topMm = setText(canvas, heading, { ...at, column });
  const text = { part, text: step.text, style: type.body, owner: addTag(body, tags.text) };
  return setText(canvas, text, { ...at, column, topMm });
}
