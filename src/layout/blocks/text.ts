// A paragraph.
import type { TextBlock } from '../../papers/document.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';

const tags = { text: { role: 'P' } } as const;

export const textLayout: BlockLayout<'text'> = { place: placeText, anchoredHeightMm: () => 0 };

function placeText(canvas: Canvas, { text, small }: TextBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const style = small ? frame.type.small : frame.type.body;
  const area = { column: frame.text, topMm: startMm(frame, flow, 'text'), bottomMm: flow.limitMm };
  endAt(flow, setText(canvas, { part: 'text', text, style, owner: addTag(root, tags.text) }, area));
}
