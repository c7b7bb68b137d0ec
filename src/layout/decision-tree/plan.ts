// Where the questions of a guide stand on their line, and the outcomes beside them: every outcome stands beside the answer
// that leads to it, none upon another, and what is pushed down pushes what follows.
import type { DecisionTreeBlock, TreeExit, TreeQuestion } from '../../papers/document.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { plainText, type Canvas } from '../canvas.ts';
import { treeColumns } from './parts.ts';

export interface PlacedRow {
  readonly topMm: number;
  readonly exitTopMm: number;
  readonly exitEndMm: number;
}

export interface PlacedQuestion {
  readonly topMm: number;
  /** Under the question's last line. */
  readonly answersMm: number;
  readonly rows: readonly PlacedRow[];
  readonly onwardMm: number;
}

export interface TreePlan {
  readonly questions: readonly PlacedQuestion[];
  /** Below everything. */
  readonly endMm: number;
}

/** Between questions a line is left free, or half of it where the sheet is full. */
const gaps = [1, 0.75, 0.5];

/** The airiest plan that ends above a height, or the tightest there is. */
export function planTree(
  canvas: Canvas,
  { questions }: DecisionTreeBlock,
  area: { topMm: number; bottomMm: number },
): TreePlan {
  const { leadingMm } = canvas.frame.type.body;
  const plans = gaps.map((gap) => planWith(canvas, questions, { topMm: area.topMm, gapMm: gap * leadingMm }));
  const plan = plans.find(({ endMm }) => endMm <= area.bottomMm) ?? plans.at(-1);
  if (plan === undefined) throw new Error('There is no plan for the questions.');
  return plan;
}

function planWith(
  canvas: Canvas,
  questions: readonly TreeQuestion[],
  { topMm, gapMm }: { readonly topMm: number; readonly gapMm: number },
): TreePlan {
  const { heading, body } = canvas.frame.type;
  let nextMm = topMm;
  let freeMm = topMm;
  const placed = questions.map(({ question, rows }): PlacedQuestion => {
    const top = nextMm;
    const passage = { part: 'question', text: question, style: heading };
    const lines = breakLines(canvas.faces, passage, treeColumns.questions.widthMm).length;
    nextMm += lines * heading.leadingMm;
    const answersMm = nextMm;
    const placedRows = rows.map(({ exit }, index): PlacedRow => {
      const last = index === rows.length - 1;
      const row = placeExit(exitLines(canvas, exit), { rowMm: nextMm, freeMm, last }, body.leadingMm);
      freeMm = row.exitEndMm;
      nextMm = row.topMm + body.leadingMm;
      return row;
    });
    const onwardMm = nextMm;
    nextMm += body.leadingMm + gapMm;
    return { topMm: top, answersMm, rows: placedRows, onwardMm };
  });
  return { questions: placed, endMm: Math.max(nextMm - gapMm, freeMm) };
}

/** The outcome's lines end at the answer's line, so that the next answer has room; after the last answer they go on below it. */
function placeExit(
  lines: number,
  { rowMm, freeMm, last }: { readonly rowMm: number; readonly freeMm: number; readonly last: boolean },
  leadingMm: number,
): PlacedRow {
  const above = last ? Math.floor((lines - 1) / 2) : lines - 1;
  const exitTopMm = Math.max(freeMm, rowMm - above * leadingMm);
  const topMm = Math.max(rowMm, exitTopMm);
  return { topMm, exitTopMm, exitEndMm: Math.max(exitTopMm + lines * leadingMm, topMm + leadingMm) };
}

/** Lines of an outcome: its heading, its text; a number to call stands in the last line of the text. */
export function exitLines({ faces, frame }: Canvas, { heading, text }: TreeExit): number {
  const { widthMm } = treeColumns.exits;
  const part = plainText(heading);
  const parts = [
    { part, text: heading, style: frame.type.heading },
    ...(text === undefined ? [] : [{ part, text, style: frame.type.body }]),
  ];
  return parts.reduce((sum, setting) => sum + breakLines(faces, setting, widthMm).length, 0);
}
