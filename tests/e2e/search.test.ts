// The search in a real browser: silent until asked, answers both languages, led by the keyboard, light.
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { searchBudget } from '../support/budgets.ts';
import { contentPages, files } from '../support/built-site.ts';
import { brotliSize } from '../support/weight.ts';
import { cutOff } from './in-page.ts';
import { addressOf, field, hitsFor } from './search-hits.ts';
import { desk, open, phone } from './visit.ts';

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

test.each(['da', 'nb'] as const)(
  'the first results stand without Pagefind, on at most 47 kB: %s',
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
