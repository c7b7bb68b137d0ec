// Without a mouse: through the menu, into the other language, and always knowing where one is.
import { describe, expect, test } from 'vitest';
import { desk, phone, open } from './visit.ts';

describe.each([phone, desk])('the menu, at $width px,', (viewport) => {
  test.each(['/da/', '/nb/taushetsplikt/'])(
    'opens and closes with Enter, and its links follow: %s',
    async (address) => {
      const { page, go, troubles, close } = await open({ viewport });
      await go(address);
      const summary = page.locator('header.site summary');
      const first = page.locator('header.site nav a').first();
      await summary.focus();
      expect(await first.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await first.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await first.isVisible()).toBe(false);
      expect(troubles).toEqual([]);
      await close();
    },
  );
});

describe.each([phone, desk])('the open menu, at $width px,', (viewport) => {
  test('closes with Escape, and the keyboard stands on its button again', async () => {
    const { page, go, close } = await open({ viewport });
    await go('/da/rammer/');
    const summary = page.locator('header.site summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    for (const _ of [1, 2, 3]) await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu nav').isVisible()).toBe(false);
    expect(await summary.evaluate((button) => button === document.activeElement)).toBe(true);
    await close();
  });

  test.each([true, false])(
    'never covers what the keyboard has reached, with scripts: %s',
    async (javaScriptEnabled) => {
      const { page, go, close } = await open({ viewport, javaScriptEnabled });
      await go('/da/rammer/');
      const nav = page.locator('.menu nav');
      await page.locator('header.site summary').focus();
      await page.keyboard.press('Enter');
      const stops = 10 + (await nav.locator('a').count());
      let outside = 0;
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator('.menu :focus').count()) > 0) continue;
        outside += 1;
        expect(await nav.isVisible(), await page.locator(':focus').innerText()).toBe(false);
      }
      expect(outside).toBeGreaterThan(5);
      await close();
    },
  );
});

// That the link of every other page leads to its counterpart, tests/site/pages.test.ts reads in the built pages.
test('the language link leads to the same page, and its own leads back', async () => {
  const { page, go, troubles, close } = await open();
  await go('/da/rammer/');
  for (const [address, locale] of [
    ['/nb/rammer/', 'nb'],
    ['/da/rammer/', 'da'],
  ] as const) {
    await page.locator('header a[hreflang]').focus();
    await Promise.all([page.waitForURL((url) => url.pathname === address), page.keyboard.press('Enter')]);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  }
  expect(troubles).toEqual([]);
  await close();
});

test.each(['/', '/da/', '/nb/rammer/', '/da/akut-hjaelp/', '/nb/taushetserklaering/'])(
  'Tab reaches everything that can be used on %s, and each shows that it is reached',
  async (address) => {
    const { page, go, close } = await open();
    await go(address);
    const usable = await page.evaluate(() => {
      const all = [...document.querySelectorAll('a[href], button, input, summary, select, textarea')];
      const inOrder = all.filter((one) => one instanceof HTMLElement && one.tabIndex >= 0);
      return inOrder.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90));
    });
    const reached: string[] = [];
    const unmarked: string[] = [];
    for (const _ of usable) {
      await page.keyboard.press('Tab');
      const { name, ring } = await page.evaluate(() => {
        const now = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(now);
        const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return { name: now.outerHTML.slice(0, 90), ring };
      });
      reached.push(name);
      if (!ring) unmarked.push(name);
    }
    expect(usable.length).toBeGreaterThan(0);
    expect(reached.toSorted()).toEqual(usable.toSorted());
    expect(unmarked).toEqual([]);
    await close();
  },
);
