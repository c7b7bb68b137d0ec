// The heading of a page of a booklet, or of a panel of a folded sheet.
import type { PageHeadingBlock } from '../../papers/document.ts';
import { baselineDropMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, setText, type Canvas } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';
import { capHeightMm } from '../one-line.ts';

const tags = { heading: { role: 'H2' } } as const;

export const pageHeadingLayout: BlockLayout<'page-heading'> = {
  place: placePageHeading,
  anchoredHeightMm: () => 0,
};

/** At the head of a page its letters begin where the frame does. */
function placePageHeading(canvas: Canvas, { heading }: PageHeadingBlock, flow: Flow): void {
  const { frame, root, faces } = canvas;
  const style = frame.type.pageHeading;
  const raisedMm = flow.previous === undefined ? baselineDropMm(style) - capHeightMm(faces.bold, style) : 0;
  const gapMm = flow.previous === undefined ? 0 : 2 * frame.gapsMm.section;
  const area = { column: frame.text, topMm: flow.clearMm + gapMm - raisedMm, bottomMm: flow.limitMm };
  const owner = addTag(root, tags.heading);
  endAt(flow, setText(canvas, { part: heading, text: asRuns(heading), style, owner }, area));
  canvas.underPageHeading = true;
}
