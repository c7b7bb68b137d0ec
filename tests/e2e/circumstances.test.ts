// Readers in other circumstances: forced colours, no script.
import { describe, expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { only, textOf } from '../support/dom.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { open, phone } from './visit.ts';

test('forced colours leave the ring its free seat and buttons their edge', async () => {
  const { page, go, troubles, close } = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of ['/', '/da/', '/nb/rammer/', '/da/tavshedserklaering/']) {
    await go(address);
    const { seats, edges } = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const rects = [...document.querySelectorAll('svg.ring rect:is(.s, .o, .f)')];
      const controls = document.querySelectorAll('.btn, button, summary, input');
      return {
        seats: rects.map((seat) => {
          const { fill, stroke } = getComputedStyle(seat);
          const line = seat.matches('.s') ? fill : stroke;
          return { kind: seat.getAttribute('class') ?? '', seen: line !== ground && line !== 'none' };
        }),
        edges: [...controls]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
            const seen =
              borderTopStyle === 'solid' &&
              Number.parseFloat(borderTopWidth) >= 1 &&
              borderTopColor !== ground;
            return { name: one.outerHTML.slice(0, 60), seen };
          }),
      };
    });
    expect(seats.filter(({ kind }) => kind === 'f').length, address).toBeGreaterThan(0);
    expect(
      seats.filter(({ seen }) => !seen),
      address,
    ).toEqual([]);
    expect(edges.length, address).toBeGreaterThan(0);
    expect(
      edges.filter(({ seen }) => !seen),
      address,
    ).toEqual([]);
  }
  expect(troubles).toEqual([]);
  await close();
});

describe('without JavaScript', () => {
  test('every kind of page can be read from beginning to end', async () => {
    const { page, go, close } = await open({ javaScriptEnabled: false, viewport: phone });
    for (const { address, dom } of pageKinds(contentPages)) {
      await go(address);
      const words = await page.locator('main').innerText();
      // A list of contents may be folded away; what it leads to may not.
      const written = textOf(only(dom(), 'main'), (element) => element.matches('svg, script, template, nav'));
      // Hidden metadata has no text, so nothing but white space may be missing.
      expect(letters(words).length, address).toBeGreaterThanOrEqual(letters(written).length);
    }
    await close();
  });

  test('the menu opens', async () => {
    const { page, go, close } = await open({ javaScriptEnabled: false, viewport: phone });
    await go('/nb/');
    await page.locator('header.site summary').click();
    expect(await page.locator('header.site nav a').first().isVisible()).toBe(true);
    await close();
  });

  test.each(['da', 'nb'] as const)('the search leads to a page that lists all pages: %s', async (locale) => {
    const { page, go, close } = await open({ javaScriptEnabled: false });
    const own = contentPages.filter((built) => built.page.locale === locale);
    const results = own.find((built) => built.page.key === 'search');
    await go(`/${locale}/`);
    await page.locator('form[data-search] input[name=q]').fill('møde');
    await page.locator('form[data-search] button:visible').click();
    await page.waitForURL((url) => url.pathname === results?.address && url.searchParams.get('q') === 'møde');
    const listed = await page
      .locator('main a[href]:visible')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const others = own.filter((built) => built !== results).map((built) => built.address);
    expect(others.filter((address) => !listed.includes(address))).toEqual([]);
    expect(await page.locator('main noscript').innerText()).not.toBe('');
    await close();
  });
});

const letters = (text: string): string => (text.match(/\p{L}/gu) ?? []).join('');
