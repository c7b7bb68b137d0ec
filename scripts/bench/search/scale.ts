// What becomes of the search when there are many more pages: how long its index takes to make, what a reader loads until the first
// results, and how long those take.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { queries } from '../../../tests/support/search/queries.ts';
import { locales, ownCountry, type Locale } from '../../../src/model/locale.ts';
import { coreOf } from '../../../src/search/build-index/core.ts';
import { grammarOf } from '../../../src/search/build-index/languages/grammars.ts';
import { indexTexts } from '../../../src/search/build-index/pagefind.ts';
import type { ReadPage } from '../../../src/search/build-index/read-page.ts';
import { createCore } from '../../../src/search/core.ts';
import type { CoreFile } from '../../../src/search/core-file.ts';
import { find } from '../../../src/search/find.ts';
import { kilobytes, tableLines } from '../table.ts';
import type { BuiltPage } from '../../../tests/support/built-pages.ts';
import type { Report } from '../report.ts';
import { searchedOf } from './finder.ts';
import { manyPages } from './many-pages.ts';

const counts = [1000, 5000];

/** In the first language: the others differ by little. */
export async function reportScale(built: readonly BuiltPage[]): Promise<Report> {
  const first = searchedOf(built, locales[0]);
  const rows = [];
  for (const count of [first.pages.length, ...counts]) {
    rows.push(
      await measure(first.locale, count > first.pages.length ? manyPages(first.pages, count) : first.pages),
    );
  }
  const head = [
    'pages',
    'words',
    'small index, s',
    'Pagefind, s',
    'first results, kB gzip',
    'opened in ms',
    'p50 ms',
    'p95 ms',
  ];
  const lines = [`The search over generated pages in ${first.locale}`, ...tableLines([head, ...rows])];
  return { lines, broken: [] };
}

async function measure(locale: Locale, pages: readonly ReadPage[]): Promise<string[]> {
  const [texts, pagefindSeconds] = await timed(() => indexed(locale, pages));
  const said = {
    one: '',
    many: '',
    none: '',
    instead: '',
    missing: '',
    nearest: '',
    countries: {},
    ways: [],
  };
  const [file, coreSeconds] = await timed(() =>
    JSON.stringify(
      coreOf({
        ...{ pages, said, grammar: grammarOf(locale), ownCountry: ownCountry[locale] },
        fragmentOf: (address) => texts.get(address) ?? '',
      }),
    ),
  );
  const [core, openSeconds] = await timed(() => createCore(JSON.parse(file) as CoreFile));
  const times: number[] = [];
  for (const { query, lang } of queries) {
    if (lang !== locale) continue;
    const [, seconds] = await timed(() => find(core, query));
    times.push(seconds * 1000);
  }
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  const words = (JSON.parse(file) as CoreFile).words.split(' ').length;
  return [
    ...[String(pages.length), String(words), coreSeconds.toFixed(2), pagefindSeconds.toFixed(2)],
    ...[kilobytes(gzipSync(file).length), (openSeconds * 1000).toFixed(0), at(0.5), at(0.95)],
  ];
}

async function indexed(locale: Locale, pages: readonly ReadPage[]): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'search-scale-'));
  try {
    return await indexTexts(pages, { language: locale, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, (performance.now() - start) / 1000];
}
