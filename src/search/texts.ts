// Hits of the small index and Pagefind → the same hits in the same order with the words of the page under them, and behind them
// pages that only the full text knew.
import type { Engine, PagefindHit, PagefindPage } from './engine.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import type { Found, Hit } from './find.ts';
import { wordsOf } from './words.ts';

/** So many hits get words of their page; the others keep its description. */
const mostTexts = 10;

export interface TextHit extends Hit {
  readonly excerpt: readonly ExcerptPart[];
}

/** Before Pagefind has come, a page's description stands there. */
export const described = ({ hits, words }: Found): readonly TextHit[] =>
  hits.map((hit) => ({ ...hit, excerpt: excerptOf(hit.description, words) }));

export async function withTexts(engine: Engine, found: Found, limit: number): Promise<readonly TextHit[]> {
  const all = (await engine.search(null)).results;
  const byName = new Map(all.map((one) => [one.id, one]));
  const shown = found.hits.slice(0, limit);
  const texts = await Promise.all(
    shown.slice(0, mostTexts).map(({ fragment }) => byName.get(fragment)?.data()),
  );
  const known = described({ ...found, hits: shown }).map((hit, at) => {
    const page = texts[at];
    return page === undefined
      ? hit
      : { ...hit, excerpt: excerptOf(sectionText(page, hit.anchor), found.words) };
  });
  const room = Math.min(limit, mostTexts) - known.length;
  const further = room > 0 ? await furtherPages(engine, found, room) : [];
  return [...known, ...further.map((page) => toHit(page, found))];
}

/** Pages that have all the words as they were meant, and that the small index did not have. */
async function furtherPages(engine: Engine, found: Found, most: number): Promise<readonly PagefindPage[]> {
  const known = new Set(found.hits.map(({ fragment }) => fragment));
  const further = new Map<string, PagefindHit>();
  // One after the other: the engine holds one question at a time. In quotes, so that it shortens no word.
  for (const word of [...found.words].slice(0, mostWords)) {
    for (const hit of (await engine.search(`"${word}"`)).results) {
      if (!known.has(hit.id)) further.set(hit.id, hit);
    }
  }
  return Promise.all([...further.values()].slice(0, most).map(({ data }) => data()));
}

const mostWords = 4;

const toHit = ({ url, content, meta }: PagefindPage, { words }: Found): TextHit => ({
  address: url,
  title: meta['title'] ?? url,
  excerpt: excerptOf(content, words),
  ...{
    section: undefined,
    anchor: '',
    country: undefined,
    description: '',
    download: undefined,
    fragment: '',
  },
});

/** From its heading, which is left out, to the next; above the first heading, without the title. */
function sectionText({ content, anchors, meta }: PagefindPage, anchor: string): string {
  const words = content.split(/\s+/);
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  const at = sorted.findIndex(({ id }) => id === anchor);
  const heading = at < 0 ? (meta['title'] ?? '') : (sorted[at]?.text ?? '');
  const start =
    (sorted[at]?.location ?? 0) + heading.split(/\s+/).filter((word) => wordsOf(word).length > 0).length;
  return words.slice(start, at < 0 ? words.length : sorted[at + 1]?.location).join(' ');
}
