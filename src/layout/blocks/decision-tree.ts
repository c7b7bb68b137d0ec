// The decision guide on a sheet: numbered questions down a line that ends in a ring; every answer that leaves the line has
// an arrow to a bar, and beside it stands where it leads.
import type { DecisionTreeBlock, Text, TreeQuestion } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { OverflowError } from '../../tagged-pdf/errors.ts';
import { advanceMm, breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { BlockLayout } from '../block-layout.ts';
import { addBox, asRuns, plainText, setText, type Canvas } from '../canvas.ts';
import { leastLeaderMm, placeExit, placeLeader } from '../decision-tree/exits.ts';
import { goalHeightMm, placeGoal, placeLine } from '../decision-tree/line.ts';
import { treeColumns, treeTags as tags } from '../decision-tree/parts.ts';
import { planTree, type PlacedQuestion } from '../decision-tree/plan.ts';
import { endAt, type Flow } from '../flow.ts';
import { placeNumberSeat } from '../number-seat.ts';
import { fitOneLineMm } from '../one-line.ts';

/** Under the lead, above the goal, and above what a link brings into view. */
const airMm = 6;

export const decisionTreeLayout: BlockLayout<'decision-tree'> = {
  place: placeDecisionTree,
  anchoredHeightMm: () => 0,
};

/** Throws OverflowError where the guide has more questions, answers or words than the sheet has room for. */
function placeDecisionTree(canvas: Canvas, block: DecisionTreeBlock, flow: Flow): void {
  const topMm = placeTop(canvas, block, flow.limitMm) + airMm;
  const goalMm = goalHeightMm(canvas, block);
  const bottomMm = flow.limitMm - goalMm - airMm;
  const { questions, endMm } = planTree(canvas, block, { topMm, bottomMm });
  if (endMm > bottomMm + 1e-6) {
    const room = { roomMm: bottomMm - topMm, neededMm: endMm - topMm };
    throw outgrown(canvas, block, room);
  }
  const goalTopMm = endMm + airMm;
  placeLine(canvas, questions, goalTopMm);
  const list = addTag(canvas.root, tags.list);
  for (const [index, placed] of questions.entries()) {
    const question = block.questions[index];
    if (question === undefined) continue;
    const item = addTag(list, tags.step);
    const seat = { text: `${index + 1}`, owner: addTag(item, tags.number), state: 'taken' } as const;
    placeNumberSeat(canvas, seat, { xMm: treeColumns.whole.xMm, topMm: placed.topMm });
    const nextMm = questions[index + 1]?.topMm ?? goalTopMm;
    placeQuestion(canvas, question, addTag(item, tags.body), { ...placed, nextMm });
  }
  placeGoal(canvas, block, goalTopMm);
  endAt(flow, goalTopMm + goalMm);
}

/** Title and lead; returns where they end. */
function placeTop(canvas: Canvas, { title, lead }: DecisionTreeBlock, bottomMm: number): number {
  const { frame, root } = canvas;
  const column = treeColumns.whole;
  const { title: titleStyle, body: style } = frame.type;
  const head = { part: 'title', text: asRuns(title), style: titleStyle, owner: addTag(root, tags.title) };
  const topMm = setText(canvas, head, { column, topMm: frame.topMm, bottomMm });
  const text = { part: 'lead', text: asRuns(lead), style, owner: addTag(root, tags.lead) };
  return setText(canvas, text, { column, topMm, bottomMm });
}

/** Names the question that is most easily said in a line less. */
function outgrown(
  { faces, frame }: Canvas,
  { questions }: DecisionTreeBlock,
  { roomMm, neededMm }: { readonly roomMm: number; readonly neededMm: number },
): OverflowError {
  const { heading: style } = frame.type;
  const [easiest] = questions
    .map(({ question: text }) => {
      const lines = breakLines(faces, { part: 'question', text, style }, treeColumns.questions.widthMm);
      return { text, lines: lines.length, overMm: advanceMm(faces, lines.at(-1)?.pieces ?? [], style) };
    })
    .filter(({ lines }) => lines > 1)
    .sort((a, b) => a.overMm - b.overMm);
  return new OverflowError({
    part: 'decision tree',
    text: plainText(easiest?.text ?? questions.at(-1)?.question ?? []),
    direction: 'height',
    roomMm,
    neededMm,
    remedy: 'The guide has outgrown its sheet: ask or answer less, or say it in fewer lines.',
  });
}

/** `nextMm` is where the last answer leads. */
function placeQuestion(
  canvas: Canvas,
  question: TreeQuestion,
  body: Tag,
  { topMm, answersMm, rows, onwardMm, nextMm }: PlacedQuestion & { readonly nextMm: number },
): void {
  const { heading: style } = canvas.frame.type;
  const setting = { part: 'question', text: question.question, style, owner: addTag(body, tags.question) };
  setText(canvas, setting, { column: treeColumns.questions, topMm, bottomMm: answersMm });
  const answers = addTag(body, tags.answers);
  const tagAnswer = () => addTag(addTag(answers, tags.answer), tags.body);
  for (const [index, row] of rows.entries()) {
    const of = question.rows[index];
    if (of === undefined) continue;
    const answer = tagAnswer();
    const said = { text: of.text, owner: addTag(answer, tags.text), keepMm: leastLeaderMm };
    placeLeader(canvas, setAnswer(canvas, said, row.topMm), row.topMm);
    placeExit(canvas, of.exit, answer, row);
  }
  const owner = addTag(tagAnswer(), tags.text);
  const last = { text: [...question.onward, { text: ': ' }], owner, keepMm: 0 };
  const endMm = setAnswer(canvas, last, onwardMm);
  placeGoTo(canvas, question.goTo, owner, { xMm: endMm, topMm: onwardMm, nextMm });
}

/** Sets an answer, which has one line, and returns where it ends, a closing space included; `keepMm` must be left of the line. */
function setAnswer(
  canvas: Canvas,
  { text, owner, keepMm }: { readonly text: Text; readonly owner: Tag; readonly keepMm: number },
  topMm: number,
): number {
  const { faces, frame } = canvas;
  const style = frame.type.body;
  const { questions: column } = treeColumns;
  const said = text.map((run) => run.text).join('');
  const remedy = 'Say the answer in fewer words: it has one line.';
  fitOneLineMm(faces.regular, { part: 'answer', text: said, style, remedy }, column.widthMm - keepMm);
  const setting = { part: 'answer', text, style, owner };
  setText(canvas, setting, { column, topMm, bottomMm: topMm + style.leadingMm });
  const pieces = breakLines(faces, setting, column.widthMm).flatMap((line) => line.pieces);
  return column.xMm + advanceMm(faces, pieces, style);
}

/** “go to 2”, which leads there on a screen. */
function placeGoTo(
  canvas: Canvas,
  text: string,
  answer: Tag,
  { xMm, topMm, nextMm }: { readonly xMm: number; readonly topMm: number; readonly nextMm: number },
): void {
  const { faces, frame } = canvas;
  const style = frame.type.body;
  const { questions } = treeColumns;
  const owner = addTag(answer, { role: 'Link', contents: text });
  const line = { part: 'answer', text, style, remedy: 'Say the answer in fewer words.' };
  const widthMm = fitOneLineMm(faces.regular, line, questions.xMm + questions.widthMm - xMm);
  // Rounding is no reason to break the line.
  const column = { xMm, widthMm: widthMm + 0.01 };
  const bottomMm = topMm + style.leadingMm;
  setText(canvas, { part: 'answer', text: asRuns(text), style, owner }, { column, topMm, bottomMm });
  const area = { xMm, yMm: topMm, widthMm, heightMm: style.leadingMm };
  addBox(canvas, { kind: 'link', owner, ...area, address: { xMm: 0, yMm: nextMm - airMm } });
}
