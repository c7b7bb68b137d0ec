// Every address, narrow and wide, by day and by night: nothing breaks, nothing overflows, axe finds nothing.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { cutOff } from './in-page.ts';
import { desk, everyPage, phone, useSite } from './visit.ts';

// Concurrent tests take `expect` from their own context: the shared one would blame another page.
const open = useSite();

describe.concurrent.each(everyPage)('$address', ({ address }) => {
  test('is sound, narrow and wide, in light and in dark', async ({ expect }) => {
    const { page, go, troubles, close } = await open({ viewport: phone });
    await go(address);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect.soft(await page.evaluate(cutOff), `${viewport.width} px`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(troubles).toEqual([]);
    await close();
  });
});

const opened = [
  { name: 'the menu', address: '/da/', open: (page: Page) => page.locator('header summary').click() },
  {
    name: 'results under the field',
    address: '/nb/rammer/',
    open: async (page: Page) => {
      await page.locator('form[data-search] input[name=q]').pressSequentially('gruppe');
      await page.locator('form[data-search] ol[data-search-results] > li').first().waitFor();
    },
  },
  {
    name: 'the page of results',
    address: '/da/soeg/?q=tavshed',
    open: (page: Page) => page.locator('main ol[data-search-results] > li').first().waitFor(),
  },
];

describe.concurrent.each(opened)('$name, opened,', ({ address, open: show }) => {
  test('is sound, narrow and wide, in light and in dark', async ({ expect }) => {
    const { page, go, troubles, close } = await open({ viewport: phone });
    await go(address);
    await show(page);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect.soft(await page.evaluate(cutOff), `${viewport.width} px`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFindings(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(troubles).toEqual([]);
    await close();
  });
});

test('dark and light are two looks', async () => {
  const { page, go, close } = await open();
  await go('/da/');
  const ground = (colorScheme: 'light' | 'dark') =>
    page
      .emulateMedia({ colorScheme })
      .then(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  expect(await ground('dark')).not.toBe(await ground('light'));
  await close();
});

test('an address that does not exist is answered with 404 in both languages', async () => {
  const { page, close } = await open();
  const response = await page.goto('/nb/ingen-slik-side/');
  expect(response?.status()).toBe(404);
  expect(
    await page.locator('main section').evaluateAll((all) => all.map((one) => one.getAttribute('lang'))),
  ).toEqual(['da', 'nb']);
  await close();
});
