// Room for a stamp on the foot of a page, in the form of a seat.
import type { StampBlock } from '../../papers/document.ts';
import { cornerPerDepth } from '../../ring/geometry.ts';
import { pointsPerMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeSeat, setText, type Canvas } from '../canvas.ts';
import { rightOf } from '../frames/frame.ts';

const tags = { heading: { role: 'H2' }, text: { role: 'P' } } as const;

/** A seat lying down, free for whoever hands the paper out. */
const stamp = { leastMm: 21, mostMm: 28, aboveMm: 4.5, cornerMm: 9, strokePt: 1.5, insetMm: { x: 7, y: 4 } };

export const stampLayout: BlockLayout<'stamp'> = {
  place: placeStamp,
  anchoredHeightMm: (canvas) => depthMm(canvas) + stamp.aboveMm,
};

/** How high it is: less on a small sheet. */
const depthMm = ({ frame }: Canvas): number =>
  typeof frame.heads === 'string' ? stamp.leastMm : stamp.mostMm;

function placeStamp(canvas: Canvas, block: StampBlock): void {
  const { frame, root } = canvas;
  const { type, heads } = frame;
  const { xMm, widthMm } = frame.text;
  const heightMm = depthMm(canvas);
  const topMm = frame.lastLineMm - heightMm;
  const strokeMm = stamp.strokePt / pointsPerMm;
  const cornerMm = Math.min(stamp.cornerMm, cornerPerDepth * heightMm);
  const middle = { xMm: xMm + widthMm / 2, yMm: topMm + heightMm / 2 };
  placeSeat(canvas, { state: 'free', ...middle, widthMm, depthMm: heightMm, cornerMm, turnDeg: 0, strokeMm });
  const isBeside = typeof heads !== 'string';
  const part = block.heading;
  const owner = addTag(root, tags.heading);
  const heading = { part, text: asRuns(block.heading), style: type.heading, owner };
  const inside = rightOf({ xMm, widthMm: widthMm - stamp.insetMm.x }, stamp.insetMm.x);
  const area = { column: inside, topMm: topMm + stamp.insetMm.y, bottomMm: frame.lastLineMm };
  // Beside the seat the heading begins where it does.
  const headingArea = isBeside ? { ...area, topMm: topMm - 1, column: heads } : area;
  const headingEndMm = setText(canvas, heading, headingArea);
  const text = { part, text: asRuns(block.text), style: type.small, owner: addTag(root, tags.text) };
  setText(canvas, text, { ...area, topMm: isBeside ? area.topMm : headingEndMm });
}
