// A bold heading and the text it belongs to: beside it, above it, or in its first line, as the frame has room.
import type { Frame } from './frames/frame.ts';
import type { Column } from '../tagged-pdf/measures.ts';
import type { Canvas, TextSetting } from './canvas.ts';
import { asRuns, setText } from './canvas.ts';
import { fitOneLineMm } from './one-line.ts';

/** A heading is one text in the document's language. */
export type Heading = Omit<TextSetting, 'text'> & { readonly text: string };

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

/** Throws PaperOverflowError where the heading or its text finds no room. */
export function setHeaded(
  canvas: Canvas,
  { heading, text }: { readonly heading: Heading; readonly text: TextSetting },
  { heads, column, topMm, bottomMm }: HeadedArea,
): HeadedEnds {
  const area = { column, topMm, bottomMm };
  const remedy = 'A heading in a line leaves room for text: choose a shorter one.';
  const headingMm = setText(
    canvas,
    { ...heading, text: asRuns(heading.text) },
    { ...area, column: typeof heads === 'string' ? column : heads },
  );
  if (heads === 'above') {
    return { headingMm, textMm: setText(canvas, text, { ...area, topMm: headingMm }) };
  }
  if (heads === 'in') {
    const widthMm = fitOneLineMm(canvas.faces.bold, { ...heading, remedy }, column.widthMm);
    return { headingMm, textMm: setText(canvas, { ...text, indentMm: widthMm + inLineGapMm }, area) };
  }
  return { headingMm, textMm: setText(canvas, text, area) };
}
