// What a first search makes a reader fetch: from the first letter until the results stand still, excerpts and all.
import { searchBudget } from '../../tests/support/budgets.ts';
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import { weightOf } from '../../tests/support/weight.ts';
import type { Report } from './report.ts';
import type { Site } from './sites.ts';
import { kilobytes, tableLines } from './table.ts';
import { withVisitors, type Visit, type Visitor } from './visit.ts';

/** In each language that is measured, a word that its pages use. */
const queries = [
  { locale: 'da', query: 'tavshedspligt' },
  { locale: 'nb', query: 'taushetsplikt' },
] as const;

const budget = searchBudget.first + searchBudget.texts;

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

/** Searches on the reading page of either language. */
export async function reportSearch(pages: readonly BuiltPage[]): Promise<Report> {
  const found = await withVisitors(async (visitors) => {
    const all = [];
    for (const query of queries)
      for (const visitor of visitors) all.push(await searchOnce(visitor, pages, query));
    return all;
  });
  const rows = found.map(({ query, site, page, search, requests }) => [
    query,
    site,
    ...[page, search, page + search].map(kilobytes),
    String(requests),
  ]);
  const head = ['', '', 'page', 'search', 'together', 'requests'];
  const title = `A first search, kB brotli, requests of the search; budget of the search ${kilobytes(budget)}`;
  const over = found.filter(({ site, search }) => site === 'ours' && search > budget);
  const broken = over.map(({ locale, search }) => `Search in ${locale} loads ${search} bytes.`);
  return { lines: [title, ...tableLines([head, ...rows])], broken };
}

async function searchOnce(
  { site, open }: Visitor,
  pages: readonly BuiltPage[],
  { locale, query }: (typeof queries)[number],
) {
  const page = pages.find((one) => one.page?.key === 'start/frames' && one.page.locale === locale)?.page;
  if (page === undefined) throw new Error(`There is no reading page in ${locale}.`);
  const visit = await open(site.addressOf(page));
  const before = visit.files().filter((path) => !path.endsWith('.woff2'));
  await searches[site.name](visit.page, query);
  await visit.page.waitForLoadState('networkidle');
  await visit.page.waitForTimeout(500);
  const files = visit.files().filter((path) => !before.includes(path) && !path.endsWith('.woff2'));
  await visit.close();
  const [own, search] = [before, files].map((paths) => weightOf(paths, site.folder));
  return { locale, query, site: site.name, page: own ?? 0, search: search ?? 0, requests: files.length };
}
