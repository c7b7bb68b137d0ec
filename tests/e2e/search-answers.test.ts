// What the search says of what it found, in a real browser: what was meant, what is nowhere, whose practice it is, and help first.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { files } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { addressOf, field, hitsFor } from './search-hits.ts';
import { open, phone } from './visit.ts';

describe('what is said', () => {
  const statusOn = (page: Page): Promise<string> => page.locator('main [role=status]').innerText();
  const ask = async (page: Page, query: string): Promise<string> => {
    await page.locator(field).fill(query);
    await hitsFor(page, query);
    return statusOn(page);
  };

  test.each([
    { locale: 'da', slip: 'tavhedspligt', meant: 'tavshedspligt' },
    { locale: 'nb', slip: 'taushetspligt', meant: 'taushetsplikt' },
  ] as const)('names what was taken for “$slip” and what is nowhere', async ({ locale, slip, meant }) => {
    const { page, go, close } = await open();
    await go(addressOf(locale, 'search'));
    const said = (key: 'search.instead' | 'search.missing', slot: string): string =>
      content.ui[locale][key].replace(/\{\{\w+\}\}/, slot);
    expect(await ask(page, slip)).toContain(said('search.instead', meant));
    expect(await ask(page, `asdfgh ${meant}`)).toContain(said('search.missing', 'asdfgh'));
    expect(await page.title()).toMatch(new RegExp(`^asdfgh ${meant} · `));
    expect(new URL(page.url()).searchParams.get('q')).toBe(`asdfgh ${meant}`);
    await close();
  });

  test('offers the nearest words, acute help and the words page where nothing is found', async () => {
    const { page, go, close } = await open();
    await go(addressOf('da', 'search'));
    await ask(page, 'tvsedplgt');
    const links = await page
      .locator('main [data-nothing] a:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((href) => href.endsWith('?q=tavshedspligt'))).toBe(true);
    for (const key of ['help/acute', 'about/words']) expect(links).toContain(addressOf('da', key));
    await ask(page, 'gruppe');
    expect(await page.locator('main [data-nothing]').isVisible()).toBe(false);
    await close();
  });

  test('counts no more hits than can be reached', async () => {
    const { page, go, close } = await open();
    await go(addressOf('da', 'search'));
    const said = await ask(page, 'gruppe');
    expect(Number(/\d+/.exec(said)?.[0])).toBe(await page.locator('ol[data-search-results] > li').count());
    await close();
  });
});

describe('what sounds like danger', () => {
  test.each([
    { locale: 'da', query: 'jeg vil ikke leve mere' },
    { locale: 'nb', query: 'han slår meg' },
  ] as const)('shows numbers to call before any index has come: “$query”', async ({ locale, query }) => {
    const { page, go, close } = await open({ viewport: phone });
    await page.route(/\/pagefind\/|core-/, (route) => route.abort());
    await go(`/${locale}/`);
    await page.locator(field).fill(query);
    await page.locator('[data-search-acute] a[href^="tel:"]').first().waitFor({ state: 'visible' });
    await close();
  });

  test.each([
    { locale: 'da', query: 'jeg vil ikke leve mere', anchor: '#dk-suicide' },
    { locale: 'nb', query: 'han slår meg', anchor: '#no-afraid-at-home' },
  ] as const)('has its situation first, and is gone with the next words: “$query”', async (asked) => {
    const { page, go, troubles, close } = await open();
    await go(addressOf(asked.locale, 'search'));
    await page.locator(field).fill(asked.query);
    await hitsFor(page, asked.query);
    const hrefs = await page
      .locator('ol[data-search-results] > li > a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs[0]).toBe(addressOf(asked.locale, 'help/acute') + asked.anchor);
    expect(hrefs.filter((href) => href.startsWith(addressOf(asked.locale, 'help/acute')))).toHaveLength(1);
    await page.locator(field).fill('gruppe');
    await hitsFor(page, 'gruppe');
    expect(await page.locator('[data-search-acute]').isVisible()).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });
});

test('a hit about the other country says so, and a paper brings its file', async () => {
  const { page, go, close } = await open();
  await go(addressOf('da', 'search'));
  await page.locator(field).fill('gruppe i oslo');
  await hitsFor(page, 'gruppe i oslo');
  const foreign = page.locator('ol[data-search-results] > li [data-field=country]').first();
  expect(await foreign.innerText()).toBe(content.ui.da['country.in.no']);
  await page.locator(field).fill('tavshedserklæring');
  await hitsFor(page, 'tavshedserklæring');
  const file = page.locator('ol[data-search-results] > li [data-field=download]').first();
  expect(files).toContain((await file.getAttribute('href'))?.slice(1));
  await close();
});

test('the words of pages come under the hits that stand, marked as whole words', async () => {
  const { page, go, close } = await open();
  await go(addressOf('nb', 'search'));
  const before = (await page.locator(field).fill('gråte'), await hitsFor(page, 'gråte'));
  await page.waitForFunction(() => document.querySelector('[data-search-results] mark') !== null);
  // Behind them may stand what only the full text knew.
  expect((await hitsFor(page, 'gråte')).slice(0, before.length)).toEqual(before);
  const marks = await page.locator('[data-search-results] mark').allInnerTexts();
  for (const mark of marks) expect(mark).toMatch(/^gr[åa]t/i);
  await close();
});
