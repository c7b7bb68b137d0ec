// A line to write on whose label stands on the line itself, and what is written follows it.
import { paperType } from '../tokens.ts';
import type { Field } from '../papers/document.ts';
import type { Tag } from '../tagged-pdf/boxes.ts';
import type { Column } from '../tagged-pdf/measures.ts';
import { lyingSeat } from './ring-on-sheet.ts';
import { addTag } from '../tagged-pdf/tags.ts';
import type { Canvas } from './canvas.ts';
import { addBox, placeRule, placeSeat, asRuns, setLines } from './canvas.ts';
import type { Line } from '../tagged-pdf/line-breaking.ts';
import { breakLines } from '../tagged-pdf/line-breaking.ts';
import { fitOneLineMm } from './one-line.ts';
import { fieldTags } from './tag-parts.ts';

const labelGapMm = 3;
/** Viewers centre what is typed: reaching below the line sets it as close above the line as a pen would. */
const control = { heightMm: 7.5, belowLineMm: 1 } as const;

/** A line's place. */
export interface LineAt {
  readonly column: Column;
  readonly lineMm: number;
}

/** At least half the line is left for what is written; throws OverflowError when the label is wider. */
export function placeLabelledLine(canvas: Canvas, field: Field, { column, lineMm }: LineAt): void {
  const { faces, frame, root } = canvas;
  const owner = addTag(root, fieldTags.field);
  const remedy = 'Choose a shorter label.';
  const label = { part: field.label, text: field.label, style: frame.type.heading, remedy };
  const takenMm = fitOneLineMm(faces.bold, label, column.widthMm / 2) + labelGapMm;
  const lines = breakLines(faces, { ...label, text: asRuns(field.label) }, column.widthMm);
  placeLabel(canvas, { lines, owner }, { xMm: column.xMm, lineMm });
  placeRule(canvas, column, lineMm);
  const rest = { xMm: column.xMm + takenMm, widthMm: column.widthMm - takenMm };
  if (field.kind === 'signature') placeSigningSeat(canvas, { xMm: rest.xMm, lineMm });
  else placeFilledIn(canvas, { field, owner }, { column: rest, lineMm });
}

/** What is known already is printed; the rest is left to write, or to fill in where the paper has form fields. */
export function placeFilledIn(canvas: Canvas, of: FieldOnPage, at: LineAt): void {
  if (of.field.value === undefined) placeControl(canvas, of, at);
  else placeValue(canvas, of, at);
}

/** Sets what is known on its line; throws OverflowError when it is longer than the line. */
function placeValue(canvas: Canvas, { field, owner }: FieldOnPage, { column, lineMm }: LineAt): void {
  const { faces, frame } = canvas;
  const text = field.value ?? '';
  const value = { part: field.label, text, style: frame.type.written, remedy: 'Write it shorter.' };
  fitOneLineMm(faces.regular, value, column.widthMm);
  const lines = breakLines(faces, { ...value, text: asRuns(text) }, column.widthMm);
  const firstBaselineMm = lineMm - frame.writing.labelAboveMm;
  setLines(canvas, { lines, style: value.style, owner }, { xMm: column.xMm, firstBaselineMm });
}

/** A field, and the paragraph it stands in. */
export interface FieldOnPage {
  readonly field: Field;
  readonly owner: Tag;
  /** How many lines stand under each other; one where nothing is said. */
  readonly lines?: number;
}

/** Sets a label whose last line stands just above the line it names. */
export function placeLabel(
  canvas: Canvas,
  label: { readonly lines: readonly Line[]; readonly owner: Tag },
  at: { readonly xMm: number; readonly lineMm: number },
): void {
  const { type, writing } = canvas.frame;
  const aboveMm = writing.labelAboveMm + (label.lines.length - 1) * type.heading.leadingMm;
  setLines(canvas, { ...label, style: type.heading }, { xMm: at.xMm, firstBaselineMm: at.lineMm - aboveMm });
}

/** Lays a form field on a line, where the paper has form fields; on several lines it is as high as they are. */
function placeControl(canvas: Canvas, of: FieldOnPage, at: LineAt): void {
  if (!canvas.fillable) return;
  const { lines = 1 } = of;
  const furtherMm = (lines - 1) * canvas.frame.writing.pitchMm;
  addBox(canvas, {
    kind: 'field',
    owner: addTag(of.owner, fieldTags.control),
    name: `${canvas.fieldPrefix}${of.field.name}`,
    tooltip: of.field.tooltip,
    sizePt: paperType.roomy.body.sizePt,
    ...at.column,
    yMm: at.lineMm + control.belowLineMm - control.heightMm,
    heightMm: control.heightMm + furtherMm,
    ...(lines > 1 ? { multiline: true } : {}),
  });
}

/** The free seat of the ring comes back where a person signs: it stands level with the label, as deep as a line is high. */
export function placeSigningSeat(
  canvas: Canvas,
  at: { readonly xMm: number; readonly lineMm: number },
): void {
  const seat = signingSeat(canvas);
  placeSeat(canvas, {
    ...seat,
    state: 'free',
    xMm: at.xMm + seat.widthMm / 2,
    yMm: at.lineMm - canvas.frame.writing.labelAboveMm - seat.depthMm / 2,
    strokeMm: seat.depthMm / 10,
  });
}

/** How big that seat is. */
export const signingSeat = ({ frame }: Canvas) => lyingSeat(frame.type.heading.leadingMm);
