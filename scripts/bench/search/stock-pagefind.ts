// Pagefind as stock Starlight builds it, asked in a browser on its own site.
import type { Page as BrowserPage } from 'playwright-core';
import type { Page } from '../../../src/model/page.ts';
import type { Site } from '../sites.ts';
import type { Finder, Searched } from './finder.ts';

/** As many pages as are looked at. */
const most = 10;

/** `page` stands on a page of the stock site in the language: Pagefind asks it which. Addresses come back as ours. */
export function openStockPagefind(
  page: BrowserPage,
  { site, pages }: { site: Site; pages: readonly Page[] },
  { locale }: Searched,
): Finder {
  const own = pages.filter((one) => one.locale === locale);
  const addresses = new Map(own.map((one) => [site.addressOf(one), one.path]));
  const search = async (query: string): Promise<readonly string[]> => {
    const found = await page.evaluate(
      async ([asked, count]) => {
        const address = '/pagefind/pagefind.js';
        const { search: ask } = (await import(address)) as {
          search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const { results } = await ask(asked);
        return Promise.all(results.slice(0, count).map(async ({ data }) => (await data()).url));
      },
      [query, most] as const,
    );
    return found.map((address) => addresses.get(address) ?? address);
  };
  return { search };
}
