// Who finds the right page: the same queries, asked of the same built pages in the same run.
import type { BuiltPage } from '../../../tests/support/built-pages.ts';
import { queries, type Query } from '../../../tests/support/search/queries.ts';
import { locales } from '../../../src/model/locale.ts';
import { kilobytes, tableLines } from '../table.ts';
import { withVisitors } from '../visit.ts';
import { searchedOf, type Finder, type Searched } from './finder.ts';
import { openMiniSearch } from './minisearch.ts';
import { openOrama } from './orama.ts';
import { openOurs } from './ours.ts';
import { openStockPagefind } from './stock-pagefind.ts';

type Open = (searched: Searched) => Finder | Promise<Finder>;

interface Measured {
  /** At which place the first right page stands, from one. */
  readonly places: readonly (number | undefined)[];
  readonly empty: number;
  readonly bytes: number | undefined;
  readonly times: readonly number[];
}

/** A table, a row for each way to search. */
export async function qualityLines(built: readonly BuiltPage[]): Promise<readonly string[]> {
  const searched = locales.map((locale) => searchedOf(built, locale));
  const pages = built.flatMap(({ page }) => page ?? []);
  return withVisitors(async (visitors) => {
    const stock = visitors.find(({ site }) => site.name === 'stock');
    if (stock === undefined) throw new Error('There is no stock site to visit.');
    const openStock: Open = async (one) => {
      const home = pages.find(({ key, locale }) => key === 'index' && locale === one.locale);
      if (home === undefined) throw new Error(`There is no front page in ${one.locale}.`);
      const { page } = await stock.open(stock.site.addressOf(home));
      return openStockPagefind(page, { site: stock.site, pages }, one);
    };
    const finders: readonly (readonly [string, Open])[] = [
      ['ours', (one) => openOurs(one, true)],
      ['ours without aliases', (one) => openOurs(one, false)],
      ['stock Pagefind', openStock],
      ['MiniSearch', (one) => openMiniSearch(one, false)],
      ['MiniSearch, our aliases', (one) => openMiniSearch(one, true)],
      ['Orama', (one) => openOrama(one, false)],
      ['Orama, our aliases', (one) => openOrama(one, true)],
    ];
    const rows = [];
    for (const [name, open] of finders) rows.push(rowOf(name, await measure(open, { searched, built })));
    const head = ['', 'r@1', 'r@3', 'MRR', 'nothing', 'index kB gzip', 'p50 ms', 'p95 ms'];
    return [`${queries.length} queries; bytes of the larger language`, ...tableLines([head, ...rows])];
  });
}

async function measure(
  open: Open,
  { searched, built }: { searched: readonly Searched[]; built: readonly BuiltPage[] },
): Promise<Measured> {
  const keys = new Map(built.map(({ address, page }) => [address, page?.key]));
  const places: (number | undefined)[] = [];
  const times: number[] = [];
  let empty = 0;
  let bytes: number | undefined;
  for (const one of searched) {
    const finder = await open(one);
    if (finder.bytes !== undefined) bytes = Math.max(finder.bytes, bytes ?? 0);
    for (const { query, expected } of queries.filter(({ lang }) => lang === one.locale)) {
      const start = performance.now();
      const found = await finder.search(query);
      times.push(performance.now() - start);
      if (found.length === 0) empty += 1;
      places.push(
        placeOf(
          found.map((address) => keys.get(address)),
          expected,
        ),
      );
    }
  }
  return { places, empty, bytes, times };
}

function placeOf(found: readonly (string | undefined)[], expected: Query['expected']): number | undefined {
  const at = found.findIndex((key) => key !== undefined && expected.includes(key));
  return at < 0 ? undefined : at + 1;
}

function rowOf(name: string, { places, empty, bytes, times }: Measured): string[] {
  const share = (isRight: (place: number) => boolean): string =>
    (places.filter((place) => place !== undefined && isRight(place)).length / places.length).toFixed(2);
  const mean =
    places.reduce((sum: number, place) => sum + (place === undefined ? 0 : 1 / place), 0) / places.length;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  return [
    ...[name, share((place) => place === 1), share((place) => place <= 3), mean.toFixed(2), String(empty)],
    ...[bytes === undefined ? '–' : kilobytes(bytes), at(0.5), at(0.95)],
  ];
}
