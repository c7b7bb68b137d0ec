// A page as a browser's translator leaves it: another language on `<html>`, every text wrapped, also those that come later. What
// somebody does there still happens in the language in which the page was written.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { locales, ownCountry } from '../../src/model/locale.ts';
import { answerOn, guideAddress, seenNow } from './guide-walk.ts';
import { open, phone } from './visit.ts';

/** Runs in the page: does what Chromium's translator does, to the words too. */
function translate(): void {
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('font, script, style, template')) continue;
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.append(`${text.data} (in English)`);
      font.append(inner);
      text.replaceWith(font);
    }
  };
  document.documentElement.lang = 'en';
  document.documentElement.classList.add('translated-ltr');
  wrap(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) wrap(node);
  }).observe(document.body, { childList: true, subtree: true });
}

const savedIn = (page: Page) => page.locator('[data-part=save] a[download]');

test.each(locales)('the guide leads to an end that can be saved: %s', async (locale) => {
  const { page, go, requests, troubles, close } = await open({ viewport: phone, acceptDownloads: true });
  await go(guideAddress(locale));
  await page.evaluate(translate);
  for (const answer of ['no', 'close']) await page.locator(answerOn(answer)).click();
  const { heading } = await page.evaluate(seenNow);
  expect(heading).toContain('in English');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-action=save]').click();
  await downloading;
  expect(requests).toContain(`/print/answers/${locale}-${ownCountry[locale]}.json`);
  expect(await savedIn(page).isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

test.each(locales)('the search answers with pages of the language: %s', async (locale) => {
  const { page, go, troubles, close } = await open();
  await go(`/${locale}/`);
  await page.evaluate(translate);
  await page.locator('form[data-search] input').fill('gruppe');
  const links = page.locator('[data-search-results][data-query=gruppe] > li > a');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) expect(path).toMatch(new RegExp(`^/${locale}/`));
  expect(troubles).toEqual([]);
  await close();
});
