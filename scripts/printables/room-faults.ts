// What someone wants to see on papers that have no line for it → a sentence: it would be dropped without a word.
import { paperVariants, type PaperVariant } from '../../src/papers/variants.ts';
import { personalFieldsOn } from '../../src/papers/personal-fields.ts';
import { valueNames, type PaperValues } from '../../src/papers/personal-details.ts';
import type { Content } from '../../src/model/content.ts';
import type { Groups } from './lists.ts';

type Papers = readonly PaperVariant[];

/** An option that is on none of the papers; on some it is enough. */
export function faultsOfKnown(papers: Papers, content: Content, known: PaperValues): string[] {
  if (papers.length === 0) return [];
  const homeless = valueNames.filter((name) => known[name] !== undefined && !hasRoom(papers, content, name));
  return homeless.map((name) => `No paper you chose has room for --${name}. ${whereIs(name, content)}`);
}

/** Names are signed for: each paper must have lines for them. */
export function faultsOfNames(papers: Papers, content: Content): string[] {
  const nameless = papers.filter((paper) => !personalFieldsOn(paper, content).has('name'));
  const ids = new Set(nameless.map(({ id }) => id));
  return [...ids].map((id) => `The paper “${id}” has no lines for names. ${whereIs('name', content)}`);
}

/** A list may say more than one kind of paper needs; that a column is on none of the chosen is worth a word. */
export function unusedColumns({ rows }: Groups, papers: Papers, content: Content): string[] {
  const filled = [...valueNames, 'names' as const].filter((name) =>
    rows.some(({ cells }) => cells[name] !== undefined),
  );
  const left = filled.filter((name) => !hasRoom(papers, content, name === 'names' ? 'name' : name));
  return left.length === 0
    ? []
    : [`Not printed, for no paper you chose has room for it: ${left.join(', ')}.`];
}

const hasRoom = (papers: Papers, content: Content, name: string): boolean =>
  papers.some((paper) => personalFieldsOn(paper, content).has(name));

function whereIs(name: string, content: Content): string {
  const papers = paperVariants(content).filter((paper) => personalFieldsOn(paper, content).has(name));
  return `Leave it out, or choose from: ${[...new Set(papers.map(({ id }) => id))].join(', ')}.`;
}
