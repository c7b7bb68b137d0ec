// Short items under a heading beside them; what leads somewhere is a link for each of its lines.
import type { ListBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { blockTags } from '../block-tags.ts';
import type { Canvas } from '../canvas.ts';
import { addBox, asRuns, setText } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';

const tags = blockTags.list;

/** Throws PaperOverflowError where an item finds no room. */
export function placeList(canvas: Canvas, block: ListBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { heads, text: column, type } = frame;
  const topMm = startMm(frame, flow, 'list');
  const { limitMm: bottomMm } = flow;
  const tag = canvas.underPageHeading ? tags.headingUnderPageHeading : tags.heading;
  const heading = { part: block.heading, text: asRuns(block.heading), style: type.heading };
  const isBeside = typeof heads !== 'string';
  const headingColumn = isBeside ? heads : column;
  const headEndMm = setText(
    canvas,
    { ...heading, owner: addTag(root, tag) },
    { column: headingColumn, topMm, bottomMm },
  );
  const list = addTag(root, tags.list);
  const apartMm = hasLongItems(canvas, block) ? frame.gapsMm.rows : 0;
  let endMm = isBeside ? topMm : headEndMm;
  for (const [index, item] of block.items.entries()) {
    const owner = addTag(addTag(addTag(list, tags.item), tags.body), tags.text);
    const itemTopMm = endMm + (index === 0 ? 0 : apartMm);
    endMm = placeItem(canvas, { ...item, part: block.heading, owner }, { topMm: itemTopMm, bottomMm });
  }
  endAt(flow, Math.max(headEndMm, endMm));
}

/** Items of more than one line are told apart by the air between them. */
const hasLongItems = ({ faces, frame }: Canvas, { heading, items }: ListBlock): boolean =>
  items.some(
    ({ text }) =>
      breakLines(faces, { part: heading, text, style: frame.type.body }, frame.text.widthMm).length > 1,
  );

type Item = ListBlock['items'][number] & { readonly part: string; readonly owner: Tag };

function placeItem(
  canvas: Canvas,
  item: Item,
  { topMm, bottomMm }: { topMm: number; bottomMm: number },
): number {
  const { text, address, part, owner } = item;
  const { text: column, type } = canvas.frame;
  const setting = { part, text, style: type.body };
  const area = { column, topMm, bottomMm };
  if (address === undefined) return setText(canvas, { ...setting, owner }, area);
  const contents = text.map((run) => run.text).join('');
  const link = addTag(owner, { role: 'Link', contents });
  const endMm = setText(canvas, { ...setting, owner: link }, area);
  const { leadingMm } = type.body;
  // ISO 14289-1 7.18.5: what is clicked belongs to the words it lies on.
  for (const [index, line] of breakLines(canvas.faces, setting, column.widthMm).entries()) {
    const widthMm = lineWidthMm(canvas.faces, line.pieces, type.body);
    const place = { xMm: column.xMm, yMm: topMm + index * leadingMm, widthMm, heightMm: leadingMm };
    addBox(canvas, { kind: 'link', owner: link, ...place, address });
  }
  return endMm;
}
