// The top of a paper: the ring, the title beside it with the heads of its letters level with the topmost seat, and the line
// that says whom the paper is for.
import type { HeadBlock } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, setLines, setText, type Canvas } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';
import { capHeightMm } from '../one-line.ts';
import { placeTitleRing, titleLines } from '../title.ts';

// The ring beside the title says nothing the text does not, so it has no tag: it is an artifact.
const tags = { title: { role: 'H1' }, audience: { role: 'P' } } as const;

/** The topmost seats of a ring stand a little below the edge of its square. */
const titleDropMm = 1.5;

export const headLayout: BlockLayout<'head'> = { place: placeHead, anchoredHeightMm: () => 0 };

/** Throws OverflowError when the title takes more lines than stand beside the ring. */
function placeHead(canvas: Canvas, block: HeadBlock, flow: Flow): void {
  const topMm = flow.clearMm;
  const { type, ring, head } = canvas.frame;
  placeTitleRing(canvas, block.ring, { xMm: ring.xMm, yMm: topMm });
  const lines = titleLines(canvas, block.title, ring.sizeMm + type.title.leadingMm / 2);
  const owner = addTag(canvas.root, tags.title);
  const firstBaselineMm = topMm + titleDropMm + capHeightMm(canvas.faces.bold, type.title);
  setLines(canvas, { lines, style: type.title, owner }, { xMm: head.xMm, firstBaselineMm });
  flow.nextMm = topMm + titleDropMm / 2 + lines.length * type.title.leadingMm;
  flow.clearMm = Math.max(topMm + ring.sizeMm, flow.nextMm);
  if (block.audience === undefined) return;
  const audience = { part: 'audience', text: asRuns(block.audience), style: type.body };
  const area = { column: head, topMm: flow.nextMm, bottomMm: flow.limitMm };
  endAt(flow, setText(canvas, { ...audience, owner: addTag(canvas.root, tags.audience) }, area));
}
