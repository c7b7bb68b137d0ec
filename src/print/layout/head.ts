// The top of a paper: the ring, the title beside it with the heads of its letters level with the
// topmost seat, and the line that says whom the paper is for.
import type { HeadBlock } from '../../compose/document.ts';
import { layOutRing } from '../ring.ts';
import { addTag, blockTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeSeat, plainText, setText } from './canvas.ts';
import { capHeightMm, fitOneLineMm } from './one-line.ts';
import type { Flow } from './reading.ts';

/** Throws PaperOverflowError when the title is wider than one line: it is never broken or set smaller. */
export function placeHead(canvas: Canvas, block: HeadBlock, flow: Flow): void {
  const topMm = flow.clearMm;
  const { type, ring, head } = canvas.frame;
  placeRing(canvas, block, topMm);
  placeTitle(canvas, block.title, topMm);
  flow.nextMm = topMm + type.title.leadingMm;
  flow.clearMm = topMm + ring.sizeMm;
  if (block.audience === undefined) return;
  const owner = addTag(canvas.root, blockTags.head.audience);
  const setting = { place: 'audience', text: plainText(block.audience), style: type.body, owner };
  const area = { column: head, topMm: flow.nextMm, bottomMm: flow.clearMm };
  flow.nextMm = setText(canvas, setting, area);
}

function placeRing(canvas: Canvas, block: HeadBlock, topMm: number): void {
  const { xMm, sizeMm } = canvas.frame.ring;
  const place = { xMm: xMm + sizeMm / 2, yMm: topMm + sizeMm / 2, sizeMm };
  for (const seat of layOutRing(block.ring.seats, place)) placeSeat(canvas, seat);
}

function placeTitle(canvas: Canvas, text: string, topMm: number): void {
  const { head, type } = canvas.frame;
  const style = type.title;
  const { bold } = canvas.faces;
  const remedy = 'A title stands on one line: choose a shorter one.';
  const widthMm = fitOneLineMm(bold, { place: 'title', text, style, remedy }, head.widthMm);
  addBox(canvas, {
    kind: 'text',
    owner: addTag(canvas.root, blockTags.head.title),
    xMm: head.xMm,
    baselineMm: topMm + capHeightMm(bold, style),
    widthMm,
    style,
    pieces: [{ text, bold: true }],
    hyphenated: false,
  });
}
