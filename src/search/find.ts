// What a reader typed → hits to show, best first.
import type { Engine, PagefindHit, PagefindPage, PagefindSection } from './engine.ts';
import { readExcerpt, type ExcerptPart } from './excerpt.ts';
import { planTerms } from './plan.ts';

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

export interface Question {
  readonly query: string;
  /** Of the page. */
  readonly language: string;
  /** At most so many hits are loaded. */
  readonly limit: number;
}

/** Pages that answer most of the words, and the rarer ones, come first. A query without a word finds nothing. */
export async function find(engine: Engine, { query, language, limit }: Question): Promise<Found> {
  const answers: (readonly PagefindHit[])[] = [];
  // One after the other: the engine holds one question at a time.
  for (const term of planTerms(query, language)) answers.push((await engine.search(term)).results);
  const ranked = merge(answers);
  const pages = await Promise.all(ranked.slice(0, limit).map(({ data }) => data()));
  return { total: ranked.length, hits: pages.map(toHit) };
}

/** A page worth less than this share of the best answers only the words that stand everywhere. */
const enough = 0.3;

/** One list of pages from one list for each word. Each page is shown as the word that counts most found it. */
function merge(answers: readonly (readonly PagefindHit[])[]): readonly PagefindHit[] {
  const pages = new Map<string, { hit: PagefindHit; best: number; sum: number }>();
  for (const results of answers) {
    const rarity = 1 / Math.sqrt(results.length);
    const top = Math.max(...results.map(({ score }) => score));
    for (const hit of results) {
      const worth = rarity * (1 + hit.score / top);
      const { hit: shown, best, sum } = pages.get(hit.id) ?? { hit, best: 0, sum: 0 };
      const isBest = worth > best;
      pages.set(hit.id, { hit: isBest ? hit : shown, best: isBest ? worth : best, sum: sum + worth });
    }
  }
  const sorted = [...pages.values()].sort((a, b) => b.sum - a.sum);
  return sorted.filter(({ sum }) => sum >= enough * (sorted[0]?.sum ?? 0)).map(({ hit }) => hit);
}

/** How much of what was searched for stands in a section. */
const scoreOf = (section: PagefindSection): number =>
  section.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** The words above the first heading, under the page's title. */
const isPageItself = ({ url }: PagefindSection): boolean => !url.includes('#') || url.endsWith('#_top');

function toHit({ url, excerpt, meta, sub_results }: PagefindPage): Hit {
  const best = [...sub_results].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  const section = best === undefined || isPageItself(best) ? undefined : best;
  return {
    href: section?.url ?? url,
    title: meta['title'] ?? url,
    section: section?.title,
    excerpt: readExcerpt(section?.excerpt ?? excerpt),
    download: meta['download'],
  };
}
