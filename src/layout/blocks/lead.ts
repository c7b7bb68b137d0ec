// The sentence a paper exists for, in larger type: it opens a paper or a page, or it closes one and stands on its foot.
import type { LeadBlock } from '../../papers/document.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { setText, type Canvas } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';

const tags = { text: { role: 'P' } } as const;

export const leadLayout: BlockLayout<'lead'> = { place: placeLead, anchoredHeightMm: () => 0 };

/** After these it opens. */
const opening: readonly Flow['previous'][] = [undefined, 'head', 'page-heading'];

/** Below the head, or on a dense sheet right under the title. */
function placeLead(canvas: Canvas, { text }: LeadBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const afterHead = flow.previous === 'head' && frame.lead === 'under-title';
  const style = frame.type.lead;
  const lines = breakLines(canvas.faces, { part: 'lead', text, style }, frame.text.widthMm);
  const lowestMm = flow.limitMm - lines.length * style.leadingMm;
  const topMm = opening.includes(flow.previous)
    ? frame.gapsMm.lead + (afterHead ? flow.nextMm : flow.clearMm)
    : Math.max(flow.clearMm + frame.gapsMm.section, lowestMm);
  const area = { column: frame.text, topMm, bottomMm: flow.limitMm };
  endAt(flow, setText(canvas, { part: 'lead', text, style, owner: addTag(root, tags.text) }, area));
}
