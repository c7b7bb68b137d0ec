// A slow or broken line: what somebody did before a script came counts, what failed once is tried again, and nothing is said
// that is not so.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { content } from '../support/content.ts';
import { answerOn, guideAddress, seenNow, until } from './guide-walk.ts';
import { open, phone, type Visit } from './visit.ts';

/** Holds back the guide's script until `come` is called. */
async function openBeforeItsScript(): Promise<{ visit: Visit; come: () => Promise<void> }> {
  const visit = await open({ viewport: phone });
  const { page } = visit;
  await visit.go('/da/');
  const held = new Promise<() => Promise<void>>((resolve) => {
    void page.route('**/Guide*.js', (route) => resolve(() => route.continue()), { times: 1 });
  });
  await page.goto(guideAddress('da'), { waitUntil: 'commit' });
  const go = await held;
  const come = async (): Promise<void> => {
    await go();
    await page.waitForFunction(() => document.body.dataset['live'] !== undefined);
  };
  return { visit, come };
}

const notice = (page: Page): Promise<string | null> => page.locator('[data-part=notice]').textContent();

describe('an answer given before the script of the guide came', () => {
  test('counts, and “back” goes one question back, then to the page before', async () => {
    const { visit, come } = await openBeforeItsScript();
    const { page } = visit;
    await page.locator('#dk-danger [data-answer=no]').click();
    await come();
    expect(await page.evaluate(seenNow)).toMatchObject({ ids: ['dk-for-whom'], state: 1 });
    expect(await page.locator('.done li').count()).toBe(1);
    expect(page.url()).not.toContain('#');
    await page.goBack();
    expect((await until(visit, 'dk-danger')).state).toBe(0);
    await page.locator(answerOn('no')).click();
    await page.goBack();
    await until(visit, 'dk-danger');
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/da/');
    expect(visit.troubles).toEqual([]);
    await visit.close();
  });

  test('leaves who is in danger with the numbers', async () => {
    const { visit, come } = await openBeforeItsScript();
    await visit.page.locator('#dk-danger [data-answer=unsure]').click();
    await come();
    expect((await visit.page.evaluate(seenNow)).ids).toEqual(['dk-acute']);
    await visit.close();
  });

  test('and a second one, whose way cannot be known, are not lost without a word', async () => {
    const { visit, come } = await openBeforeItsScript();
    const { page } = visit;
    await page.locator('#dk-danger [data-answer=no]').click();
    await page.locator('#dk-for-whom [data-answer=self]').click();
    await come();
    expect((await page.evaluate(seenNow)).ids).toEqual(['dk-danger']);
    expect(await notice(page)).toBe(content.ui.da['guide.lost']);
    expect(await page.locator('[data-part=notice]').isVisible()).toBe(true);
    await visit.close();
  });
});

/** Once: a line that breaks while this is fetched. */
const breakOnce = (page: Page, address: string): Promise<unknown> =>
  page.route(address, (route) => route.abort(), { times: 1 });

test('a search panel whose script, index or engine failed once opens when somebody types on', async () => {
  for (const address of ['**/_astro/search.*.js', '**/search/da/core-*.json', '**/pagefind.js']) {
    const { page, go, close } = await open();
    await go('/da/rammer/');
    await breakOnce(page, address);
    const field = page.locator('form[data-search] input');
    const failed = page.waitForEvent('requestfailed');
    await field.pressSequentially('tavsheds');
    await failed;
    await field.pressSequentially('pligt');
    await page.locator('[data-search-results][data-query=tavshedspligt] > li > a').first().waitFor();
    await close();
  }
});

test('the results page says when its script failed, and answers when somebody types on', async () => {
  const { page, go, close } = await open();
  await breakOnce(page, '**/_astro/search.*.js');
  await go('/da/soeg/?q=tavsheds');
  const status = page.locator('main [role=status]');
  await page.waitForFunction(() => document.querySelector('main [role=status]')?.textContent !== '');
  expect(await status.textContent()).toBe(content.ui.da['search.failed']);
  await page.locator('form[data-search] input').press('End');
  await page.locator('form[data-search] input').pressSequentially('pligt');
  await page.locator('[data-search-results][data-query=tavshedspligt] > li > a').first().waitFor();
  await close();
});

test('words typed on the results page are there when somebody comes back from a hit', async () => {
  const { page, go, close } = await open();
  await go('/nb/sok/');
  await page.locator('form[data-search] input').pressSequentially('taushetsplikt');
  const first = page.locator('[data-search-results][data-query=taushetsplikt] > li > a').first();
  await first.click();
  await page.waitForURL((url) => url.pathname !== '/nb/sok/');
  await page.goBack();
  await first.waitFor();
  expect(await page.locator('form[data-search] input').inputValue()).toBe('taushetsplikt');
  await close();
});

describe('saving', () => {
  const save = '[data-action=save]';
  const file = '[data-part=save] a[download]';
  const statusOf = (page: Page): Promise<string | null> => page.locator('[data-part=status]').textContent();

  async function openAtAnEnd(): Promise<Visit> {
    const visit = await open({ viewport: phone, acceptDownloads: true });
    await visit.go(guideAddress('da'));
    for (const answer of ['no', 'close']) await visit.page.locator(answerOn(answer)).click();
    return visit;
  }

  test.each(['**/guide-save.*.js', '**/open-printer.*.js', '**/da-dk.json'])(
    'works at the second try where %s broke off',
    async (address) => {
      const { page, close } = await openAtAnEnd();
      await breakOnce(page, address);
      await page.locator(save).click();
      const failed = content.ui.da['guide.saveFailed'];
      await page.waitForFunction(
        (words) => document.querySelector('[data-part=status]')?.textContent === words,
        failed,
      );
      expect(await page.locator(file).isVisible()).toBe(false);
      const downloading = page.waitForEvent('download');
      await page.locator(save).click();
      await downloading;
      await close();
    },
  );

  test('shows a link to the file, which still leads to it later', async () => {
    const { page, close } = await openAtAnEnd();
    const first = page.waitForEvent('download');
    await page.locator(save).click();
    await first;
    expect(await statusOf(page)).toBe(content.ui.da['guide.saved']);
    const again = page.waitForEvent('download');
    await page.locator(file).click();
    expect((await again).suggestedFilename()).toBe(`${content.ui.da['guide.file']}.pdf`);
    await close();
  });

  test('is no longer said to be done once the answers are others', async () => {
    const { page, close } = await openAtAnEnd();
    const downloading = page.waitForEvent('download');
    await page.locator(save).click();
    await downloading;
    await page.locator('.prev summary').click();
    await page.locator('[data-action=change]').last().click();
    await page.locator(answerOn('others')).click();
    expect(await statusOf(page)).toBe('');
    expect(await page.locator(file).isVisible()).toBe(false);
    await close();
  });
});
