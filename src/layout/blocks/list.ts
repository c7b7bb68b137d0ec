// Short items under a heading beside them; what leads somewhere is a link for each of its lines.
import type { ListBlock } from '../../papers/document.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { addBox, asRuns, plainText, setText, type Canvas, type TextSetting } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { headingTag } from '../tag-parts.ts';

const tags = {
  list: { role: 'L', numbering: 'None' },
  item: { role: 'LI' },
  body: { role: 'LBody' },
  text: { role: 'P' },
} as const;

export const listLayout: BlockLayout<'list'> = { place: placeList, anchoredHeightMm: () => 0 };

function placeList(canvas: Canvas, block: ListBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { heads, text: column, type } = frame;
  const { limitMm: bottomMm } = flow;
  const topMm = startMm(frame, flow, 'list');
  const part = block.heading;
  const isBeside = typeof heads !== 'string';
  const owner = addTag(root, headingTag(canvas));
  const heading = { part, text: asRuns(block.heading), style: type.heading, owner };
  const headEndMm = setText(canvas, heading, { column: isBeside ? heads : column, topMm, bottomMm });
  const list = addTag(root, tags.list);
  const apartMm = hasLongItems(canvas, block) ? frame.gapsMm.rows : 0;
  let endMm = isBeside ? topMm : headEndMm;
  for (const [index, { text, address }] of block.items.entries()) {
    const owner = addTag(addTag(addTag(list, tags.item), tags.body), tags.text);
    const item = { part, text, style: type.body, owner };
    const itemTopMm = endMm + (index === 0 ? 0 : apartMm);
    endMm =
      address === undefined
        ? setText(canvas, item, { column, topMm: itemTopMm, bottomMm })
        : placeLink(canvas, item, address, { topMm: itemTopMm, bottomMm });
  }
  endAt(flow, Math.max(headEndMm, endMm));
}

/** Items of more than one line are told apart by the air between them. */
const hasLongItems = ({ faces, frame }: Canvas, { heading, items }: ListBlock): boolean =>
  items.some(
    ({ text }) =>
      breakLines(faces, { part: heading, text, style: frame.type.body }, frame.text.widthMm).length > 1,
  );

/** ISO 14289-1 7.18.5: what is clicked belongs to the words it lies on. */
function placeLink(
  canvas: Canvas,
  item: TextSetting,
  address: string,
  { topMm, bottomMm }: { readonly topMm: number; readonly bottomMm: number },
): number {
  const { text: column } = canvas.frame;
  const { leadingMm } = item.style;
  const contents = plainText(item.text);
  const link = addTag(item.owner, { role: 'Link', contents });
  const endMm = setText(canvas, { ...item, owner: link }, { column, topMm, bottomMm });
  for (const [index, line] of breakLines(canvas.faces, item, column.widthMm).entries()) {
    const widthMm = lineWidthMm(canvas.faces, line.pieces, item.style);
    const place = { xMm: column.xMm, yMm: topMm + index * leadingMm, widthMm, heightMm: leadingMm };
    addBox(canvas, { kind: 'link', owner: link, ...place, address });
  }
  return endMm;
}
