// What a reader typed → hits to show, best first, from the small index alone.
import type { Core } from './core.ts';
import { planQuery, type Plan } from './plan.ts';
import { rankPages, type RankedPage } from './rank.ts';

export interface Hit {
  /** From the site's root, without a base; with an anchor when a section answers. */
  readonly address: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly anchor: string;
  /** Whose practice it is, when it is not that of the reader's country. */
  readonly country: string | undefined;
  readonly description: string;
  /** Address of the PDF, when the hit is a paper. */
  readonly download: string | undefined;
  /** What Pagefind calls the page. */
  readonly fragment: string;
}

export interface Found extends Pick<Plan, 'missing' | 'instead'> {
  readonly hits: readonly Hit[];
  /** The words that were searched for, to be marked where they stand. */
  readonly words: ReadonlySet<string>;
  /** Words that exist and are near to what stands nowhere; only where nothing was found. */
  readonly nearest: readonly string[];
}

/** So many hits can be shown, and no more are counted. */
export const mostHits = 30;

export function find(core: Core, query: string): Found {
  const plan = planQuery(query, core.lexicon);
  const hits = rankPages(core, { plan, query }, mostHits).map((ranked) => toHit(core, ranked));
  const words = plan.terms.filter(({ isSmall }) => !isSmall).flatMap(({ parts }) => parts.flat());
  return {
    hits,
    missing: plan.missing,
    instead: plan.instead,
    words: new Set(words.filter(({ worth }) => worth >= surelyMeant).map(({ word }) => word)),
    nearest: hits.length > 0 ? [] : nearestWords(core, plan),
  };
}

/** What is less sure is found, and not marked. */
const surelyMeant = 0.4;

const mostNearest = 3;

/** The same with a section of a page first that answers better than any word could: somebody may be in danger. */
export function answeringFirst(
  core: Core,
  found: Found,
  { address, heading }: { address: string; heading: string },
): Found {
  const [path = '', anchor = ''] = address.split('#');
  const page = core.pages.find(([one]) => one === path);
  if (page === undefined) return found;
  const [, title, description, , , fragment] = page;
  const first: Hit = {
    ...{ address, title, description, fragment, anchor },
    ...{ section: heading, country: undefined, download: undefined },
  };
  const others = found.hits.filter((hit) => hit.address.split('#')[0] !== path);
  return { ...found, hits: [first, ...others].slice(0, mostHits), nearest: [] };
}

/** Twice as far as a slip may go. */
const nearestWords = ({ lexicon }: Core, { missing }: Plan): readonly string[] =>
  [...new Set(missing.flatMap((word) => lexicon.slipped(word, 2).map((one) => one.word)))].slice(
    0,
    mostNearest,
  );

function toHit(core: Core, { page, section }: RankedPage): Hit {
  const [address = '', title = '', description = '', , download = '', fragment = ''] = core.pages[page] ?? [];
  const [, anchor = '', heading, country = ''] =
    (section === undefined ? undefined : core.sections[section]) ?? [];
  return {
    address: anchor === '' ? address : `${address}#${anchor}`,
    ...{ title, anchor, description, fragment },
    section: heading,
    country: country === '' ? undefined : country,
    download: download === '' ? undefined : download,
  };
}
