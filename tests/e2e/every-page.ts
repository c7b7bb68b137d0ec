// What must hold on every address, asked of one visit to each: a page is loaded once and then looked at in every way.
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltPage } from '../support/built-pages.ts';
import { axeFindings } from './axe.ts';
import { cutOff, layout, moving, overlapping, printedControls, spelledLinks, targets } from './in-page.ts';
import { desk, phone, useSite, type Visit } from './visit.ts';

/** A window of 1280 × 1024 pixels, four times enlarged. */
const enlarged = { width: 320, height: 256 };

export function testEveryPage(pages: readonly BuiltPage[]): void {
  const open = useSite();
  let visit: Visit;
  beforeAll(async () => {
    visit = await open({ viewport: phone });
  });

  describe.each(pages)('$address', ({ address, page: content }) => {
    beforeAll(async () => {
      visit.troubles.length = 0;
      await visit.page.setViewportSize(phone);
      await visit.page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
      await visit.go(address);
    });

    if (content !== undefined) {
      test('lets the keyboard past the header first', () => skipsTheHeader(visit));
    }

    test('is sound, narrow and wide, in light and in dark', () => isSound(visit));

    test('enlarged to 400 %, is read by scrolling one way', async () => {
      await visit.page.setViewportSize(enlarged);
      expect(await visit.page.evaluate(cutOff)).toEqual([]);
      expect(await visit.page.evaluate(overlapping)).toEqual([]);
    });

    test('has targets of 24 px, and of 44 px where a thumb is meant', () => hasTargets(visit));

    test('does not move by itself where motion is reduced', async () => {
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await visit.page.evaluate(moving)).toEqual([]);
    });

    if (content !== undefined) {
      test('prints its title and words, its links spelled out, and none of its controls', () =>
        printsCleanly(visit));
    }
  });
}

async function skipsTheHeader({ page }: Visit): Promise<void> {
  await page.keyboard.press('Tab');
  const { href, height } = await page.evaluate(() => {
    const now = document.activeElement ?? document.body;
    return { href: now.getAttribute('href'), height: now.getBoundingClientRect().height };
  });
  expect(href).toBe('#_top');
  expect(height).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => {
    const title = document.getElementById('_top');
    const now = document.activeElement;
    const after = title === null || now === null ? 0 : title.compareDocumentPosition(now);
    return (after & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && now !== document.body;
  });
  expect(isPast).toBe(true);
}

/** Also what the menu, a list of results or anything else that has been opened looks like. */
export async function isSound({ page, troubles }: Visit): Promise<void> {
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    expect.soft(await page.evaluate(cutOff), `${viewport.width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await axeFindings(page, 'light'), `${viewport.width} px, light`).toEqual([]);
    const byDay = await page.evaluate(layout);
    await page.emulateMedia({ colorScheme: 'dark' });
    // At night nothing but colours may differ, so that only they have to be asked about again.
    expect.soft(await page.evaluate(layout), `${viewport.width} px, dark`).toEqual(byDay);
    expect
      .soft(await axeFindings(page, 'dark', { asked: 'colours' }), `${viewport.width} px, dark`)
      .toEqual([]);
  }
  expect(troubles).toEqual([]);
}

async function hasTargets({ page }: Visit): Promise<void> {
  // All at once: what is in the menu, and what is not.
  const openAll = (isOpen: boolean): void =>
    document.querySelectorAll('details').forEach((one) => (one.open = isOpen));
  await page.evaluate(openAll, true);
  for (const viewport of [phone, desk]) {
    await page.setViewportSize(viewport);
    const own = (await page.evaluate(targets)).filter(({ inline }) => !inline);
    expect(own.length).toBeGreaterThan(0);
    const small = own.filter(({ width, height }) => Math.min(width, height) < 24);
    const low = own.filter(({ forThumbs, height }) => forThumbs && height < 44);
    const names = (all: readonly { name: string }[]): string[] => all.map(({ name }) => name);
    expect.soft(names(small), `${viewport.width} px, under 24 px`).toEqual([]);
    expect.soft(names(low), `${viewport.width} px, under 44 px high`).toEqual([]);
  }
  await page.evaluate(openAll, false);
}

async function printsCleanly({ page }: Visit): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(printedControls)).toEqual([]);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main :not(nav) > details:not([open])').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  for (const { href, added, isMark } of await page.evaluate(spelledLinks)) {
    const plain = isMark || /^(#|tel:)/.test(href);
    const spelled = added.includes('attr(href)') || added.includes(href);
    expect.soft(spelled, `${href}: ${added}`).toBe(!plain);
  }
}
