// The foot of a page of a booklet: what the page rests on, and its number at the column's right end; a ring with that seat
// taken where the page ends early.
import type { PageFooterBlock } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeSeat, setText, type Canvas } from '../canvas.ts';
import type { Flow } from '../flow.ts';
import { layOutRing } from '../ring-on-sheet.ts';

const tags = { text: { role: 'P' }, number: { role: 'P' } } as const;

/** Of the ring, and the air above it. */
const sizeMm = 22;
const aboveMm = 9;

export const pageFooterLayout: BlockLayout<'page-footer'> = {
  place: placePageFooter,
  anchoredHeightMm: () => 0,
};

function placePageFooter(canvas: Canvas, { text, number, ring }: PageFooterBlock, flow: Flow): void {
  const { root, frame, faces } = canvas;
  const { topMm, bottomMm } = frame.foot;
  const { xMm, widthMm } = frame.text;
  const style = frame.type.small;
  const numberMm = measureMm(faces.regular, number, style);
  const source = { part: 'foot', text, style, owner: addTag(root, tags.text) };
  const column = { xMm, widthMm: widthMm - numberMm - style.leadingMm };
  setText(canvas, source, { column, topMm, bottomMm });
  const ringTopMm = frame.lastLineMm - sizeMm;
  // Where something stands on the page's last line, the page ends there.
  if (flow.limitMm > ringTopMm && ringTopMm - flow.clearMm >= aboveMm) {
    const middle = { xMm: xMm + sizeMm / 2, yMm: ringTopMm + sizeMm / 2, sizeMm };
    for (const seat of layOutRing(ring, middle)) placeSeat(canvas, seat);
  }
  const page = { part: 'page', text: asRuns(number), style, owner: addTag(root, tags.number) };
  const numberColumn = { xMm: xMm + widthMm - numberMm - 0.01, widthMm: numberMm + 0.02 };
  setText(canvas, page, { column: numberColumn, topMm, bottomMm });
}
