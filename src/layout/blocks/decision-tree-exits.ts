// Beside the line of questions: an arrow from an answer to a bar, and beside the bar where the answer leads.
import { inks } from '../../tokens.ts';
import type { TreeExit, Text } from '../../papers/document.ts';
import { artifact, type Tag } from '../../tagged-pdf/boxes.ts';
import { baselineDropMm } from '../../tagged-pdf/measures.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { blockTags } from '../block-tags.ts';
import type { Canvas } from '../canvas.ts';
import { addBox, asRuns, setText } from '../canvas.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';
import { fitOneLineMm } from '../one-line.ts';
import { treeColumns, type PlacedRow } from './decision-tree-plan.ts';

const tags = blockTags['decision-tree'];
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

export function placeExit(
  canvas: Canvas,
  { exit, answer }: { exit: TreeExit; answer: Tag },
  { exitTopMm, exitEndMm }: PlacedRow,
): void {
  const { type } = canvas.frame;
  const urgent = exit.phone !== undefined;
  canvas.boxes.push({
    ...{ kind: 'bar', owner: artifact, xMm: treeColumns.barMm + 0.5, yMm: exitTopMm + bar.insetMm },
    ...{
      heightMm: exitEndMm - exitTopMm - 2 * bar.insetMm,
      weightPt: urgent ? bar.acutePt : bar.weightPt,
      ink: urgent ? inks.acute : inks.black,
    },
  });
  const column = treeColumns.exits;
  const part = exit.heading;
  const heading = {
    part,
    text: asRuns(exit.heading),
    style: type.heading,
    owner: addTag(answer, tags.exit),
  };
  const topMm = setText(canvas, heading, { column, topMm: exitTopMm, bottomMm: exitEndMm });
  if (exit.text === undefined) return;
  const owner = addTag(answer, tags.text);
  const endMm = setText(
    canvas,
    { part, text: exit.text, style: type.body, owner },
    { column, topMm, bottomMm: exitEndMm },
  );
  if (exit.phone !== undefined)
    placePhone(canvas, { phone: exit.phone, after: exit.text, owner }, endMm - type.body.leadingMm);
}

/** The number to call, large, at the end of the last line. */
function placePhone(
  canvas: Canvas,
  { phone, after, owner }: { phone: string; after: Text; owner: Tag },
  topMm: number,
): void {
  const { faces, frame } = canvas;
  const { body, urgentPhone: style } = frame.type;
  const { exits } = treeColumns;
  const last = breakLines(faces, { part: 'phone', text: after, style: body }, exits.widthMm).at(-1);
  const fromMm = (last === undefined ? 0 : lineWidthMm(faces, last.pieces, body)) + phoneGapMm;
  const line = { part: 'phone', text: phone, style, remedy: 'Say what the number is for in fewer words.' };
  const widthMm = fitOneLineMm(faces.bold, line, exits.widthMm - fromMm);
  addBox(canvas, {
    ...{
      kind: 'text',
      owner,
      xMm: exits.xMm + fromMm,
      baselineMm: topMm + baselineDropMm(body),
      widthMm,
      style,
    },
    ...{ pieces: [{ text: phone, bold: true }], hyphenated: false },
  });
}
