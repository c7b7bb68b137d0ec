// What a first search makes a reader fetch: from the first letter until the first results, and until they stand still, with
// excerpts and all.
import { searchBudget } from '../../../tests/support/budgets.ts';
import type { BuiltPage } from '../../../tests/support/built-pages.ts';
import { weightOf } from '../../../tests/support/weight.ts';
import type { Report } from '../report.ts';
import type { Site } from '../sites.ts';
import { kilobytes, tableLines } from '../table.ts';
import { withVisitors, type Visit, type Visitor } from '../visit.ts';

/** In each language that is measured, a word that its pages use. */
const queries = [
  { locale: 'da', query: 'tavshedspligt' },
  { locale: 'nb', query: 'taushetsplikt' },
] as const;

/** Types into the field each site has, after opening it where it has to be opened. */
const searches: Readonly<Record<Site['name'], (page: Visit['page'], query: string) => Promise<void>>> = {
  ours: async (page, query) => {
    await page.locator('form[data-search] input[name=q]').fill(query);
    await page.locator('[data-search-results] a').first().waitFor();
  },
  stock: async (page, query) => {
    await page.locator('button[data-open-modal]').click();
    await page.locator('input.pagefind-ui__search-input').fill(query);
    await page.locator('.pagefind-ui__result-link').first().waitFor();
  },
};

/** A phone on a mobile line, as Lighthouse emulates it: a quarter of this machine, 1.6 Mbit/s, 150 ms there and back. */
async function slowDown(page: Visit['page']): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (1.6 * 1024 * 1024) / 8;
  const line = {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Searches on the reading page of either language. */
export async function reportFirstSearch(pages: readonly BuiltPage[]): Promise<Report> {
  const found = await withVisitors(async (visitors) => {
    const all = [];
    for (const query of queries)
      for (const visitor of visitors) all.push(await searchOnce(visitor, pages, query));
    return all;
  });
  const rows = found.map(({ query, site, page, first, whole, seconds }) => [
    ...[query, site, kilobytes(page.bytes)],
    ...[first, whole].flatMap(({ bytes, requests }) => [kilobytes(bytes), String(requests)]),
    seconds.toFixed(2),
  ]);
  const head = ['', '', 'page', 'first results', 'requests', 'all of it', 'requests', 'first results, s'];
  const budgets = [searchBudget.first, searchBudget.first + searchBudget.texts].map(kilobytes);
  const title = `A first search on a slow phone, kB brotli; budgets of the search ${budgets.join(' and ')}`;
  const broken = found
    .filter(({ site, first, whole }) => site === 'ours' && isOver(first.bytes, whole.bytes))
    .map(({ locale, whole }) => `Search in ${locale} loads ${whole.bytes} bytes.`);
  return { lines: [title, ...tableLines([head, ...rows])], broken };
}

const isOver = (first: number, whole: number): boolean =>
  first > searchBudget.first || whole > searchBudget.first + searchBudget.texts;

async function searchOnce(
  { site, open }: Visitor,
  pages: readonly BuiltPage[],
  { locale, query }: (typeof queries)[number],
) {
  const reading = pages.find((one) => one.page?.key === 'start/frames' && one.page.locale === locale)?.page;
  if (reading === undefined) throw new Error(`There is no reading page in ${locale}.`);
  const visit = await open(site.addressOf(reading));
  const isCounted = (path: string): boolean => !path.endsWith('.woff2');
  const before = visit.files().filter(isCounted);
  const loaded = (paths: readonly string[]) => ({
    bytes: weightOf(paths, site.folder),
    requests: paths.length,
  });
  const sinceThen = (later?: RegExp) =>
    loaded(
      visit.files().filter((path) => isCounted(path) && !before.includes(path) && later?.test(path) !== true),
    );
  await slowDown(visit.page);
  const start = performance.now();
  await searches[site.name](visit.page, query);
  const seconds = (performance.now() - start) / 1000;
  // Ours asks for Pagefind once they stand, which is before anybody outside can see them.
  const first = sinceThen(site.name === 'ours' ? /^pagefind\// : undefined);
  await visit.page.waitForLoadState('networkidle');
  await visit.page.waitForTimeout(1500);
  const whole = sinceThen();
  await visit.close();
  return { locale, query, site: site.name, page: loaded(before), first, whole, seconds };
}
