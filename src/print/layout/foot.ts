// The foot of a paper: who publishes it, and beside it which paper and edition this is and what it rests on.
import type { PaperDocument } from '../../compose/document.ts';
import { addTag, footTags } from '../tags.ts';
import type { Canvas } from './canvas.ts';
import { setText } from './canvas.ts';
import { setHeaded } from './headed.ts';

/** Throws PaperOverflowError when the foot needs more lines than it has. */
export function placeFoot(canvas: Canvas, { publisher, foot }: PaperDocument): void {
  const { root, frame } = canvas;
  const { bottomMm } = frame.foot;
  const [first = [], ...others] = foot;
  const style = frame.type.publisher;
  const heading = { place: 'publisher', text: publisher, style, owner: addTag(root, footTags.publisher) };
  const heads = frame.heads === 'above' ? 'in' : frame.heads;
  const line = (text: typeof first) => ({
    ...{ place: 'foot', text, style: frame.type.foot, owner: addTag(root, footTags.line) },
  });
  const area = { heads, topMm: frame.foot.topMm, bottomMm };
  let topMm = setHeaded(canvas, { heading, text: line(first) }, area).textMm;
  for (const text of others) topMm = setText(canvas, line(text), { column: frame.text, topMm, bottomMm });
}
