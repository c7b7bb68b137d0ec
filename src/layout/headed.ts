// A bold heading and the text it belongs to: beside it, above it, or in its first line, as the frame has room.
import type { Headed } from '../papers/document.ts';
import type { Column } from '../tagged-pdf/measures.ts';
import { addTag } from '../tagged-pdf/tags.ts';
import { plainText, setText, type Canvas, type TextSetting } from './canvas.ts';
import type { Flow } from './flow.ts';
import type { Frame } from './frames/frame.ts';
import { fitOneLineMm } from './one-line.ts';
import { headingTag } from './tag-parts.ts';

/** Where heading and text go. */
export interface HeadedArea {
  readonly heads: Frame['heads'];
  /** Of the text. */
  readonly column: Column;
  readonly topMm: number;
  readonly bottomMm: number;
}

/** Where the last lines end. */
export interface HeadedEnds {
  readonly headingMm: number;
  readonly textMm: number;
}

/** Between a heading and the text that goes on in its line: a space that is wider than those between words. */
const inLineGapMm = 3;

/** Throws OverflowError where the heading or its text finds no room. */
export function setHeaded(
  canvas: Canvas,
  heading: TextSetting,
  text: TextSetting,
  { heads, column, topMm, bottomMm }: HeadedArea,
): HeadedEnds {
  const area = { column, topMm, bottomMm };
  const headingArea = { ...area, column: typeof heads === 'string' ? column : heads };
  const headingMm = setText(canvas, heading, headingArea);
  if (heads === 'above') return { headingMm, textMm: setText(canvas, text, { ...area, topMm: headingMm }) };
  if (heads === 'in') {
    const remedy = 'A heading in a line leaves room for text: choose a shorter one.';
    const widthMm = fitOneLineMm(
      canvas.faces.bold,
      { ...heading, text: plainText(heading.text), remedy },
      column.widthMm,
    );
    return { headingMm, textMm: setText(canvas, { ...text, indentMm: widthMm + inLineGapMm }, area) };
  }
  return { headingMm, textMm: setText(canvas, text, area) };
}

/** A heading of the page with its paragraph; the one that ends lower decides where the flow goes on. */
export function placeHeaded(
  canvas: Canvas,
  { heading: title, text }: Headed,
  { column, topMm }: { readonly column: Column; readonly topMm: number },
  flow: Flow,
): void {
  const { root, frame } = canvas;
  const { heads, type } = frame;
  const part = plainText(title);
  const heading = { part, text: title, style: type.heading, owner: addTag(root, headingTag(canvas)) };
  const paragraph = { part, text, style: type.body, owner: addTag(root, { role: 'P' }) };
  const ends = setHeaded(canvas, heading, paragraph, { heads, column, topMm, bottomMm: flow.limitMm });
  flow.nextMm = ends.textMm;
  flow.clearMm = Math.max(ends.headingMm, ends.textMm);
}
