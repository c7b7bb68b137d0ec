// The search as tests use it in a browser: its field, and what it has found.
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/model/locale.ts';
import { contentPages } from '../support/built-site.ts';

export const field = 'form[data-search] input[name=q]';
/** Of a page, by its key. */
export const addressOf = (locale: Locale, key: string): string => {
  const found = contentPages.find(({ page }) => page.key === key && page.locale === locale);
  if (found === undefined) throw new Error(`There is no page ${key} in ${locale}.`);
  return found.address;
};

/** Paths of the hits, once the list answers a query. */
export async function hitsFor(page: Page, query: string): Promise<string[]> {
  await page.waitForSelector(`ol[data-search-results][data-query="${query}"]`, {
    state: 'attached',
  });
  const links = page.locator('ol[data-search-results][data-query] > li > a[href]');
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
