// Several words → one list of pages: the page that answers more of them, or the rarer one, comes first.
import { expect, test } from 'vitest';
import type { Engine, PagefindHit } from '../../../src/search/engine.ts';
import { find } from '../../../src/search/find.ts';

const hit = (id: string, score: number): PagefindHit => ({
  ...{ id, score },
  data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: { title: id }, sub_results: [] }),
});

/** An engine that knows these words and finds these pages for them, each with its score. */
const engineOf = (index: Readonly<Record<string, Readonly<Record<string, number>>>>): Engine => ({
  search: (word) =>
    Promise.resolve({ results: Object.entries(index[word] ?? {}).map(([id, score]) => hit(id, score)) }),
});

const titles = async (engine: Engine, query: string, limit = 5): Promise<string[]> =>
  (await find(engine, { query, language: 'da', limit })).hits.map(({ title }) => title);

const engine = engineOf({
  gruppe: { frames: 3, ending: 2, topics: 2, words: 1 },
  mange: { frames: 1 },
  slut: { ending: 5 },
});

test('a page that answers both words stands before one that answers one', async () => {
  expect(await titles(engine, 'hvor mange er der i en gruppe')).toEqual(['frames']);
  expect((await titles(engine, 'slut gruppe'))[0]).toBe('ending');
});

test('one word is answered in the order of the engine', async () => {
  expect(await titles(engine, 'gruppe')).toEqual(['frames', 'ending', 'topics', 'words']);
});

test('no more pages are loaded than are shown, and all are counted', async () => {
  const found = await find(engine, { query: 'gruppe', language: 'da', limit: 2 });
  expect(found.hits).toHaveLength(2);
  expect(found.total).toBe(4);
});

test('words that nothing answers find nothing', async () => {
  expect(await find(engine, { query: 'xyz abc', language: 'da', limit: 5 })).toEqual({ total: 0, hits: [] });
  expect(await find(engine, { query: '  ', language: 'da', limit: 5 })).toEqual({ total: 0, hits: [] });
});
