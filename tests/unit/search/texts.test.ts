// Hits of the small index, once Pagefind has come: the same order, with words of the page; what only Pagefind knows stands behind.
import { expect, test } from 'vitest';
import type { Engine, PagefindHit, PagefindPage } from '../../../src/search/engine.ts';
import { find } from '../../../src/search/find.ts';
import { withTexts } from '../../../src/search/texts.ts';
import { smallCore } from './small-core.ts';

const page = (url: string, content: string, anchors: PagefindPage['anchors'] = []): PagefindPage => ({
  ...{ url, content, anchors },
  meta: { title: content.split('.')[0] ?? '' },
});

const engineOf = (pages: readonly PagefindPage[]): Engine => {
  const hits = pages.map((one): PagefindHit => ({ id: `da_${one.url}`, data: () => Promise.resolve(one) }));
  return {
    search: (query) =>
      Promise.resolve({
        results: hits.filter(
          (_, at) => query === null || pages[at]?.content.includes(query.replaceAll('"', '')) === true,
        ),
      }),
  };
};

const core = smallCore({
  Rammer: {
    text: 'Aftal det.',
    sections: { coffee: ['Kaffe', 'Lav kaffe.'], cake: ['Kage', 'Bag en kage.'] },
  },
  Møder: { text: 'Der er kaffe.' },
});
const pages = [
  page('/da/rammer/', 'Rammer. Aftal det. Kaffe. Lav kaffe. Kage. Bag en kage.', [
    { id: 'coffee', text: 'Kaffe', location: 3 },
    { id: 'cake', text: 'Kage', location: 6 },
  ]),
  page('/da/møder/', 'Møder. Der er kaffe.'),
  page('/da/ny/', 'Ny. Her er kaffe.'),
];
const textsFor = async (query: string) =>
  (await withTexts(engineOf(pages), find(core, query), 5)).map(({ address, excerpt }) => [
    address,
    excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  ]);

test('a hit keeps its place and shows the text of its section', async () => {
  expect(await textsFor('kaffe')).toEqual([
    ['/da/rammer/#coffee', 'Lav [kaffe].'],
    ['/da/møder/', 'Der er [kaffe].'],
    ['/da/ny/', 'Her er [kaffe].'],
  ]);
});

test('a hit that Pagefind does not know keeps its description', async () => {
  const [first] = await withTexts(engineOf([]), find(core, 'kaffe'), 5);
  expect(first?.excerpt).toEqual([{ text: 'Om Rammer.', marked: false }]);
});

test('what is nowhere is not searched for in parts', async () => {
  expect(await textsFor('asdfgh')).toEqual([]);
});
