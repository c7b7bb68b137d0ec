// Beside the line of questions: an arrow from an answer to a bar, and beside the bar where the answer leads.
import type { Text, TreeExit } from '../../papers/document.ts';
import { artifact, type Tag } from '../../tagged-pdf/boxes.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';
import { baselineDropMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { inks } from '../../tokens.ts';
import { addBox, plainText, setText, type Canvas } from '../canvas.ts';
import { fitOneLineMm } from '../one-line.ts';
import { treeColumns, treeTags as tags } from './parts.ts';
import type { PlacedRow } from './plan.ts';

const leader = { weightPt: 0.75, fromTextMm: 1.5, arrowMm: 2.2, toBarMm: 0.8 };
/** Room for an arrow that can be seen. */
export const leastLeaderMm = 6;
const bar = { weightPt: 2.25, acutePt: 4, insetMm: 0.6 };
/** Between words and the large number that goes on in their line. */
const phoneGapMm = 2;

/** From the end of an answer to its bar. */
export function placeLeader({ boxes }: Canvas, fromMm: number, topMm: number): void {
  const yMm = topMm + 3;
  const tipMm = treeColumns.barMm - leader.toBarMm;
  const xMm = fromMm + leader.fromTextMm;
  const { weightPt, arrowMm } = leader;
  boxes.push(
    { kind: 'rule', owner: artifact, xMm, yMm, widthMm: tipMm - arrowMm - xMm, weightPt, ink: inks.black },
    { kind: 'arrow', owner: artifact, xMm: tipMm, yMm, towards: 'right', lengthMm: arrowMm, ink: inks.black },
  );
}

/** Where someone may be in danger the bar is thick and red, and the number to call stands large after the text. */
export function placeExit(
  canvas: Canvas,
  exit: TreeExit,
  answer: Tag,
  { exitTopMm: topMm, exitEndMm: bottomMm }: PlacedRow,
): void {
  const { type } = canvas.frame;
  const { exits: column } = treeColumns;
  const part = plainText(exit.heading);
  const [weightPt, ink] = exit.phone === undefined ? [bar.weightPt, inks.black] : [bar.acutePt, inks.acute];
  canvas.boxes.push({
    kind: 'bar',
    owner: artifact,
    xMm: treeColumns.barMm + 0.5,
    yMm: topMm + bar.insetMm,
    heightMm: bottomMm - topMm - 2 * bar.insetMm,
    weightPt,
    ink,
  });
  const headingTag = addTag(answer, tags.exit);
  const heading = { part, text: exit.heading, style: type.heading, owner: headingTag };
  const headingEndMm = setText(canvas, heading, { column, topMm, bottomMm });
  if (exit.text === undefined) return;
  const owner = addTag(answer, tags.text);
  const text = { part, text: exit.text, style: type.body, owner };
  const endMm = setText(canvas, text, { column, topMm: headingEndMm, bottomMm });
  if (exit.phone !== undefined)
    placePhone(canvas, exit.phone, { after: exit.text, owner }, endMm - type.body.leadingMm);
}

/** The number to call, large, at the end of the last line. */
function placePhone(
  canvas: Canvas,
  phone: string,
  { after, owner }: { readonly after: Text; readonly owner: Tag },
  topMm: number,
): void {
  const { faces, frame } = canvas;
  const { body, urgentPhone: style } = frame.type;
  const { exits } = treeColumns;
  const last = breakLines(faces, { part: 'phone', text: after, style: body }, exits.widthMm).at(-1);
  const fromMm = (last === undefined ? 0 : lineWidthMm(faces, last.pieces, body)) + phoneGapMm;
  const line = { part: 'phone', text: phone, style, remedy: 'Say what the number is for in fewer words.' };
  addBox(canvas, {
    kind: 'text',
    owner,
    xMm: exits.xMm + fromMm,
    baselineMm: topMm + baselineDropMm(body),
    widthMm: fitOneLineMm(faces.bold, line, exits.widthMm - fromMm),
    style,
    pieces: [{ text: phone, bold: true }],
    hyphenated: false,
  });
}
