// The first page of a booklet: the publisher above, the ring in the middle, title and audience at the foot.
import type { CoverBlock } from '../../papers/document.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, setLines, setText, type Canvas } from '../canvas.ts';
import { capHeightMm } from '../one-line.ts';
import { placeTitleRing, titleLines } from '../title.ts';

const tags = { title: { role: 'H1' }, audience: { role: 'P' }, publisher: { role: 'P' } } as const;

const gapsMm = { ring: 12, audience: 4 };

export const coverLayout: BlockLayout<'cover'> = { place: placeCover, anchoredHeightMm: () => 0 };

/** Title and audience stand on the frame's last line; the title is read first. */
function placeCover(canvas: Canvas, block: CoverBlock): void {
  const { frame, root, faces } = canvas;
  const { type, text: column, topMm } = frame;
  const publisher = { part: 'publisher', text: asRuns(block.publisher), style: type.publisher };
  const ringTopMm = topMm + type.publisher.leadingMm + gapsMm.ring;
  placeTitleRing(canvas, block.ring, { xMm: frame.ring.xMm, yMm: ringTopMm });
  const { bottomMm } = frame.foot;
  const audience = { part: 'audience', text: asRuns(block.audience ?? ''), style: type.body };
  const audienceMm = breakLines(faces, audience, column.widthMm).length * type.body.leadingMm;
  const roomMm = bottomMm - audienceMm - gapsMm.audience - ringTopMm - frame.ring.sizeMm;
  const lines = titleLines(canvas, block.title, roomMm);
  const titleTopMm = bottomMm - audienceMm - gapsMm.audience - lines.length * type.title.leadingMm;
  const firstBaselineMm = titleTopMm + capHeightMm(faces.bold, type.title);
  const title = { lines, style: type.title, owner: addTag(root, tags.title) };
  setLines(canvas, title, { xMm: column.xMm, firstBaselineMm });
  const audienceArea = { column, topMm: bottomMm - audienceMm, bottomMm };
  setText(canvas, { ...audience, owner: addTag(root, tags.audience) }, audienceArea);
  setText(canvas, { ...publisher, owner: addTag(root, tags.publisher) }, { column, topMm, bottomMm });
}
