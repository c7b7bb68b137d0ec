// A table that several people sign: open numbered seats, and beside each a line for name, date and signature. What is the
// same for all is written once above it. The last row stands on the foot.
import type { SignersBlock } from '../../compose/document.ts';
import { PaperOverflowError } from '../errors.ts';
import type { Column } from '../measures.ts';
import { lyingSeat } from '../ring.ts';
import type { Tag } from '../tags.ts';
import { addTag, blockTags } from '../tags.ts';
import { measureMm } from '../typeface.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeRule, placeSeat, plainText, setText } from './canvas.ts';
import { placeLabelledLine } from './labelled-line.ts';
import { capHeightMm } from './one-line.ts';

const rowHeightMm = 11;
const bandHeightMm = 12;
const seatStrokeMm = 0.53;

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

/** Height of shared fields and table, down to the last line; throws PaperOverflowError when the rows leave no room to read. */
export function signersHeightMm({ frame }: Canvas, block: SignersBlock): number {
  if (rightMm(frame.text) !== rightMm(columns.signature)) {
    throw new Error(
      `A table for signers ends at ${rightMm(columns.signature)} mm, this frame at ${rightMm(frame.text)}.`,
    );
  }
  const neededMm = sharedRows(block) * bandHeightMm + bandHeightMm + block.rows * rowHeightMm;
  const roomMm = frame.lastLineMm - frame.topMm - frame.ring.sizeMm;
  if (neededMm <= roomMm) return neededMm;
  throw new PaperOverflowError({
    place: block.columns.signature,
    text: `${block.rows}`,
    direction: 'height',
    roomMm,
    neededMm,
    remedy: 'Spread the rows over several sheets.',
  });
}

/** Places shared fields and table so that the last row is the sheet's last line. */
export function placeSigners(canvas: Canvas, block: SignersBlock): void {
  const topMm = canvas.frame.lastLineMm - signersHeightMm(canvas, block);
  block.shared.forEach((field, index) => {
    const column = sharedColumns[index % sharedColumns.length];
    const lineMm = topMm + (1 + Math.floor(index / sharedColumns.length)) * bandHeightMm;
    if (column) placeLabelledLine(canvas, field, { column, lineMm });
  });
  const table = addTag(canvas.root, blockTags.signers.table);
  const headerTopMm = topMm + sharedRows(block) * bandHeightMm;
  placeHeader(canvas, { block, table }, headerTopMm);
  const body = addTag(table, blockTags.signers.body);
  for (let number = 1; number <= block.rows; number += 1) {
    placeSigner(canvas, { number, body }, headerTopMm + bandHeightMm + number * rowHeightMm);
  }
}

function placeHeader(canvas: Canvas, of: { block: SignersBlock; table: Tag }, topMm: number): void {
  const line = addTag(addTag(of.table, blockTags.signers.header), blockTags.signers.line);
  for (const name of columnNames) {
    const heading = of.block.columns[name];
    const owner = addTag(line, blockTags.signers.columnHeader);
    const setting = { place: heading, text: plainText(heading), style: canvas.frame.type.heading, owner };
    setText(canvas, setting, {
      column: columns[name],
      topMm: topMm + bandHeightMm / 2,
      bottomMm: topMm + bandHeightMm,
    });
  }
}

/** A row is written by hand, on screen papers too: whoever signs is there. */
function placeSigner(canvas: Canvas, of: { number: number; body: Tag }, lineMm: number): void {
  const line = addTag(of.body, blockTags.signers.line);
  placeNumber(canvas, { text: `${of.number}`, owner: addTag(line, blockTags.signers.number) }, lineMm);
  for (const name of ['name', 'date', 'signature'] as const) {
    addTag(line, blockTags.signers.empty);
    placeRule(canvas, columns[name], lineMm);
  }
}

/** A free seat with its number in the middle, standing on the row's line. */
function placeNumber(canvas: Canvas, of: { text: string; owner: Tag }, lineMm: number): void {
  const { bold } = canvas.faces;
  const style = canvas.frame.type.seatNumber;
  const seat = lyingSeat(style.leadingMm);
  const middleMm = { x: columns.number.xMm + seat.widthMm / 2, y: lineMm - seat.depthMm / 2 };
  const widthMm = measureMm(bold, of.text, style);
  placeSeat(canvas, {
    state: 'free',
    xMm: middleMm.x,
    yMm: middleMm.y,
    ...seat,
    strokeMm: seatStrokeMm,
  });
  addBox(canvas, {
    kind: 'text',
    owner: of.owner,
    xMm: middleMm.x - widthMm / 2,
    baselineMm: middleMm.y + capHeightMm(bold, style) / 2,
    widthMm,
    style,
    pieces: [{ text: of.text, bold: true }],
    hyphenated: false,
  });
}

function sharedRows(block: SignersBlock): number {
  return Math.ceil(block.shared.length / sharedColumns.length);
}

function rightMm({ xMm, widthMm }: Column): number {
  return xMm + widthMm;
}
