// A table that several people sign: open numbered seats, and beside each a line for name, date and signature. What is the
// same for all is written once above it. The last row stands on the foot.
import type { Field, SignersBlock } from '../../compose/document.ts';
import { paperType } from '../../tokens.ts';
import { PaperOverflowError } from '../errors.ts';
import type { Column } from '../measures.ts';
import { lastLineMm, moduleMm, ringSizeMm, sheet } from '../measures.ts';
import { lyingSeat } from '../ring.ts';
import type { Tag } from '../tags.ts';
import { addTag, blockTags } from '../tags.ts';
import { measureMm } from '../typeface.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeRule, placeSeat, plainText, setText } from './canvas.ts';
import { placeControl, placeLabel } from './fields.ts';
import { breakLines } from './line-breaking.ts';
import { capHeightMm, fitOneLineMm } from './one-line.ts';

const rowHeightMm = 11;
const bandHeightMm = 2 * moduleMm;
const labelGapMm = 3;
const seatStrokeMm = 0.53;

/** 12, 63, 27 and 63 mm, 3 mm apart. */
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
export function signersHeightMm(block: SignersBlock): number {
  const neededMm = sharedRows(block) * bandHeightMm + bandHeightMm + block.rows * rowHeightMm;
  const roomMm = lastLineMm - sheet.marginMm - ringSizeMm;
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
  const topMm = lastLineMm - signersHeightMm(block);
  block.shared.forEach((field, index) => {
    const column = sharedColumns[index % sharedColumns.length];
    const lineMm = topMm + (1 + Math.floor(index / sharedColumns.length)) * bandHeightMm;
    if (column) placeShared(canvas, field, { column, lineMm });
  });
  const table = addTag(canvas.root, blockTags.signers.table);
  const headerTopMm = topMm + sharedRows(block) * bandHeightMm;
  placeHeader(canvas, { block, table }, headerTopMm);
  const body = addTag(table, blockTags.signers.body);
  for (let number = 1; number <= block.rows; number += 1) {
    placeSigner(canvas, { number, body }, headerTopMm + bandHeightMm + number * rowHeightMm);
  }
}

/** The label stands on the line itself, and what is written follows it: at least half the line is left for that. */
function placeShared(canvas: Canvas, field: Field, at: { column: Column; lineMm: number }): void {
  const { bold } = canvas.faces;
  const owner = addTag(canvas.root, blockTags.signers.field);
  const label = {
    place: field.label,
    text: field.label,
    style: paperType.heading,
    remedy: 'Choose a shorter label.',
  };
  const labelMm = fitOneLineMm(bold, label, at.column.widthMm / 2);
  const lines = breakLines(canvas.faces, { ...label, text: plainText(field.label) }, at.column.widthMm);
  placeLabel(canvas, { lines, owner }, { xMm: at.column.xMm, lineMm: at.lineMm });
  placeRule(canvas, at.column, at.lineMm);
  if (field.kind === 'signature') return;
  const takenMm = labelMm + labelGapMm;
  const column = { xMm: at.column.xMm + takenMm, widthMm: at.column.widthMm - takenMm };
  placeControl(canvas, { field, owner }, { column, lineMm: at.lineMm });
}

function placeHeader(canvas: Canvas, of: { block: SignersBlock; table: Tag }, topMm: number): void {
  const line = addTag(addTag(of.table, blockTags.signers.header), blockTags.signers.line);
  for (const name of columnNames) {
    const heading = of.block.columns[name];
    const owner = addTag(line, blockTags.signers.columnHeader);
    const setting = { place: heading, text: plainText(heading), style: paperType.heading, owner };
    setText(canvas, setting, {
      column: columns[name],
      topMm: topMm + moduleMm,
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
  const style = paperType.seatNumber;
  const middleMm = { x: columns.number.xMm + lyingSeat.widthMm / 2, y: lineMm - lyingSeat.depthMm / 2 };
  const widthMm = measureMm(bold, of.text, style);
  placeSeat(canvas, {
    state: 'free',
    xMm: middleMm.x,
    yMm: middleMm.y,
    ...lyingSeat,
    turnDeg: 0,
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
