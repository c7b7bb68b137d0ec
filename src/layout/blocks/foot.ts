// The foot of a paper: who publishes it, and beside that which paper and edition this is and what it rests on.
import type { FootBlock, Text } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, setText, type Canvas } from '../canvas.ts';
import { setHeaded } from '../headed.ts';

// It is read: where a paper comes from is part of what it says.
const tags = { publisher: { role: 'P' }, line: { role: 'P' } } as const;

export const footLayout: BlockLayout<'foot'> = { place: placeFoot, anchoredHeightMm: () => 0 };

function placeFoot(canvas: Canvas, { publisher, lines }: FootBlock): void {
  const { root, frame } = canvas;
  const { text: column, type, foot } = frame;
  const { bottomMm } = foot;
  const [first = [], ...others] = lines;
  const owner = addTag(root, tags.publisher);
  const heading = { part: 'publisher', text: asRuns(publisher), style: type.publisher, owner };
  const line = (text: Text) => ({ part: 'foot', text, style: type.foot, owner: addTag(root, tags.line) });
  const heads = frame.heads === 'above' ? 'in' : frame.heads;
  const area = { heads, column, topMm: foot.topMm, bottomMm };
  let topMm = setHeaded(canvas, heading, line(first), area).textMm;
  for (const text of others) topMm = setText(canvas, line(text), { column, topMm, bottomMm });
}
