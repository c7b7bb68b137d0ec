// What is read, from the top of the frame down: headings of pages, the lead, paragraphs, and rows of a heading with its text.
import { inks } from '../../tokens.ts';
import type { LeadBlock, PageHeadingBlock, RowBlock, TextBlock } from '../../papers/document.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import { blockTags } from '../block-tags.ts';
import { rightOf } from '../frames/frame.ts';
import { baselineDropMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { asRuns, setText } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { setHeaded } from '../headed.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { capHeightMm } from '../one-line.ts';

/** Sets the heading of a page: its letters begin where the frame does. */
export function placePageHeading(canvas: Canvas, { heading }: PageHeadingBlock, flow: Flow): void {
  const { frame, root, faces } = canvas;
  const style = frame.type.pageHeading;
  const raisedMm = flow.previous === undefined ? baselineDropMm(style) - capHeightMm(faces.bold, style) : 0;
  const gapMm = flow.previous === undefined ? 0 : 2 * frame.gapsMm.section;
  const area = { column: frame.text, topMm: flow.clearMm + gapMm - raisedMm, bottomMm: flow.limitMm };
  const owner = addTag(root, blockTags['page-heading'].heading);
  endAt(flow, setText(canvas, { part: heading, text: asRuns(heading), style, owner }, area));
  canvas.underPageHeading = true;
}

/** A lead opens a paper or a page, or it closes one: then it stands on its foot. */
const opening: readonly Flow['previous'][] = [undefined, 'head', 'page-heading'];

/** Sets the lead in larger type: below the head, or on a dense sheet right under the title. */
export function placeLead(canvas: Canvas, block: LeadBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const afterHead = flow.previous === 'head' && frame.lead === 'under-title';
  const style = frame.type.lead;
  const opens = opening.includes(flow.previous);
  const lines = breakLines(canvas.faces, { part: 'lead', text: block.text, style }, frame.text.widthMm);
  const lowestMm = flow.limitMm - lines.length * style.leadingMm;
  const topMm = opens
    ? frame.gapsMm.lead + (afterHead ? flow.nextMm : flow.clearMm)
    : Math.max(flow.clearMm + frame.gapsMm.section, lowestMm);
  const area = { column: frame.text, topMm, bottomMm: flow.limitMm };
  const owner = addTag(root, blockTags.lead.text);
  endAt(flow, setText(canvas, { part: 'lead', text: block.text, style, owner }, area));
}

/** Sets a paragraph. */
export function placeText(canvas: Canvas, { text, small }: TextBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const style = small ? frame.type.small : frame.type.body;
  const area = { column: frame.text, topMm: startMm(frame, flow, 'text'), bottomMm: flow.limitMm };
  endAt(flow, setText(canvas, { part: 'text', text, style, owner: addTag(root, blockTags.text.text) }, area));
}

const bars = { note: 2.25, acute: 4 } as const;
const barInsetMm = 4.5;

/** Sets a heading and its text; the one that ends lower decides where the next row starts. */
export function placeRow(canvas: Canvas, block: RowBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { type, heads } = frame;
  const topMm = startMm(frame, flow, 'row');
  const part = block.heading;
  const tags = blockTags.row;
  const headingTag = canvas.underPageHeading ? tags.headingUnderPageHeading : tags.heading;
  const heading = { part, text: block.heading, style: type.heading, owner: addTag(root, headingTag) };
  const text = { part, text: block.text, style: type.body, owner: addTag(root, tags.text) };
  const column = block.bar === undefined ? frame.text : rightOf(frame.text, barInsetMm);
  const ends = setHeaded(canvas, { heading, text }, { heads, topMm, bottomMm: flow.limitMm, column });
  if (block.bar !== undefined) placeBar(canvas, block.bar, { topMm, bottomMm: ends.textMm });
  flow.nextMm = ends.textMm;
  flow.clearMm = Math.max(ends.headingMm, ends.textMm);
}

/** A bar at the text's left edge, as high as the text. */
export function placeBar(
  canvas: Canvas,
  of: keyof typeof bars,
  at: { topMm: number; bottomMm: number },
): void {
  const weightPt = bars[of];
  canvas.boxes.push({
    ...{ kind: 'bar', owner: artifact, ink: of === 'note' ? inks.action : inks.acute, weightPt },
    ...{ xMm: canvas.frame.text.xMm + weightPt / 6, yMm: at.topMm, heightMm: at.bottomMm - at.topMm },
  });
}
