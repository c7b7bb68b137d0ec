// The line that the questions stand on, and the ring it ends in, with what whoever comes so far can do.
import { inks } from '../../tokens.ts';
import type { DecisionTreeBlock } from '../../papers/document.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import { blockTags } from '../block-tags.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { placeSeat, asRuns, setText } from '../canvas.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { treeColumns, type PlacedQuestion } from './decision-tree-plan.ts';

const tags = blockTags['decision-tree'];
const line = { weightPt: 1.5, arrowMm: 2.6, fromSeatMm: 1.2, toSeatMm: 1 };
const ringMm = 25;
const goalColumn = { xMm: 54, widthMm: 138 };

/** From each number down to the next one, and from the last to the ring. */
export function placeLine(
  { boxes, frame }: Canvas,
  questions: readonly PlacedQuestion[],
  goalTopMm: number,
): void {
  const seatMm = frame.type.seatNumber.leadingMm;
  questions.forEach(({ topMm }, index) => {
    const tipMm = (questions[index + 1]?.topMm ?? goalTopMm) - line.toSeatMm;
    const yMm = topMm + seatMm + line.fromSeatMm;
    const lengthMm = line.arrowMm;
    boxes.push(
      {
        kind: 'bar',
        owner: artifact,
        xMm: treeColumns.lineMm,
        yMm,
        heightMm: tipMm - lengthMm - yMm + 0.1,
        weightPt: line.weightPt,
        ink: inks.action,
      },
      {
        kind: 'arrow',
        owner: artifact,
        xMm: treeColumns.lineMm,
        yMm: tipMm,
        towards: 'down',
        lengthMm,
        ink: inks.action,
      },
    );
  });
}

export function goalHeightMm({ faces, frame }: Canvas, { goal }: DecisionTreeBlock): number {
  const { pageHeading, body } = frame.type;
  const headingLines = breakLines(
    faces,
    { part: 'goal', text: asRuns(goal.heading), style: pageHeading },
    goalColumn.widthMm,
  );
  const lines = breakLines(faces, { part: 'goal', text: goal.text, style: body }, goalColumn.widthMm);
  return Math.max(ringMm, headingLines.length * pageHeading.leadingMm + lines.length * body.leadingMm);
}

export function placeGoal(canvas: Canvas, { goal }: DecisionTreeBlock, topMm: number): void {
  const { frame, root } = canvas;
  const { pageHeading, body } = frame.type;
  const middle = { xMm: treeColumns.whole.xMm + ringMm / 2, yMm: topMm + ringMm / 2, sizeMm: ringMm };
  for (const seat of layOutRing(goal.ring.seats, middle)) placeSeat(canvas, seat);
  const bottomMm = frame.lastLineMm;
  const heading = {
    part: 'goal',
    text: asRuns(goal.heading),
    style: pageHeading,
    owner: addTag(root, tags.goal),
  };
  const endMm = setText(canvas, heading, { column: goalColumn, topMm, bottomMm });
  const text = { part: 'goal', text: goal.text, style: body, owner: addTag(root, tags.text) };
  setText(canvas, text, { column: goalColumn, topMm: endMm, bottomMm });
}
