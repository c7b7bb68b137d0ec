// What opens on a page, and what all pages share.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSound } from './every-page.ts';
import { spelledLinks } from './in-page.ts';
import { desk, phone, open } from './visit.ts';

const opened = [
  { name: 'the menu', address: '/da/', open: (page: Page) => page.locator('header.site summary').click() },
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

test.each(opened)('$name, opened, is sound, narrow and wide, in light and in dark', async (one) => {
  const visit = await open({ viewport: phone });
  await visit.go(one.address);
  await one.open(visit.page);
  await isSound(visit);
  await visit.close();
});

test('many sections are folded away on a phone until asked for, and stand open on a desk', async () => {
  const { page, go, close } = await open({ viewport: phone });
  await go('/da/det-foerste-moede/');
  const links = page.locator('.toc a:visible');
  expect(await links.count()).toBe(0);
  await page.locator('.toc summary').click();
  const all = await page.locator('.toc a').count();
  expect(all).toBeGreaterThan(6);
  expect(await links.count()).toBe(all);
  await page.locator('.toc summary').click();
  await page.setViewportSize(desk);
  expect(await links.count()).toBe(all);
  expect(await page.locator('.toc summary').isVisible()).toBe(false);
  await close();
});

test('a page has links to spell out on paper', async () => {
  const { page, go, close } = await open();
  await go('/nb/rammer/');
  await page.emulateMedia({ media: 'print' });
  const away = (await page.evaluate(spelledLinks)).filter(({ href }) => href.startsWith('/'));
  expect(away.length).toBeGreaterThan(0);
  await close();
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
