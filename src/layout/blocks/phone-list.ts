// Whom to call: a list with a bar beside it where the frame has a side column, a table with lines in one column. The first
// number is the largest; where one is for the reader to write, a line is left for it.
import type { PhoneListBlock } from '../../papers/document.ts';
import { baselineDropMm, type Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import { placeBar } from '../bar.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, plainText, setText, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { rightOf } from '../frames/frame.ts';
import { placeRowRule, rowAirMm } from '../row-rule.ts';
import { headingTag, tableTags } from '../tag-parts.ts';

const tags = { text: { role: 'P' }, ...tableTags } as const;

/** Between the bar's left edge and the text. */
const barInsetMm = 4.5;
/** Numbers never stand closer to the bar than this. */
const leastNameMm = 40;
/** For a number that the reader writes. */
const blankMm = 34;
/** Between a name and its number. */
const gapMm = 3;

export const phoneListLayout: BlockLayout<'phone-list'> = {
  place: placePhoneList,
  anchoredHeightMm: () => 0,
};

function placePhoneList(canvas: Canvas, block: PhoneListBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { heads, type } = frame;
  const isBeside = typeof heads !== 'string';
  const topMm = startMm(frame, flow, 'phone-list');
  const bottomMm = flow.limitMm;
  const part = 'phone list';
  let endMm = topMm;
  if (block.heading !== undefined) {
    const owner = addTag(root, headingTag(canvas));
    const heading = { part: block.heading, text: asRuns(block.heading), style: type.heading, owner };
    const headEndMm = setText(canvas, heading, { column: isBeside ? heads : frame.text, topMm, bottomMm });
    if (!isBeside) endMm = headEndMm;
  }
  const column = isBeside ? rightOf(frame.text, barInsetMm) : frame.text;
  if (block.text !== undefined) {
    const text = { part, text: block.text, style: type.body, owner: addTag(root, tags.text) };
    endMm = setText(canvas, text, { column, topMm: endMm, bottomMm });
  }
  endMm = placeNumbers(canvas, block, { column, topMm: endMm, bottomMm });
  if (block.note !== undefined) {
    const note = { part, text: block.note, style: type.small, owner: addTag(root, tags.text) };
    endMm = setText(canvas, note, { column, topMm: endMm, bottomMm });
  }
  if (isBeside) placeBar(canvas, 'acute', { topMm, bottomMm: endMm });
  endAt(flow, endMm);
}

/** Where numbers are larger than text a line stands over each, and they end where the lines do; beside a bar they stand close. */
function placeNumbers(
  canvas: Canvas,
  { rows }: PhoneListBlock,
  at: { readonly column: Column; readonly topMm: number; readonly bottomMm: number },
): number {
  const { faces, root } = canvas;
  const { body, phone: phoneStyle, urgentPhone } = canvas.frame.type;
  const { column, bottomMm } = at;
  const lined = phoneStyle.sizePt > body.sizePt;
  const table = addTag(addTag(root, tags.table), tags.body);
  const longestMm =
    Math.max(leastNameMm, ...rows.map(({ name }) => measureMm(faces.regular, plainText(name), body))) + 4;
  let topMm = at.topMm + (lined ? rowAirMm : 0);
  rows.forEach(({ name, phone }, index) => {
    if (lined) {
      placeRowRule(canvas, topMm, index === 0);
      topMm += rowAirMm;
    }
    const row = addTag(table, tags.row);
    const style = index === 0 ? urgentPhone : phoneStyle;
    const part = plainText(name);
    const label = { part, text: name, style: body, owner: addTag(row, tags.head) };
    const owner = addTag(row, tags.cell);
    // Both stand on one baseline, the larger one's.
    const dropMm = baselineDropMm(style) - baselineDropMm(body);
    const phoneMm = phone === undefined ? blankMm : measureMm(faces.bold, phone, style) + 0.01;
    const nameMm = lined ? column.widthMm - phoneMm - gapMm : longestMm;
    const nameColumn = { ...column, widthMm: nameMm };
    const nameEndMm = setText(canvas, label, { column: nameColumn, topMm: topMm + dropMm, bottomMm });
    const phoneColumn = rightOf(column, nameMm + gapMm);
    const number = { part, text: asRuns(phone ?? ''), style, owner };
    const phoneEndMm = setText(canvas, number, { column: phoneColumn, topMm, bottomMm });
    if (phone === undefined)
      placeRule(canvas, { ...phoneColumn, widthMm: blankMm }, topMm + baselineDropMm(style));
    topMm = Math.max(nameEndMm, phoneEndMm) + (lined ? rowAirMm : 0);
  });
  if (lined) placeRowRule(canvas, topMm);
  return topMm;
}
