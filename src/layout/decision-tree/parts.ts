// What the parts of a decision tree share: the columns of its sheet, and its tags.
import type { Column } from '../../tagged-pdf/measures.ts';
import { listTags } from '../tag-parts.ts';

/** In mm: all of it, the line, questions and answers, the bar, what stands beside it. */
export const treeColumns = {
  whole: { xMm: 18, widthMm: 174 },
  lineMm: 22.5,
  questions: { xMm: 31.5, widthMm: 94 },
  barMm: 130,
  exits: { xMm: 134, widthMm: 58 },
} as const satisfies Record<string, number | Column>;

/** Each answer that leaves is followed by where it leads; the last one holds the link to what comes next. */
export const treeTags = {
  title: { role: 'H1' },
  lead: { role: 'P' },
  ...listTags,
  question: { role: 'H2' },
  answers: { role: 'L', numbering: 'None' },
  answer: { role: 'LI' },
  exit: { role: 'P' },
  goal: { role: 'H2' },
  text: { role: 'P' },
} as const;
