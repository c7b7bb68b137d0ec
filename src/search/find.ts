// What a reader typed → hits to show, best first.
import type { Engine, PagefindPage, PagefindSection } from './engine.ts';
import { readExcerpt, type ExcerptPart } from './excerpt.ts';

export interface Hit {
  /** To the section where the match is, when there is one. */
  readonly href: string;
  readonly title: string;
  readonly section: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  /** Address of the PDF, when the hit is a paper. */
  readonly download: string | undefined;
}

export interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** At most `limit` hits; `total` counts all. A query of white space finds nothing. */
export async function find(engine: Engine, query: string, limit: number): Promise<Found> {
  if (query.trim() === '') return { total: 0, hits: [] };
  const { results } = await engine.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, hits: pages.map(toHit) };
}

/** How much of what was searched for stands in a section. */
const scoreOf = (section: PagefindSection): number =>
  section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The words above the first heading, under the page's title. */
const isPageItself = ({ url }: PagefindSection): boolean => !url.includes('#') || url.endsWith('#_top');

function toHit({ url, excerpt, meta, sub_results }: PagefindPage): Hit {
  const best = sub_results.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  const section = best === undefined || isPageItself(best) ? undefined : best;
  return {
    href: section?.url ?? url,
    title: meta['title'] ?? url,
    section: section?.title,
    excerpt: readExcerpt(section?.excerpt ?? excerpt),
    download: meta['download'],
  };
}
