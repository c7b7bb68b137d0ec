// A table that several people sign: open numbered seats, and beside each a line for name, date and signature. What is the
// same for all is written once above it. The last row stands on the foot.
import type { SignersBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { PaperOverflowError } from '../../tagged-pdf/errors.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { blockTags } from '../block-tags.ts';
import type { Canvas } from '../canvas.ts';
import { placeRule, asRuns, setLines, setText } from '../canvas.ts';
import { placeLabelledLine } from '../labelled-line.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { placeNumberSeat } from '../number-seat.ts';
import { fitOneLineMm } from '../one-line.ts';

const rowHeightMm = 11;
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
    part: block.columns.signature,
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
    const name = block.names[number - 1];
    placeSigner(canvas, { number, name, body }, headerTopMm + bandHeightMm + number * rowHeightMm);
  }
}

function placeHeader(canvas: Canvas, of: { block: SignersBlock; table: Tag }, topMm: number): void {
  const line = addTag(addTag(of.table, blockTags.signers.header), blockTags.signers.line);
  for (const name of columnNames) {
    const heading = of.block.columns[name];
    const owner = addTag(line, blockTags.signers.columnHeader);
    const setting = { part: heading, text: asRuns(heading), style: canvas.frame.type.heading, owner };
    setText(canvas, setting, {
      column: columns[name],
      topMm: topMm + bandHeightMm / 2,
      bottomMm: topMm + bandHeightMm,
    });
  }
}

interface Signer {
  readonly number: number;
  readonly name: string | undefined;
  readonly body: Tag;
}

/** A row is written by hand, on screen papers too: whoever signs is there. */
function placeSigner(canvas: Canvas, of: Signer, lineMm: number): void {
  const line = addTag(of.body, blockTags.signers.line);
  const number = {
    text: `${of.number}`,
    owner: addTag(line, blockTags.signers.number),
    state: 'free',
  } as const;
  const seatMm = canvas.frame.type.seatNumber.leadingMm;
  placeNumberSeat(canvas, number, { xMm: columns.number.xMm, topMm: lineMm - seatMm });
  for (const name of ['name', 'date', 'signature'] as const) {
    const owner = addTag(line, blockTags.signers.empty);
    placeRule(canvas, columns[name], lineMm);
    if (name === 'name' && of.name !== undefined) placeName(canvas, { name: of.name, owner }, lineMm);
  }
}

/** A name that is known already, on its line. */
function placeName(canvas: Canvas, of: { name: string; owner: Tag }, lineMm: number): void {
  const { frame, faces } = canvas;
  const value = { part: 'name', text: of.name, style: frame.type.body, remedy: 'Write it shorter.' };
  fitOneLineMm(faces.regular, value, columns.name.widthMm);
  const lines = breakLines(faces, { ...value, text: asRuns(of.name) }, columns.name.widthMm);
  const at = { xMm: columns.name.xMm, firstBaselineMm: lineMm - nameAboveMm };
  setLines(canvas, { lines, style: value.style, owner: of.owner }, at);
}

function sharedRows(block: SignersBlock): number {
  return Math.ceil(block.shared.length / sharedColumns.length);
}

function rightMm({ xMm, widthMm }: Column): number {
  return xMm + widthMm;
}
