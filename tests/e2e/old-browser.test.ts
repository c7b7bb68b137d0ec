// In a browser as old as the floor, emulated (tests/support/old-browser.ts): everything can be seen, and search, guide and saving work.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forget, missingBuiltins, readByOldBrowser, runByOldBrowser } from '../support/old-browser.ts';
import { axeFindings } from './axe.ts';
import { answerOn, guideAddress, seenNow } from './guide-walk.ts';
import { cutOff } from './in-page.ts';
import { open, phone, type Visit } from './visit.ts';

async function openOldBrowser(): Promise<Visit> {
  const visit = await open({ viewport: phone, acceptDownloads: true });
  const { page } = visit;
  await page.addInitScript(forget, missingBuiltins);
  await serveAs(page, '**/*.css', readByOldBrowser);
  await serveAs(page, '**/*.js', runByOldBrowser);
  return {
    ...visit,
    // What is still being fetched would be asked for its text after the browser has gone.
    close: async () => {
      await page.unrouteAll({ behavior: 'wait' });
      await visit.close();
    },
  };
}

const serveAs = (page: Page, address: string | RegExp, read: (text: string) => string): Promise<unknown> =>
  page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: read(await response.text()) });
  });

describe.each(['light', 'dark'] as const)('by %s', (colorScheme) => {
  test.each([
    '/',
    '/da/',
    '/nb/',
    '/da/rammer/',
    '/da/materialer/',
    '/nb/taushetserklaering/',
    guideAddress('da'),
  ])('words stand out from their ground, and nothing is cut off: %s', async (address) => {
    const { page, go, troubles, close } = await openOldBrowser();
    await page.emulateMedia({ colorScheme });
    await go(address);
    expect(await axeFindings(page, colorScheme, { asked: 'colours' })).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('the light of the window is light, the first entry card filled, buttons and field have an edge', async () => {
    const { page, go, close } = await openOldBrowser();
    await page.emulateMedia({ colorScheme });
    await go('/da/');
    const seen = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      const ground = style('body').backgroundColor;
      return {
        panes: style('.panes path').fill,
        ground,
        card: style('.entry-cards .main').backgroundColor,
        edges: ['.site summary', '.find input', '.find button', '.entry-cards a'].map((selector) => {
          const { borderTopStyle, borderTopColor } = style(selector);
          return borderTopStyle === 'solid' && borderTopColor !== ground;
        }),
      };
    });
    expect(seen).toEqual(
      colorScheme === 'light'
        ? { panes: 'rgb(255, 251, 243)', ground: 'rgb(251, 248, 243)', card: 'rgb(15, 82, 87)', edges }
        : { panes: 'rgb(34, 49, 54)', ground: 'rgb(18, 25, 27)', card: 'rgb(28, 72, 74)', edges },
    );
    await close();
  });
});

const edges = [true, true, true, true];

test.each([
  ['/da/', 'hvor mange er man i en gruppe'],
  ['/nb/', 'hvor mange er vi i gruppa'],
])('the search answers: %s', async (address, query) => {
  const { page, go, troubles, close } = await openOldBrowser();
  await go(address);
  await page.locator('form[data-search] input').first().fill(query);
  await page.waitForSelector(`ol[data-search-results][data-query="${query}"] > li`, { state: 'attached' });
  expect(troubles).toEqual([]);
  await close();
});

test('the guide asks one question at a time, says nothing of all questions, and saves where it led', async () => {
  const { page, go, troubles, close } = await openOldBrowser();
  await go(guideAddress('da'));
  expect((await page.evaluate(seenNow)).ids).toHaveLength(1);
  expect(await page.locator('.in-full:visible').count()).toBe(0);
  for (const answer of ['no', 'close']) await page.locator(answerOn(answer)).click();
  expect((await page.evaluate(seenNow)).ids).toHaveLength(1);
  const downloading = page.waitForEvent('download');
  await page.locator('[data-action=save]').click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
  expect(troubles).toEqual([]);
  await close();
});

test('the guide without a script, or before it is there, says that all questions are there, and they are', async () => {
  const { page, go, close } = await openOldBrowser();
  await page.route(/guide.*\.js/i, (route) => route.abort());
  await go(guideAddress('da'));
  expect((await page.evaluate(seenNow)).ids.length).toBeGreaterThan(10);
  expect(await page.locator('.in-full:visible').count()).toBeGreaterThan(0);
  await close();
});
