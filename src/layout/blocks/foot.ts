// The foot of a page: who publishes the paper, and beside it which paper and edition this is and what it rests on; in a
// booklet, what the page rests on and its number.
import type { PageFooterBlock, FootBlock } from '../../papers/document.ts';
import { blockTags } from '../block-tags.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { Canvas } from '../canvas.ts';
import { placeSeat, asRuns, setText } from '../canvas.ts';
import type { Flow } from '../flow.ts';
import { setHeaded } from '../headed.ts';

/** Throws PaperOverflowError when the foot needs more lines than it has. */
export function placeFoot(canvas: Canvas, { publisher, lines }: FootBlock): void {
  const { root, frame } = canvas;
  const { bottomMm } = frame.foot;
  const [first = [], ...others] = lines;
  const style = frame.type.publisher;
  const tags = blockTags.foot;
  const heading = { part: 'publisher', text: publisher, style, owner: addTag(root, tags.publisher) };
  const heads = frame.heads === 'above' ? 'in' : frame.heads;
  const line = (text: typeof first) => ({
    ...{ part: 'foot', text, style: frame.type.foot, owner: addTag(root, tags.line) },
  });
  const area = { heads, column: frame.text, topMm: frame.foot.topMm, bottomMm };
  let topMm = setHeaded(canvas, { heading, text: line(first) }, area).textMm;
  for (const text of others) topMm = setText(canvas, line(text), { column: frame.text, topMm, bottomMm });
}

/** The ring of a page that ends early: its size, and the air above it. */
const pageRing = { sizeMm: 22, aboveMm: 9 };

/** The number stands at the column's right end. */
export function placePageFooter(canvas: Canvas, { text, number, ring }: PageFooterBlock, flow: Flow): void {
  const { root, frame, faces } = canvas;
  const { topMm, bottomMm } = frame.foot;
  const style = frame.type.small;
  const numberMm = measureMm(faces.regular, number, style);
  const { xMm, widthMm } = frame.text;
  const source = { part: 'foot', text, style, owner: addTag(root, blockTags['page-footer'].text) };
  const column = { xMm, widthMm: widthMm - numberMm - frame.type.small.leadingMm };
  setText(canvas, source, { column, topMm, bottomMm });
  const ringTopMm = frame.lastLineMm - pageRing.sizeMm;
  if (ringTopMm - flow.clearMm >= pageRing.aboveMm) {
    const { sizeMm } = pageRing;
    const middle = { xMm: xMm + sizeMm / 2, yMm: ringTopMm + sizeMm / 2, sizeMm };
    for (const seat of layOutRing(ring.seats, middle)) placeSeat(canvas, seat);
  }
  const page = {
    part: 'page',
    text: asRuns(number),
    style,
    owner: addTag(root, blockTags['page-footer'].number),
  };
  setText(canvas, page, {
    column: { xMm: xMm + widthMm - numberMm - 0.01, widthMm: numberMm + 0.02 },
    topMm,
    bottomMm,
  });
}
