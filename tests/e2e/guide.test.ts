// The guide as one question at a time: back and forth, changed answers, starting again; and nothing of it leaves the page.
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { answerOn, guideAddress, seenNow, until } from './guide-walk.ts';
import { phone, open, type Visit } from './visit.ts';

/** A visit that has given answers, in Danish unless another language is named. */
async function openAfter(answers: readonly string[], locale: 'da' | 'nb' = 'da'): Promise<Visit> {
  const visit = await open({ viewport: phone });
  await visit.go(guideAddress(locale));
  await answer(visit, answers);
  return visit;
}

async function answer({ page }: Visit, answers: readonly string[]): Promise<void> {
  for (const one of answers) await page.locator(answerOn(one)).click();
}

const given = ({ page }: Visit): Promise<string[]> =>
  page.locator('.done li p:nth-child(2)').allTextContents();
/** Under an outcome the answers are folded away. */
async function change({ page }: Visit, step: number): Promise<void> {
  const fold = page.locator('.prev details:not([open]) summary');
  if (await fold.isVisible()) await fold.click();
  await page.locator('[data-action=change]').nth(step).click();
}

test('does not take the keyboard on arrival', async () => {
  const { page, troubles, close } = await openAfter([]);
  expect((await page.evaluate(seenNow)).ids).toEqual(['dk-danger']);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test('back goes one question back, forward one on, and the answer given before is marked', async () => {
  const visit = await openAfter(['no', 'self', 'work']);
  const { page } = visit;
  await page.goBack();
  expect((await until(visit, 'dk-seek')).isRead).toBe(true);
  expect(await page.locator('.screen:not([hidden]) [aria-pressed=true]').getAttribute('data-answer')).toBe(
    'work',
  );
  await page.goBack();
  await until(visit, 'dk-for-whom');
  await page.goForward();
  await page.goForward();
  expect(await until(visit, 'dk-treatment')).toMatchObject({ isRead: true, state: 3 });
  expect(await page.locator('[aria-pressed=true]:visible').count()).toBe(0);
  await visit.close();
});

test('a changed answer keeps the later ones that still lie on the way', async () => {
  const visit = await openAfter(['no', 'self', 'work', 'having', 'no']);
  const before = await given(visit);
  await change(visit, 3);
  await until(visit, 'dk-treatment');
  await answer(visit, ['no']);
  expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-starters']);
  const after = await given(visit);
  expect(after.map((text, index) => text === before[index])).toEqual([true, true, true, false, true]);
  await change(visit, 1);
  await until(visit, 'dk-for-whom');
  await answer(visit, ['others']);
  expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-others']);
  expect(await given(visit)).toHaveLength(2);
  await change(visit, 1);
  await until(visit, 'dk-for-whom');
  await answer(visit, ['self']);
  expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-starters']);
  // One entry of the history a step, after all that.
  await visit.page.goBack();
  await until(visit, 'dk-exists');
  await visit.close();
});

test('“change” says what would be changed', async () => {
  const { page, close } = await openAfter(['no', 'self']);
  const name = await page.locator('[data-action=change]').nth(1).getAttribute('aria-label');
  const asked = await page.locator('#dk-for-whom h3 > :last-child').textContent();
  const seen = await page.locator('[data-action=change]').nth(1).textContent();
  expect(name?.startsWith(seen ?? '?')).toBe(true);
  expect(name).toContain(asked?.trim());
  await close();
});

test('starting again wipes every answer, and forward finds none', async () => {
  const visit = await openAfter(['no', 'self', 'work']);
  await visit.page.locator('[data-action=restart]').click();
  await until(visit, 'dk-danger');
  expect(await visit.page.locator('[aria-pressed], .done li').count()).toBe(0);
  await visit.page.goForward();
  await visit.page.waitForFunction(() => history.state === 0);
  expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-danger']);
  await answer(visit, ['no']);
  expect(await given(visit)).toHaveLength(1);
  await visit.close();
});

test('the other country keeps the answers that it has too', async () => {
  const visit = await openAfter(['no', 'self', 'work', 'no', 'no', 'yes']);
  expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-start-dk']);
  await visit.page.locator('[data-action=switch]:visible').click();
  expect((await until(visit, 'no-leaderless')).isRead).toBe(true);
  expect(await given(visit)).toHaveLength(5);
  await visit.page.locator('[data-action=switch]:visible').click();
  expect((await until(visit, 'dk-start-dk')).isRead).toBe(true);
  await visit.close();
});

test('fetched again, the page starts again and says so', async () => {
  const visit = await openAfter(['no', 'self']);
  const { page } = visit;
  const status = page.locator('[data-part=notice]');
  expect(await status.textContent()).toBe('');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.opts button') !== null);
  expect(await page.evaluate(seenNow)).toMatchObject({ ids: ['dk-danger'], state: 0 });
  expect(await status.isVisible()).toBe(true);
  expect(await status.textContent()).not.toBe('');
  expect(await page.locator('.done:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await visit.close();
});

test('after a reload “back” knows only the new answers, and then the page before the guide', async () => {
  const visit = await open({ viewport: phone });
  const { page } = visit;
  await visit.go('/da/');
  await visit.go(guideAddress('da'));
  await answer(visit, ['no', 'self', 'work']);
  await page.reload();
  await page.waitForFunction(() => history.state === 0);
  await answer(visit, ['no']);
  await page.goBack();
  expect((await until(visit, 'dk-danger')).state).toBe(0);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/da/');
  await visit.close();
});

test.each([
  ['#dk-seek', 'dk-danger'],
  ['#dk-acute', 'dk-danger'],
  ['#no-ready', 'no-danger'],
  ['#norway', 'no-danger'],
])('opened with %s it drops that, and begins at the first question', async (hash, first) => {
  const { page, go, close } = await open({ viewport: phone });
  await go(guideAddress('da') + hash);
  expect(await page.evaluate(seenNow)).toMatchObject({ ids: [first], state: 0 });
  expect(page.url()).not.toContain('#');
  await close();
});

test('a source can be looked up on the way, and back is the same question', async () => {
  const visit = await openAfter(['no', 'self']);
  await visit.page.locator('.screen:not([hidden]) .src').first().click();
  expect(visit.page.url()).toContain('#source-');
  await visit.page.goBack();
  expect(await until(visit, 'dk-seek')).toMatchObject({ isRead: true });
  await visit.page.goForward();
  await answer(visit, ['work']);
  expect(visit.page.url()).not.toContain('#');
  await change(visit, 0);
  await until(visit, 'dk-danger');
  await visit.close();
});

test.each(locales)(
  'what is answered goes nowhere: no request, nothing stored, no address: %s',
  async (locale) => {
    const visit = await openAfter([], locale);
    const { page, requests, troubles } = visit;
    await page.waitForLoadState('networkidle');
    const before = { requests: requests.length, address: page.url() };
    await answer(visit, ['no', 'self', 'work', 'no', 'no']);
    await change(visit, 0);
    await page.waitForFunction(() => history.state === 0);
    await answer(visit, ['yes']);
    await page.locator('[data-action=restart]').click();
    await page.waitForFunction(() => history.state === 0);
    expect(requests.slice(before.requests)).toEqual([]);
    expect(page.url()).toBe(before.address);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0 });
    expect(await page.context().cookies()).toEqual([]);
    expect(troubles).toEqual([]);
    await visit.close();
  },
);

test('whoever leaves does not come back with “back”', async () => {
  const visit = await open({ viewport: phone });
  const { page } = visit;
  await page.route('https://www.dmi.dk/**', (route) =>
    route.fulfill({ body: 'weather', contentType: 'text/html' }),
  );
  await visit.go('/da/');
  await visit.go(guideAddress('da'));
  await answer(visit, ['no', 'self', 'work']);
  await page.locator('[data-exit]:visible').click();
  await page.waitForURL('https://www.dmi.dk/');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/da/');
  await visit.close();
});

describe('without its script', () => {
  test.each(locales)(
    'everything can be read, and every answer leads to what comes next: %s',
    async (locale) => {
      const { page, go, close } = await open({ javaScriptEnabled: false, viewport: phone });
      await go(guideAddress(locale));
      const screens = page.locator('.screen');
      expect(await screens.count()).toBeGreaterThan(30);
      for (const screen of await screens.all()) expect(await screen.isVisible()).toBe(true);
      const answers = await page.locator('.opts a').all();
      expect(answers.length).toBeGreaterThan(30);
      for (const one of answers)
        expect(await page.locator((await one.getAttribute('href')) ?? '?').count()).toBe(1);
      expect(await page.locator('main button').count()).toBe(0);
      await close();
    },
  );

  test('that does not come, questions open from answer to answer', async () => {
    const { page, close } = await open({ viewport: phone });
    await page.route('**/Guide*.js', (route) => route.abort());
    await page.goto(guideAddress('da'));
    expect((await page.evaluate(seenNow)).ids).toEqual(['dk-danger']);
    await page.locator('#dk-danger [data-answer=no]').click();
    expect((await page.evaluate(seenNow)).ids).toEqual(['dk-for-whom']);
    await page.locator('#dk-for-whom [data-answer=others]').click();
    expect((await page.evaluate(seenNow)).ids).toEqual(['dk-others']);
    await page.locator('[data-action=switch]:visible').click();
    expect((await page.evaluate(seenNow)).ids).toEqual(['no-danger']);
    await close();
  });
});

test('an outcome is printed with its answers, and without what only a screen needs', async () => {
  const { page, close } = await openAfter(['no', 'self', 'work', 'no', 'no', 'yes']);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#dk-start-dk .q > h3').isVisible()).toBe(true);
  expect(await page.locator('.done li').count()).toBe(6);
  for (const row of await page.locator('.done li').all()) expect(await row.isVisible()).toBe(true);
  expect(await page.locator('main button:visible, .tools:visible, .opts:visible').count()).toBe(0);
  expect((await page.evaluate(seenNow)).ids).toEqual(['dk-start-dk']);
  await close();
});
