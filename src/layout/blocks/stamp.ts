// Room for a stamp on the foot of a page, in the form of a seat.
import type { StampBlock } from '../../papers/document.ts';
import { cornerPerDepth } from '../../ring/geometry.ts';
import { blockTags } from '../block-tags.ts';
import { rightOf } from '../frames/frame.ts';
import { pointsPerMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { placeSeat, asRuns, setText } from '../canvas.ts';

/** A seat lying down, free for whoever hands the paper out. */
const stamp = { leastMm: 21, mostMm: 28, aboveMm: 4.5, cornerMm: 9, strokePt: 1.5, insetMm: { x: 7, y: 4 } };

/** How high it is: less on a small sheet. */
const depthMm = ({ frame }: Canvas): number =>
  typeof frame.heads === 'string' ? stamp.leastMm : stamp.mostMm;

/** With the air above it. */
export const stampHeightMm = (canvas: Canvas): number => depthMm(canvas) + stamp.aboveMm;

export function placeStamp(canvas: Canvas, block: StampBlock): void {
  const { frame, root } = canvas;
  const { xMm, widthMm } = frame.text;
  const heightMm = depthMm(canvas);
  const topMm = frame.lastLineMm - heightMm;
  const strokeMm = stamp.strokePt / pointsPerMm;
  const cornerMm = Math.min(stamp.cornerMm, cornerPerDepth * heightMm);
  const middle = { xMm: xMm + widthMm / 2, yMm: topMm + heightMm / 2 };
  placeSeat(canvas, { state: 'free', ...middle, widthMm, depthMm: heightMm, cornerMm, turnDeg: 0, strokeMm });
  const { type, heads } = frame;
  const beside = typeof heads !== 'string';
  const part = block.heading;
  const heading = {
    part,
    text: asRuns(block.heading),
    style: type.heading,
    owner: addTag(root, blockTags.stamp.heading),
  };
  const inside = rightOf({ xMm, widthMm: widthMm - stamp.insetMm.x }, stamp.insetMm.x);
  const area = { topMm: topMm + stamp.insetMm.y, bottomMm: frame.lastLineMm };
  // Beside the seat the heading begins where it does.
  const endMm = beside
    ? setText(canvas, heading, { ...area, topMm: topMm - 1, column: heads })
    : setText(canvas, heading, { ...area, column: inside });
  const text = {
    part,
    text: asRuns(block.text),
    style: type.small,
    owner: addTag(root, blockTags.stamp.text),
  };
  setText(canvas, text, { ...area, topMm: beside ? area.topMm : endMm, column: inside });
}
