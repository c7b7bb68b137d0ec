// Lines to write on, the last one standing on the foot: a bold label in the side column with the line beside it, or, in a
// frame of one column, on the line itself. A long label in the side column takes a second line and makes its field taller.
import type { Field } from '../../papers/document.ts';
import { breakLines, type Line } from '../../tagged-pdf/line-breaking.ts';
import type { Column } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, type Canvas } from '../canvas.ts';
import {
  placeFilledIn,
  placeLabel,
  placeLabelledLine,
  placeSigningSeat,
  signingSeat,
  type LineAt,
} from '../labelled-line.ts';
import { fieldTags } from '../tag-parts.ts';

/** Between two fields on one line, and between a label in the side column and its seat. */
const gapMm = 3;

export const fieldsLayout: BlockLayout<'fields'> = {
  place: (canvas, { fields }) => placeFields(canvas, fields),
  anchoredHeightMm: (canvas, { fields }) => heightMm(canvas, fields),
};

/** Height of all fields, from the top of the first label to the last line. */
function heightMm(canvas: Canvas, fields: readonly Field[]): number {
  const heights = fields.map((field, index) =>
    sharesLine(canvas, fields, index) ? 0 : fieldHeightMm(canvas, field),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Places the fields so that the last line is the frame's last. */
function placeFields(canvas: Canvas, fields: readonly Field[]): void {
  const { heads, lastLineMm } = canvas.frame;
  let lineMm = lastLineMm - heightMm(canvas, fields);
  for (const [index, field] of fields.entries()) {
    if (!sharesLine(canvas, fields, index)) lineMm += fieldHeightMm(canvas, field);
    const at = { column: lineColumn(canvas, fields, index), lineMm };
    if (typeof heads === 'string') placeLabelledLine(canvas, field, at);
    else placeBeside(canvas, field, heads, at);
  }
}

/** The label stands in the side column, the seat of a signature at that column's end. */
function placeBeside(canvas: Canvas, field: Field, side: Column, at: LineAt): void {
  const { lineMm } = at;
  const owner = addTag(canvas.root, fieldTags.field);
  placeLabel(canvas, { lines: labelLines(canvas, field, side), owner }, { xMm: side.xMm, lineMm });
  placeRule(canvas, at.column, lineMm);
  if (field.kind !== 'signature') return placeFilledIn(canvas, { field, owner }, at);
  placeSigningSeat(canvas, { xMm: side.xMm + side.widthMm - signingSeat(canvas).widthMm, lineMm });
}

/** A date stands on the line of the text before it where the frame says how much of the line it takes. */
function sharesLine({ frame }: Canvas, fields: readonly Field[], index: number): boolean {
  const isDate = fields[index]?.kind === 'date' && fields[index - 1]?.kind === 'text';
  return isDate && frame.writing.dateMm !== undefined;
}

function lineColumn(canvas: Canvas, fields: readonly Field[], index: number): Column {
  const { text, writing } = canvas.frame;
  const { dateMm = 0 } = writing;
  if (sharesLine(canvas, fields, index)) {
    return { xMm: text.xMm + text.widthMm - dateMm, widthMm: dateMm };
  }
  const takenMm = sharesLine(canvas, fields, index + 1) ? dateMm + gapMm : 0;
  return { xMm: text.xMm, widthMm: text.widthMm - takenMm };
}

function labelLines(canvas: Canvas, field: Field, side: Column): Line[] {
  const seatMm = field.kind === 'signature' ? signingSeat(canvas).widthMm + gapMm : 0;
  const style = canvas.frame.type.heading;
  const label = { part: field.label, text: asRuns(field.label), style };
  return breakLines(canvas.faces, label, side.widthMm - seatMm);
}

/** Each further line of a label in the side column adds to the height, so that labels never run into each other. */
function fieldHeightMm(canvas: Canvas, field: Field): number {
  const { heads, type, writing } = canvas.frame;
  const lines = typeof heads === 'string' ? 1 : Math.max(1, labelLines(canvas, field, heads).length);
  const neededMm = writing.pitchMm + (lines - 1) * type.heading.leadingMm;
  return field.kind === 'signature' ? Math.max(writing.signatureMm, neededMm) : neededMm;
}
