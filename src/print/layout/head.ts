// The top of a sheet: the ring in the side column, the title beside it with the heads of its letters level with the
// topmost seat, and the line that says whom the paper is for.
import type { HeadBlock } from '../../compose/document.ts';
import { paperType } from '../../tokens.ts';
import { ringSizeMm, sheet, textColumn } from '../measures.ts';
import { layOutRing } from '../ring.ts';
import { addTag, blockTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeSeat, plainText, setText } from './canvas.ts';
import { capHeightMm, fitOneLineMm } from './one-line.ts';
import type { Flow } from './reading.ts';

/** Throws PaperOverflowError when the title is wider than one line: it is never broken or set smaller. */
export function placeHead(canvas: Canvas, block: HeadBlock, flow: Flow): void {
  const topMm = flow.clearMm;
  placeRing(canvas, block, topMm);
  placeTitle(canvas, block.title, topMm);
  flow.nextMm = topMm + paperType.title.leadingMm;
  flow.clearMm = topMm + ringSizeMm;
  if (block.audience === undefined) return;
  const owner = addTag(canvas.root, blockTags.head.audience);
  const setting = { place: 'audience', text: plainText(block.audience), style: paperType.body, owner };
  const area = { column: textColumn, topMm: flow.nextMm, bottomMm: flow.clearMm };
  flow.nextMm = setText(canvas, setting, area);
}

function placeRing(canvas: Canvas, block: HeadBlock, topMm: number): void {
  const radiusMm = ringSizeMm / 2;
  const frame = { xMm: sheet.marginMm + radiusMm, yMm: topMm + radiusMm, sizeMm: ringSizeMm };
  for (const seat of layOutRing(block.ring.seats, frame)) placeSeat(canvas, seat);
}

function placeTitle(canvas: Canvas, text: string, topMm: number): void {
  const style = paperType.title;
  const { bold } = canvas.faces;
  const remedy = 'A title stands on one line: choose a shorter one.';
  const widthMm = fitOneLineMm(bold, { place: 'title', text, style, remedy }, textColumn.widthMm);
  addBox(canvas, {
    kind: 'text',
    owner: addTag(canvas.root, blockTags.head.title),
    xMm: textColumn.xMm,
    baselineMm: topMm + capHeightMm(bold, style),
    widthMm,
    style,
    pieces: [{ text, bold: true }],
    hyphenated: false,
  });
}
