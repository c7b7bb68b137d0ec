// The line that the questions stand on, and the ring it ends in, with what whoever comes so far can do.
import type { DecisionTreeBlock } from '../../papers/document.ts';
import { artifact } from '../../tagged-pdf/boxes.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { inks } from '../../tokens.ts';
import { placeSeat, setText, type Canvas } from '../canvas.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { treeColumns, treeTags as tags } from './parts.ts';
import type { PlacedQuestion } from './plan.ts';

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
  const stroke = { owner: artifact, xMm: treeColumns.lineMm, ink: inks.action } as const;
  questions.forEach(({ topMm }, index) => {
    const { arrowMm: lengthMm, weightPt } = line;
    const tipMm = (questions[index + 1]?.topMm ?? goalTopMm) - line.toSeatMm;
    const yMm = topMm + seatMm + line.fromSeatMm;
    boxes.push(
      { kind: 'bar', ...stroke, yMm, heightMm: tipMm - lengthMm - yMm + 0.1, weightPt },
      { kind: 'arrow', ...stroke, yMm: tipMm, towards: 'down', lengthMm },
    );
  });
}

export function goalHeightMm({ faces, frame }: Canvas, { goal }: DecisionTreeBlock): number {
  const { pageHeading, body } = frame.type;
  const { widthMm } = goalColumn;
  const heading = { part: 'goal', text: goal.heading, style: pageHeading };
  const headingMm = breakLines(faces, heading, widthMm).length * pageHeading.leadingMm;
  const text = { part: 'goal', text: goal.text, style: body };
  return Math.max(ringMm, headingMm + breakLines(faces, text, widthMm).length * body.leadingMm);
}

export function placeGoal(canvas: Canvas, { goal }: DecisionTreeBlock, topMm: number): void {
  const { frame, root } = canvas;
  const { pageHeading, body } = frame.type;
  const middle = { xMm: treeColumns.whole.xMm + ringMm / 2, yMm: topMm + ringMm / 2, sizeMm: ringMm };
  for (const seat of layOutRing(goal.ring, middle)) placeSeat(canvas, seat);
  const part = 'goal';
  const column = goalColumn;
  const bottomMm = frame.lastLineMm;
  const owner = addTag(root, tags.goal);
  const heading = { part, text: goal.heading, style: pageHeading, owner };
  const endMm = setText(canvas, heading, { column, topMm, bottomMm });
  const text = { part, text: goal.text, style: body, owner: addTag(root, tags.text) };
  setText(canvas, text, { column, topMm: endMm, bottomMm });
}
