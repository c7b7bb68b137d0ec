// On the narrowest phones no heading breaks inside a word, but at a soft hyphen; and nobody but the eye meets one of those.
import { describe, expect, test } from 'vitest';
import { contentPages, pages } from '../support/built-site.ts';
import { all } from '../support/dom.ts';
import { open } from './visit.ts';

/** Words of headings, of the heads of tables and of the title of a sheet that stand on more than one line. Runs in the page. */
function brokenWords(): string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, th, .title')) {
    // What only a screen reader meets is one pixel wide, and its padding.
    if (!heading.checkVisibility() || heading.getBoundingClientRect().width < 5) continue;
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        // Letter by letter: a soft hyphen that is seen belongs to the line before.
        const tops = [...word].map((_, at) => {
          const range = document.createRange();
          range.setStart(text, index + at);
          range.setEnd(text, index + at + 1);
          return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
        });
        if (new Set(tops).size > 1) broken.push(`${heading.localName}: ${word}`);
      }
    }
  }
  return broken;
}

test('no word of a heading is broken, from 280 to 360 px', async () => {
  const { page, go, close } = await open({ viewport: { width: 280, height: 740 } });
  for (const { address } of pages) {
    await page.setViewportSize({ width: 280, height: 740 });
    await go(address);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const width of [280, 300, 320, 340, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await page.evaluate(brokenWords), `${address} at ${width} px`).toEqual([]);
    }
  }
  await close();
});

describe('a soft hyphen', () => {
  const hyphenated = contentPages.filter(({ page }) => page.titleWithBreaks !== page.title);

  test('stands in the title of some pages, as they are read', () => {
    expect(hyphenated.length).toBeGreaterThan(0);
    for (const { dom, page } of hyphenated)
      expect(dom().querySelector('h1')?.textContent, page.file).toBe(page.titleWithBreaks);
  });

  test('stands in no head of a page, and in no link of menu or foot', () => {
    for (const { dom, address } of pages) {
      const head = all(dom(), 'head').map(({ innerHTML }) => innerHTML);
      const links = all(dom(), ':is(body > header, footer, .prev-next) a').map(
        ({ textContent }) => textContent ?? '',
      );
      expect(
        [...head, ...links].filter((text) => text.includes('\u00AD')),
        address,
      ).toEqual([]);
    }
  });

  test('is in no hit of the search, and hides no page from it', async () => {
    const { page, go, close } = await open();
    await go('/da/');
    await page.locator('form[data-search] input').fill('tavshedserklæring');
    const hits = page.locator('ol[data-query="tavshedserklæring"] > li [data-field=link]');
    await hits.first().waitFor();
    const titles = await hits.allTextContents();
    expect(titles.some((title) => title.startsWith('Tavshedserklæring'))).toBe(true);
    await close();
  });

  test('is left behind when a title is copied', async () => {
    const { page, go, close } = await open();
    await go('/da/tavshedserklaering/');
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('Tavshedserklæring');
    await close();
  });
});
