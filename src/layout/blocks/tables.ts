// Short answers with a line between them, whom to call, and the ring that says how many.
import { inks } from '../../tokens.ts';
import type { PhoneListBlock, SizeBlock, TermsBlock, Text } from '../../papers/document.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import { blockTags } from '../block-tags.ts';
import { rightOf } from '../frames/frame.ts';
import { baselineDropMm, type Column } from '../../tagged-pdf/measures.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { Canvas } from '../canvas.ts';
import { placeSeat, asRuns, setText } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { placeBar } from './reading.ts';
import { capHeightMm } from '../one-line.ts';

const { terms, 'phone-list': phoneList, size } = blockTags;
const lineWeightPt = 0.75;
const acuteWeightPt = 4;
/** Above and below a row between lines. */
const airMm = 2.25;
/** Width of the terms, as a part of the column; at least a word in bold fits. */
const termPart = 0.32;
const leastTermMm = 29;

function placeLine(canvas: Canvas, yMm: number, weightPt = lineWeightPt): void {
  const { xMm, widthMm } = canvas.frame.text;
  const ink = weightPt === acuteWeightPt ? inks.acute : inks.rule;
  canvas.boxes.push({ kind: 'rule', owner: artifact, xMm, yMm, widthMm, weightPt, ink });
}

/** Throws PaperOverflowError where a row finds no room. */
export function placeTerms(canvas: Canvas, block: TermsBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const table = addTag(addTag(root, terms.table), terms.body);
  const termMm = Math.max(leastTermMm, frame.text.widthMm * termPart);
  let topMm = startMm(frame, flow, 'terms');
  for (const { heading, text } of block.rows) {
    placeLine(canvas, topMm);
    const row = addTag(table, terms.row);
    const area = { topMm: topMm + airMm, bottomMm: flow.limitMm };
    const term = {
      part: heading,
      text: asRuns(heading),
      style: frame.type.term,
      owner: addTag(row, terms.head),
    };
    const value = { part: heading, text, style: frame.type.body, owner: addTag(row, terms.cell) };
    const ends = [
      setText(canvas, term, { ...area, column: { ...frame.text, widthMm: termMm } }),
      setText(canvas, value, { ...area, column: rightOf(frame.text, termMm + 3) }),
    ];
    topMm = Math.max(...ends) + airMm;
  }
  placeLine(canvas, topMm);
  endAt(flow, topMm);
}

/** A list with a bar beside it where the frame has a side column; a table with lines in one column. */
export function placePhoneList(canvas: Canvas, block: PhoneListBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { heads, type } = frame;
  const topMm = startMm(frame, flow, 'phone-list');
  const inset = typeof heads === 'string' ? 0 : 4.5;
  let nextMm = topMm;
  if (block.heading !== undefined) {
    const tag = canvas.underPageHeading ? phoneList.headingUnderPageHeading : phoneList.heading;
    const heading = {
      part: block.heading,
      text: asRuns(block.heading),
      style: type.heading,
      owner: addTag(root, tag),
    };
    const column = typeof heads === 'string' ? frame.text : heads;
    const endMm = setText(canvas, heading, { column, topMm, bottomMm: flow.limitMm });
    if (typeof heads === 'string') nextMm = endMm;
  }
  const column = rightOf(frame.text, inset);
  if (block.text !== undefined) {
    const text = {
      part: 'phone-list',
      text: block.text,
      style: type.body,
      owner: addTag(root, phoneList.text),
    };
    nextMm = setText(canvas, text, { column, topMm: nextMm, bottomMm: flow.limitMm });
  }
  let end = placeNumbers(canvas, block, { column, topMm: nextMm, limitMm: flow.limitMm });
  if (block.note !== undefined) {
    const note = {
      part: 'phone-list',
      text: block.note,
      style: type.small,
      owner: addTag(root, phoneList.text),
    };
    end = setText(canvas, note, { column, topMm: end, bottomMm: flow.limitMm });
  }
  if (typeof heads !== 'string') placeBar(canvas, 'acute', { topMm, bottomMm: end });
  endAt(flow, end);
}

/** Numbers never stand closer to the bar than this. */
const leastNameMm = 40;

/** In a panel a line stands over every number; beside a bar they stand close. The first is the largest. */
function placeNumbers(
  canvas: Canvas,
  { rows }: PhoneListBlock,
  at: { column: Column; topMm: number; limitMm: number },
): number {
  const { frame, root } = canvas;
  const lined = frame.type.phone.sizePt > frame.type.body.sizePt;
  const table = addTag(addTag(root, phoneList.table), phoneList.body);
  const widths = rows.map(({ name }) => measureMm(canvas.faces.regular, name, frame.type.body));
  const namesMm = Math.max(leastNameMm, ...widths) + 4;
  let topMm = at.topMm + (lined ? airMm : 0);
  rows.forEach(({ name, lang, phone }, index) => {
    if (lined) {
      placeLine(canvas, topMm, index === 0 ? acuteWeightPt : lineWeightPt);
      topMm += airMm;
    }
    const row = addTag(table, phoneList.row);
    const style = index === 0 ? frame.type.urgentPhone : frame.type.phone;
    const text: Text = [{ text: name, ...(lang === undefined ? {} : { lang }) }];
    const label = { part: name, text, style: frame.type.body, owner: addTag(row, phoneList.head) };
    const number = { part: name, text: asRuns(phone), style, owner: addTag(row, phoneList.cell) };
    // Both stand on one baseline, the larger one's.
    const dropMm = baselineDropMm(style) - baselineDropMm(frame.type.body);
    const phoneMm = measureMm(canvas.faces.bold, phone, style) + 0.01;
    const [nameColumn, phoneColumn] = numberColumns(
      at.column,
      lined ? phoneMm : at.column.widthMm - namesMm - 3,
    );
    const nameEndMm = setText(canvas, label, {
      column: nameColumn,
      topMm: topMm + dropMm,
      bottomMm: at.limitMm,
    });
    const phoneEndMm = setText(canvas, number, { column: phoneColumn, topMm, bottomMm: at.limitMm });
    topMm = Math.max(nameEndMm, phoneEndMm) + (lined ? airMm : 0);
  });
  if (lined) placeLine(canvas, topMm);
  return topMm;
}

/** Between lines the numbers end where the lines do; beside a bar they stand in a column of their own. */
function numberColumns(column: Column, phoneMm: number): [Column, Column] {
  const nameMm = column.widthMm - phoneMm - 3;
  const phones = rightOf(column, nameMm + 3);
  return [{ xMm: column.xMm, widthMm: nameMm }, phones];
}

const ringGapMm = 7;

/** Ring on the left, figure and words beside its middle. */
export function placeSize(canvas: Canvas, block: SizeBlock, flow: Flow): void {
  const { frame, root, faces } = canvas;
  const { type, text: column } = frame;
  const sizeMm = Math.min(36, column.widthMm * 0.5);
  const topMm = startMm(frame, flow, 'size') + 3;
  for (const seat of layOutRing(block.ring.seats, {
    xMm: column.xMm + sizeMm / 2,
    yMm: topMm + sizeMm / 2,
    sizeMm,
  })) {
    placeSeat(canvas, seat);
  }
  const beside = rightOf(column, sizeMm + ringGapMm);
  const figure = {
    part: block.value,
    text: asRuns(block.value),
    style: type.figure,
    owner: addTag(root, size.value),
  };
  const words = { part: block.value, text: block.text, style: type.body, owner: addTag(root, size.text) };
  const figureTopMm = topMm + sizeMm / 2 - type.figure.leadingMm - capHeightMm(faces.bold, type.figure) / 4;
  const figureEndMm = setText(canvas, figure, { column: beside, topMm: figureTopMm, bottomMm: flow.limitMm });
  const wordsEndMm = setText(canvas, words, { column: beside, topMm: figureEndMm, bottomMm: flow.limitMm });
  endAt(flow, Math.max(topMm + sizeMm, wordsEndMm) + 1.5);
}
