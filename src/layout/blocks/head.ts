// The top of a paper: the ring, the title beside it with the heads of its letters level with the topmost seat, and the line
// that says whom the paper is for. On a cover the same stands under each other, and the title at the foot.
import type { CoverBlock, HeadBlock } from '../../papers/document.ts';
import { PaperOverflowError } from '../../tagged-pdf/errors.ts';
import { blockTags } from '../block-tags.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { placeSeat, asRuns, setLines, setText } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import type { Line } from '../../tagged-pdf/line-breaking.ts';
import { capHeightMm } from '../one-line.ts';

/** The topmost seats of a ring stand a little below the edge of its square. */
const titleDropMm = 1.5;

/** Throws PaperOverflowError when the title takes more lines than stand beside the ring. */
export function placeHead(canvas: Canvas, block: HeadBlock, flow: Flow): void {
  const topMm = flow.clearMm;
  const { type, ring, head } = canvas.frame;
  placeRing(canvas, block, { xMm: ring.xMm, yMm: topMm });
  const lines = titleLines(canvas, block.title, ring.sizeMm + type.title.leadingMm / 2);
  const owner = addTag(canvas.root, blockTags.head.title);
  const firstBaselineMm = topMm + titleDropMm + capHeightMm(canvas.faces.bold, type.title);
  setLines(canvas, { lines, style: type.title, owner }, { xMm: head.xMm, firstBaselineMm });
  flow.nextMm = topMm + titleDropMm / 2 + lines.length * type.title.leadingMm;
  flow.clearMm = Math.max(topMm + ring.sizeMm, flow.nextMm);
  if (block.audience === undefined) return;
  const audience = { part: 'audience', text: asRuns(block.audience), style: type.body };
  const area = { column: head, topMm: flow.nextMm, bottomMm: flow.limitMm };
  endAt(flow, setText(canvas, { ...audience, owner: addTag(canvas.root, blockTags.head.audience) }, area));
}

const coverGapsMm = { ring: 12, audience: 4 };

/** The publisher above, the ring in the middle, title and audience on the frame's last line. */
export function placeCover(canvas: Canvas, block: CoverBlock): void {
  const { frame, root, faces } = canvas;
  const { type, text: column, topMm } = frame;
  const publisher = { part: 'publisher', text: asRuns(block.publisher), style: type.publisher };
  const ringTopMm = topMm + type.publisher.leadingMm + coverGapsMm.ring;
  placeRing(canvas, block, { xMm: frame.ring.xMm, yMm: ringTopMm });
  const { bottomMm } = frame.foot;
  const audience = { part: 'audience', text: asRuns(block.audience ?? ''), style: type.body };
  const audienceMm = breakLines(faces, audience, column.widthMm).length * type.body.leadingMm;
  const roomMm = bottomMm - audienceMm - coverGapsMm.audience - ringTopMm - frame.ring.sizeMm;
  const lines = titleLines(canvas, block.title, roomMm);
  const titleTopMm = bottomMm - audienceMm - coverGapsMm.audience - lines.length * type.title.leadingMm;
  const title = { lines, style: type.title, owner: addTag(root, blockTags.cover.title) };
  setLines(canvas, title, {
    xMm: column.xMm,
    firstBaselineMm: titleTopMm + capHeightMm(faces.bold, type.title),
  });
  const audienceArea = { column, topMm: bottomMm - audienceMm, bottomMm };
  setText(canvas, { ...audience, owner: addTag(root, blockTags.cover.audience) }, audienceArea);
  setText(
    canvas,
    { ...publisher, owner: addTag(root, blockTags.cover.publisher) },
    { column, topMm, bottomMm },
  );
}

/** `at` is the upper left corner of the square that the ring fills. */
function placeRing(canvas: Canvas, { ring }: HeadBlock | CoverBlock, at: { xMm: number; yMm: number }): void {
  const { sizeMm } = canvas.frame.ring;
  const place = { xMm: at.xMm + sizeMm / 2, yMm: at.yMm + sizeMm / 2, sizeMm };
  const seats = layOutRing(ring.seats, place);
  // Two seats face each other in the middle of their square: they are raised to its upper edge.
  const raisedMm = seats.length === 2 ? sizeMm / 2 - (seats[0]?.widthMm ?? 0) / 2 : 0;
  for (const seat of seats) placeSeat(canvas, { ...seat, yMm: seat.yMm - raisedMm });
}

function titleLines({ faces, frame }: Canvas, title: string, roomMm: number): Line[] {
  const style = frame.type.title;
  const lines = breakLines(faces, { part: 'title', text: asRuns(title), style }, frame.head.widthMm);
  const neededMm = lines.length * style.leadingMm;
  if (neededMm <= roomMm) return lines;
  const remedy = 'Choose a shorter title.';
  throw new PaperOverflowError({
    part: 'title',
    text: title,
    direction: 'height',
    roomMm,
    neededMm,
    remedy,
  });
}
