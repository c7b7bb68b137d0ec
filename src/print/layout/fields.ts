// Lines to write on, the last one standing on the foot: a bold label in the side column, the line beside it, and on the
// line a form field when the paper is filled in on a screen. A long label takes a second line and makes its field taller.
import type { Field } from '../../compose/document.ts';
import { paperType } from '../../tokens.ts';
import type { Column } from '../measures.ts';
import { labelAboveLineMm, lastLineMm, moduleMm, sideColumn, textColumn } from '../measures.ts';
import { lyingSeat } from '../ring.ts';
import type { Tag } from '../tags.ts';
import { addTag, blockTags } from '../tags.ts';
import type { Typefaces } from '../typeface.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeRule, placeSeat, plainText, setLines } from './canvas.ts';
import type { Line } from './line-breaking.ts';
import { breakLines } from './line-breaking.ts';

const signatureHeightMm = 18;
const lyingSeatStrokeMm = 0.6;
/** Viewers centre what is typed: reaching below the line sets it as close above the line as a pen would. */
const control = { heightMm: 7.5, belowLineMm: 1 } as const;

/** Height of all fields, from the top of the first label to the last line. */
export function fieldsHeightMm(fields: readonly Field[], faces: Typefaces): number {
  return fields.reduce((sumMm, field) => sumMm + fieldHeightMm(field, labelLines(field, faces)), 0);
}

/** Places the fields so that the last line is the sheet's last. */
export function placeFields(canvas: Canvas, fields: readonly Field[]): void {
  let lineMm = lastLineMm - fieldsHeightMm(fields, canvas.faces);
  for (const field of fields) {
    const lines = labelLines(field, canvas.faces);
    lineMm += fieldHeightMm(field, lines);
    const owner = addTag(canvas.root, blockTags.fields.field);
    placeLabel(canvas, { lines, owner }, { xMm: sideColumn.xMm, lineMm });
    placeRule(canvas, textColumn, lineMm);
    if (field.kind === 'signature') placeLyingSeat(canvas, lineMm);
    else placeControl(canvas, { field, owner }, { column: textColumn, lineMm });
  }
}

/** Sets a label whose last line stands just above the line it names. */
export function placeLabel(
  canvas: Canvas,
  label: { readonly lines: readonly Line[]; readonly owner: Tag },
  at: { readonly xMm: number; readonly lineMm: number },
): void {
  const aboveMm = labelAboveLineMm + (label.lines.length - 1) * paperType.heading.leadingMm;
  setLines(
    canvas,
    { ...label, style: paperType.heading },
    { xMm: at.xMm, firstBaselineMm: at.lineMm - aboveMm },
  );
}

/** Lays a form field on a line, where the paper has form fields. */
export function placeControl(
  canvas: Canvas,
  of: { readonly field: Field; readonly owner: Tag },
  at: { readonly column: Column; readonly lineMm: number },
): void {
  if (!canvas.fillable) return;
  addBox(canvas, {
    kind: 'field',
    owner: addTag(of.owner, blockTags.fields.control),
    name: of.field.name,
    tooltip: of.field.tooltip,
    ...at.column,
    yMm: at.lineMm + control.belowLineMm - control.heightMm,
    heightMm: control.heightMm,
  });
}

/** The free seat of the ring comes back where a person signs. */
function placeLyingSeat(canvas: Canvas, lineMm: number): void {
  placeSeat(canvas, {
    state: 'free',
    xMm: sideColumn.xMm + sideColumn.widthMm - lyingSeat.widthMm / 2,
    yMm: lineMm - labelAboveLineMm - lyingSeat.depthMm / 2,
    ...lyingSeat,
    turnDeg: 0,
    strokeMm: lyingSeatStrokeMm,
  });
}

function labelLines(field: Field, faces: Typefaces): Line[] {
  const seatMm = field.kind === 'signature' ? lyingSeat.widthMm + moduleMm / 2 : 0;
  const label = { place: field.label, text: plainText(field.label), style: paperType.heading };
  return breakLines(faces, label, sideColumn.widthMm - seatMm);
}

/** Two modules a line; each further line of the label adds one, so that labels never run into each other. */
function fieldHeightMm(field: Field, lines: readonly Line[]): number {
  const heightMm = (1 + Math.max(1, lines.length)) * moduleMm;
  return field.kind === 'signature' ? Math.max(signatureHeightMm, heightMm) : heightMm;
}
