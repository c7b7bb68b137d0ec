// Which papers someone asked for → those papers, or which of the words names nothing there is; and what someone wants to see
// on papers that have no line for it, which would be dropped without a word.
import type { Content } from '../../src/model/content.ts';
import { didYouMean } from '../../src/model/did-you-mean.ts';
import { countries } from '../../src/model/locale.ts';
import { valueNames, type PaperValues } from '../../src/papers/personal-details.ts';
import { personalFieldsOn } from '../../src/papers/personal-fields.ts';
import { paperVariants, variantName, type PaperVariant } from '../../src/papers/variants.ts';
import type { Groups } from './lists.ts';

export interface PaperFilter {
  /** Paper ids; none means every paper. */
  readonly ids: readonly string[];
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
  /** The whole name, or what it has of sheet or role. */
  readonly variant?: string | undefined;
}

export interface Chosen {
  readonly papers: readonly PaperVariant[];
  /** A sentence for each paper that was asked for and is not there. */
  readonly faults: readonly string[];
}

/** The papers that match every detail, in their fixed order. A paper without countries is for each of them. */
export function choosePapers(content: Content, { ids, locale, country, variant }: PaperFilter): Chosen {
  const all = paperVariants(content);
  const narrowed = (ids.length > 0 ? [...new Set(ids)] : [undefined]).map((id) =>
    narrow(all, [
      { what: 'paper', value: id, names: (paper) => [paper.id] },
      { what: 'language', value: locale?.toLowerCase(), names: (paper) => [paper.locale] },
      { what: 'country', value: country?.toLowerCase(), names: regionsOf },
      { what: 'variant', value: variant, names: variantsNames },
    ]),
  );
  const papers = new Set(narrowed.flatMap((one) => (typeof one === 'string' ? [] : one)));
  const faults = narrowed.filter((one) => typeof one === 'string');
  return { papers: all.filter((paper) => papers.has(paper)), faults };
}

interface Step {
  readonly what: string;
  readonly value: string | undefined;
  /** What the paper answers to, its own name first. */
  readonly names: (paper: PaperVariant) => readonly string[];
}

const regionsOf = ({ region }: PaperVariant): readonly string[] => (region === 'all' ? countries : [region]);

const variantsNames = (paper: PaperVariant): readonly string[] => [
  variantName(paper),
  paper.layout,
  ...(paper.role === undefined ? [] : [paper.role]),
];

function narrow(all: readonly PaperVariant[], steps: readonly Step[]): readonly PaperVariant[] | string {
  let left = all;
  for (const { what, value, names } of steps) {
    if (value === undefined) continue;
    const found = left.filter((paper) => names(paper).includes(value));
    if (found.length === 0) {
      const known = new Set([...left.flatMap((paper) => names(paper)[0] ?? []), ...left.flatMap(names)]);
      const ids = new Set(left.map(({ id }) => id));
      return `There is no ${what} “${value}”${ids.size === 1 ? ` for ${[...ids].join()}` : ''}. ${didYouMean(value, known)}`;
    }
    left = found;
  }
  return left;
}

/** An option that is on none of the papers; on some it is enough. */
export function faultsOfKnown(
  papers: readonly PaperVariant[],
  content: Content,
  known: PaperValues,
): string[] {
  if (papers.length === 0) return [];
  const homeless = valueNames.filter((name) => known[name] !== undefined && !hasRoom(papers, content, name));
  return homeless.map((name) => `No paper you chose has room for --${name}. ${whereIs(name, content)}`);
}

/** Names are signed for: each paper must have lines for them. */
export function faultsOfNames(papers: readonly PaperVariant[], content: Content): string[] {
  const nameless = papers.filter((paper) => !personalFieldsOn(paper, content).has('name'));
  const ids = new Set(nameless.map(({ id }) => id));
  return [...ids].map((id) => `The paper “${id}” has no lines for names. ${whereIs('name', content)}`);
}

/** A list may say more than one kind of paper needs; that a column is on none of the chosen is worth a word. */
export function unusedColumns({ rows }: Groups, papers: readonly PaperVariant[], content: Content): string[] {
  const filled = [...valueNames, 'names' as const].filter((name) =>
    rows.some(({ cells }) => cells[name] !== undefined),
  );
  const left = filled.filter((name) => !hasRoom(papers, content, name === 'names' ? 'name' : name));
  return left.length === 0
    ? []
    : [`Not printed, for no paper you chose has room for it: ${left.join(', ')}.`];
}

const hasRoom = (papers: readonly PaperVariant[], content: Content, name: string): boolean =>
  papers.some((paper) => personalFieldsOn(paper, content).has(name));

function whereIs(name: string, content: Content): string {
  const papers = paperVariants(content).filter((paper) => personalFieldsOn(paper, content).has(name));
  return `Leave it out, or choose from: ${[...new Set(papers.map(({ id }) => id))].join(', ')}.`;
}
