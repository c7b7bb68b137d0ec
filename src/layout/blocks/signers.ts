// A table that several people sign: open numbered seats, and beside each a line for name, date and signature. What is the
// same for all is written once above it. The last row stands on the foot.
import type { SignersBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { OverflowError } from '../../tagged-pdf/errors.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, setLines, setText, type Canvas } from '../canvas.ts';
import { placeLabelledLine } from '../labelled-line.ts';
import { placeNumberSeat } from '../number-seat.ts';
import { fitOneLineMm } from '../one-line.ts';

const tags = {
  table: { role: 'Table' },
  header: { role: 'THead' },
  body: { role: 'TBody' },
  line: { role: 'TR' },
  columnHeader: { role: 'TH', scope: 'Column' },
  number: { role: 'TH', scope: 'Row' },
  empty: { role: 'TD' },
} as const;

const rowHeightMm = 10;
const bandHeightMm = 12;
/** Tails of letters stay off the line. */
const nameAboveMm = 1.6;

/** 12, 63, 27 and 63 mm, 3 mm apart: they take the whole width of an upright A4 sheet, and no other has this table. */
const columns = {
  number: { xMm: 18, widthMm: 12 },
  name: { xMm: 33, widthMm: 63 },
  date: { xMm: 99, widthMm: 27 },
  signature: { xMm: 129, widthMm: 63 },
} as const satisfies Record<keyof SignersBlock['columns'], Column>;

const columnNames = ['number', 'name', 'date', 'signature'] as const;

/** Shared fields stand two in a row, each over two columns of the table. */
const sharedColumns: readonly Column[] = [
  { xMm: 18, widthMm: 78 },
  { xMm: 99, widthMm: 93 },
];

export const signersLayout: BlockLayout<'signers'> = { place: placeSigners, anchoredHeightMm: tableHeightMm };

/** Height of shared fields and table, down to the last line; throws OverflowError when the rows leave no room to read. */
function tableHeightMm({ frame }: Canvas, block: SignersBlock): number {
  if (rightMm(frame.text) !== rightMm(columns.signature)) {
    throw new Error(
      `A table for signers ends at ${rightMm(columns.signature)} mm, this frame at ${rightMm(frame.text)}.`,
    );
  }
  const neededMm = sharedRows(block) * bandHeightMm + bandHeightMm + block.rows * rowHeightMm;
  const roomMm = frame.lastLineMm - frame.topMm - frame.ring.sizeMm;
  if (neededMm <= roomMm) return neededMm;
  throw new OverflowError({
    part: block.columns.signature,
    text: `${block.rows}`,
    direction: 'height',
    roomMm,
    neededMm,
    remedy: 'Spread the rows over several sheets.',
  });
}

/** Places shared fields and table so that the last row is the sheet's last line. */
function placeSigners(canvas: Canvas, block: SignersBlock): void {
  const topMm = canvas.frame.lastLineMm - tableHeightMm(canvas, block);
  block.shared.forEach((field, index) => {
    const column = sharedColumns[index % sharedColumns.length];
    const lineMm = topMm + (1 + Math.floor(index / sharedColumns.length)) * bandHeightMm;
    if (column) placeLabelledLine(canvas, field, { column, lineMm });
  });
  const table = addTag(canvas.root, tags.table);
  const headerTopMm = topMm + sharedRows(block) * bandHeightMm;
  placeHeader(canvas, block, table, headerTopMm);
  const body = addTag(table, tags.body);
  for (let number = 1; number <= block.rows; number += 1) {
    const line = addTag(body, tags.line);
    const lineMm = headerTopMm + bandHeightMm + number * rowHeightMm;
    placeNumber(canvas, number, addTag(line, tags.number), lineMm);
    placeLines(canvas, line, block.names[number - 1], lineMm);
  }
}

function placeHeader(canvas: Canvas, block: SignersBlock, table: Tag, topMm: number): void {
  const line = addTag(addTag(table, tags.header), tags.line);
  const style = canvas.frame.type.heading;
  for (const name of columnNames) {
    const part = block.columns[name];
    const heading = { part, text: asRuns(part), style, owner: addTag(line, tags.columnHeader) };
    const bottomMm = topMm + bandHeightMm;
    setText(canvas, heading, { column: columns[name], topMm: topMm + bandHeightMm / 2, bottomMm });
  }
}

function placeNumber(canvas: Canvas, number: number, owner: Tag, lineMm: number): void {
  const topMm = lineMm - canvas.frame.type.seatNumber.leadingMm;
  const seat = { text: `${number}`, owner, state: 'free' } as const;
  placeNumberSeat(canvas, seat, { xMm: columns.number.xMm, topMm });
}

/** A row is written by hand, on screen papers too: whoever signs is there. */
function placeLines(canvas: Canvas, line: Tag, known: string | undefined, lineMm: number): void {
  for (const name of ['name', 'date', 'signature'] as const) {
    const owner = addTag(line, tags.empty);
    placeRule(canvas, columns[name], lineMm);
    if (name === 'name' && known !== undefined) placeName(canvas, known, owner, lineMm);
  }
}

/** A name that is known already, on its line. */
function placeName(canvas: Canvas, name: string, owner: Tag, lineMm: number): void {
  const { frame, faces } = canvas;
  const value = { part: 'name', text: name, style: frame.type.body, remedy: 'Write it shorter.' };
  fitOneLineMm(faces.regular, value, columns.name.widthMm);
  const lines = breakLines(faces, { ...value, text: asRuns(name) }, columns.name.widthMm);
  const at = { xMm: columns.name.xMm, firstBaselineMm: lineMm - nameAboveMm };
  setLines(canvas, { lines, style: value.style, owner }, at);
}

function sharedRows(block: SignersBlock): number {
  return Math.ceil(block.shared.length / sharedColumns.length);
}

function rightMm({ xMm, widthMm }: Column): number {
  return xMm + widthMm;
}
