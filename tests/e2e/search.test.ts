// The search in a real browser: silent until asked, answers both languages, led by the keyboard, light.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { searchBudget } from '../support/budgets.ts';
import { content } from '../support/content.ts';
import { contentPages, files } from '../support/built-site.ts';
import { brotliSize } from '../support/weight.ts';
import { cutOff } from './in-page.ts';
import { desk, open, phone } from './visit.ts';

const field = 'form[data-search] input[name=q]';
const addressOf = (locale: Locale, key: string): string => {
  const found = contentPages.find(({ page }) => page.key === key && page.locale === locale);
  if (found === undefined) throw new Error(`There is no page ${key} in ${locale}.`);
  return found.address;
};

/** Paths of the hits, once the list answers a query. */
async function hitsFor(page: Page, query: string): Promise<string[]> {
  await page.waitForSelector(`ol[data-search-results][data-query="${query}"]`, {
    state: 'attached',
  });
  const links = page.locator('ol[data-search-results][data-query] > li > a[href]');
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test.each(contentPages.filter(({ page }) => ['index', 'search', 'start/frames'].includes(page.key)))(
  'nothing of the search is asked for before someone goes to its field: $address',
  async ({ address }) => {
    const { page, go, requests, close } = await open();
    await go(address);
    await page.waitForLoadState('networkidle');
    const before = [...requests];
    expect(before.filter((path) => /^\/(pagefind|search)\//.test(path))).toEqual([]);
    await page.locator(field).fill('møde');
    await page.waitForRequest((request) => request.url().includes('/pagefind/'));
    await close();
  },
);

/** What newcomers ask, as they would type it, and the pages that answer. */
const asked: Readonly<Record<Locale, readonly (readonly [query: string, ...keys: string[]])[]>> = {
  da: [
    ['hvor mange er man i en gruppe', 'start/frames', 'take-part/questions'],
    ['hvem hører det jeg siger', 'take-part/confidentiality', 'take-part/questions'],
    ['hvad koster det', 'start/frames', 'take-part/who-can-join', 'take-part/questions'],
    ['kan min 15-årige komme med', 'take-part/who-can-join', 'take-part/questions'],
    ['min mand er død', 'take-part/topics'],
    ['hvordan slutter vi gruppen', 'start/ending'],
    ['hvad er meldeplikt', 'start/frames', 'about/words'],
    ['hvor finder jeg en gruppe', 'help/find-a-group'],
    ['en i gruppen taler om at dø', 'start/when-it-gets-hard', 'help/acute'],
    ['det foerste moede', 'take-part/the-first-meeting'],
  ],
  nb: [
    ['hvor mange er vi i gruppa', 'start/frames', 'take-part/questions'],
    ['hvem hører det jeg sier', 'take-part/confidentiality', 'take-part/questions'],
    ['hva koster det', 'start/frames', 'take-part/who-can-join', 'take-part/questions'],
    ['kan 15-åringen min bli med', 'take-part/who-can-join', 'take-part/questions'],
    ['mannen min er død', 'take-part/topics'],
    ['hvordan avslutter vi gruppa', 'start/ending'],
    ['hva er meldeplikt', 'start/frames', 'about/words'],
    ['hvor finner jeg en gruppe', 'help/find-a-group'],
    ['noen i gruppa snakker om å dø', 'start/when-it-gets-hard', 'help/acute'],
  ],
};

test.each(locales)('a newcomer’s question finds its answer among the first three: %s', async (locale) => {
  const { page, go, close } = await open();
  await go(addressOf(locale, 'search'));
  for (const [query, ...keys] of asked[locale]) {
    await page.locator(field).fill(query);
    await page.locator(field).press('Enter');
    const hits = (await hitsFor(page, query)).slice(0, 3);
    const answers = keys.map((key) => addressOf(locale, key));
    expect
      .soft(
        hits.some((hit) => answers.includes(hit)),
        `${query}: ${hits.join(' ')}`,
      )
      .toBe(true);
  }
  await close();
});

describe('the results page', () => {
  test.each([
    { locale: 'da', query: 'tavshedspligt', key: 'take-part/confidentiality' },
    { locale: 'nb', query: 'taushetsplikt', key: 'take-part/confidentiality' },
    { locale: 'da', query: 'confidentiality', key: 'take-part/confidentiality' },
    { locale: 'nb', query: 'tavshedspligt', key: 'take-part/confidentiality' },
    { locale: 'da', query: 'må jeg fortælle det videre', key: 'take-part/confidentiality' },
  ] as const)(
    'has the page among the first three in $locale for “$query”',
    async ({ locale, query, key }) => {
      const { page, go, troubles, close } = await open();
      await go(`${addressOf(locale, 'search')}?q=${encodeURIComponent(query)}`);
      const hits = await hitsFor(page, query);
      expect(hits.slice(0, 3)).toContain(addressOf(locale, key));
      expect(hits.filter((path) => !path.startsWith(`/${locale}/`))).toEqual([]);
      expect(await page.locator(field).inputValue()).toBe(query);
      expect((await page.locator('main [role=status]').innerText()).length).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test.each(['da', 'nb'] as const)(
    'that finds nothing says so and keeps acute help in sight: %s',
    async (locale) => {
      const { page, go, troubles, close } = await open({ viewport: phone });
      await go(`${addressOf(locale, 'search')}?q=xqzvwk`);
      expect(await hitsFor(page, 'xqzvwk')).toEqual([]);
      expect(await page.locator('main [role=status]').innerText()).toContain('xqzvwk');
      expect(
        await page.locator(`main a[href="${addressOf(locale, 'help/acute')}"]:visible`).count(),
      ).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('takes what is typed for words, whatever it is', async () => {
    const { page, go, troubles, close } = await open();
    const nasty = `<img src=x onerror=alert(1)>"'&{{count}} %ff`;
    await go(`${addressOf('nb', 'search')}?q=${encodeURIComponent(nasty)}`);
    await page.waitForFunction((text) => {
      return document.querySelector<HTMLElement>('ol[data-search-results]')?.dataset['query'] === text;
    }, nasty);
    expect(await page.locator('main img').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe.each([phone, desk])('the field in the header, at $width px,', (viewport) => {
  test('answers while one types, and its list stays in view', async () => {
    const { page, go, troubles, close } = await open({ viewport });
    await go('/nb/rammer/');
    await page.locator(field).pressSequentially('taushetsplikt', { delay: 20 });
    const hits = await hitsFor(page, 'taushetsplikt');
    expect(hits.slice(0, 3)).toContain(addressOf('nb', 'take-part/confidentiality'));
    expect(await page.locator('ol[data-search-results] > li > a').first().isVisible()).toBe(true);
    expect(await page.locator('form[data-search] [role=status]').innerText()).toMatch(/\d/);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  test.each(['Control+k'])(
    'reaches the field with %s, which a field of its own keeps as a letter',
    async (key) => {
      const { page, go, close } = await open();
      await go('/da/rammer/');
      await page.keyboard.press(key);
      expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
      expect(await page.locator(field).inputValue()).toBe('');
      await page.keyboard.type('a/b');
      expect(await page.locator(field).inputValue()).toBe('a/b');
      await close();
    },
  );

  test('walks the hits with the arrows, opens one with Enter, closes with Escape', async () => {
    const { page, go, troubles, close } = await open();
    await go('/da/rammer/');
    const first = page.locator('ol[data-search-results] > li > a').first();
    await page.locator(field).pressSequentially('tavshedspligt');
    await hitsFor(page, 'tavshedspligt');
    await page.keyboard.press('Escape');
    expect(await first.isVisible()).toBe(false);
    expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.locator(field).fill('');
    await page.locator(field).pressSequentially('tavshedspligt');
    await first.waitFor({ state: 'visible' });
    await page.keyboard.press('ArrowDown');
    const href = await first.getAttribute('href');
    const chosen = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const marked = await page
      .locator('ol[data-search-results] [aria-selected=true] a, ol a[aria-current]')
      .count();
    expect(chosen === href || marked === 1).toBe(true);
    await Promise.all([
      page.waitForURL((url) => url.pathname !== '/da/rammer/'),
      page.keyboard.press('Enter'),
    ]);
    expect(new URL(page.url()).pathname).toBe(new URL(href ?? '', page.url()).pathname);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the keyboard', () => {
  test.each([
    ['the panel', '/nb/rammer/'],
    ['the results page', '/nb/sok/'],
  ])('has Home and End for the first and the last hit in %s', async (_where, address) => {
    const { page, go, close } = await open();
    await go(address);
    await page.locator(field).fill('gruppe');
    await hitsFor(page, 'gruppe');
    const links = page.locator('ol[data-search-results] > li > a');
    const at = (): Promise<number> =>
      links.evaluateAll((all) => all.findIndex((link) => link === document.activeElement));
    await page.locator(field).press('ArrowDown');
    expect(await at()).toBe(0);
    await page.keyboard.press('End');
    expect(await at()).toBe((await links.count()) - 1);
    await page.keyboard.press('Home');
    expect(await at()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });
});

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

test.each(['da', 'nb'] as const)(
  'the first results stand without Pagefind, on at most 45 kB: %s',
  async (locale) => {
    const { page, go, requests, close } = await open();
    await page.route('**/pagefind/**', (route) => route.abort());
    await go(`/${locale}/`);
    const before = new Set(requests);
    const query = locale === 'da' ? 'tavshedspligt' : 'taushetsplikt';
    await page.locator(field).fill(query);
    expect((await hitsFor(page, query)).length).toBeGreaterThan(2);
    // The browser fetches the icon when it likes; it is no part of the search.
    const loaded = [...new Set(requests)]
      .filter((path) => !before.has(path) && path !== '/favicon.svg' && !path.startsWith('/pagefind/'))
      .map((path) => path.slice(1));
    const weights = loaded
      .filter((path) => files.includes(path))
      .map((path) => [path, brotliSize(path)] as const);
    const total = weights.reduce((sum, [, size]) => sum + size, 0);
    console.log(`search ${locale}: ${total} bytes in ${weights.length} requests`);
    // The script, the small index, and the words of danger.
    expect(weights).toHaveLength(3);
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(searchBudget.first);
    await close();
  },
);
