// The foot of a sheet: who publishes it in the side column, beside it which paper and edition this is and what it rests on.
import type { PaperDocument } from '../../compose/document.ts';
import { paperType } from '../../tokens.ts';
import { footBottomMm, footTopMm, sideColumn, textColumn } from '../measures.ts';
import { addTag, footTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { plainText, setText } from './canvas.ts';

/** Throws PaperOverflowError when the foot needs more than its two lines. */
export function placeFoot(canvas: Canvas, document: PaperDocument): void {
  const owner = addTag(canvas.root, footTags.publisher);
  const publisher = {
    place: 'publisher',
    text: plainText(document.publisher),
    style: paperType.publisher,
    owner,
  };
  setText(canvas, publisher, { column: sideColumn, topMm: footTopMm, bottomMm: footBottomMm });
  let topMm = footTopMm;
  for (const text of document.foot) {
    const line = { place: 'foot', text, style: paperType.foot, owner: addTag(canvas.root, footTags.line) };
    topMm = setText(canvas, line, { column: textColumn, topMm, bottomMm: footBottomMm });
  }
}
