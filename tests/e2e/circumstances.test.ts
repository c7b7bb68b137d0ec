// Readers in other circumstances: forced colours, no script.
import type { Page } from 'playwright-core';
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

/** The colour a part is drawn in: of its ground, its line, or its edge, whichever differs from what lies behind. */
async function drawn(page: Page, selector: string, pseudo?: string): Promise<boolean[]> {
  const parts = page.locator(selector);
  expect(await parts.count(), selector).toBeGreaterThan(0);
  return parts.evaluateAll((all, before) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return all.map((one) => {
      const { backgroundColor, borderTopStyle, borderTopColor, outlineStyle, outlineColor } =
        getComputedStyle(one, before);
      const isSeen = (colour: string): boolean => colour !== ground && colour !== 'rgba(0, 0, 0, 0)';
      return (
        isSeen(backgroundColor) ||
        (borderTopStyle === 'solid' && isSeen(borderTopColor)) ||
        (outlineStyle === 'solid' && isSeen(outlineColor))
      );
    });
  }, pseudo);
}

test.each([
  ['bullets', '/nb/slik-kommer-du-med/', '.prose ul:not([class]) > li'],
  ['the numbers of steps', '/nb/slik-starter-du/', '.steps ol > li'],
  ['the seat of the page one is on, in the menu', '/da/rammer/', '.groups [aria-current]'],
])('forced colours leave %s', async (_, address, selector) => {
  const { page, go, close } = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  await go(address);
  expect(await drawn(page, selector, '::before')).not.toContain(false);
  await close();
});

test('forced colours show which answer was chosen', async () => {
  const { page, go, close } = await open({ viewport: phone });
  await page.emulateMedia({ forcedColors: 'active' });
  await go('/da/skal-jeg-starte-en-gruppe/');
  await page.locator('.screen:not([hidden]) [data-answer]').nth(1).click();
  await page.goBack();
  const grounds = await page
    .locator('.screen:not([hidden]) [data-answer]')
    .evaluateAll((all) => all.map((one) => [one.ariaPressed, getComputedStyle(one).backgroundColor]));
  const chosen = grounds.filter(([pressed]) => pressed === 'true').map(([, ground]) => ground);
  expect(chosen).toHaveLength(1);
  expect(grounds.filter(([, ground]) => ground === chosen[0])).toHaveLength(1);
  await close();
});

test.each(['light', 'dark'] as const)(
  'whoever asks for contrast gets no quiet text, by %s',
  async (scheme) => {
    const { page, go, close } = await open({ colorScheme: scheme, contrast: 'more' });
    await go('/da/rammer/');
    const colours = await page.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return { ink: style('body').color, soft: style('.soft').color, edge: style('summary').borderTopColor };
    });
    expect([colours.soft, colours.edge]).toEqual([colours.ink, colours.ink]);
    await close();
  },
);

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
