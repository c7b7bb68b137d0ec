// What must hold on every address, asked of one visit to each: a page is loaded once and then looked at in every way. What is
// costly to ask, and depends on how a page is built rather than on its words, is asked of the kinds of pages alone.
import { beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { axeFindings } from './axe.ts';
import {
  cutOff,
  layout,
  moving,
  overlapping,
  printedControls,
  spelledLinks,
  targets,
  telephoneNumbers,
} from './in-page.ts';
import { desk, open, phone, type Visit } from './visit.ts';

const kinds = new Set(pageKinds(pages));

/** Views in which words have least room: 1280 × 1024 px enlarged four times, and text twice as large as usual. */
const tight = [
  { name: 'enlarged to 400 %', viewport: { width: 320, height: 256 }, text: 1, kindsOnly: false },
  { name: 'on a phone, with text at 200 %', viewport: phone, text: 2, kindsOnly: false },
  { name: 'on a desk, with text at 200 %', viewport: desk, text: 2, kindsOnly: true },
];

/** Of four equal parts of all pages, the part with this number: as many files as keep two workers equally long. */
export function testEveryPage(part: 0 | 1 | 2 | 3): void {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open({ viewport: phone });
  });

  describe.each(pages.filter((_, index) => index % 4 === part))('$address', (built) => {
    const isKind = kinds.has(built);
    beforeAll(async () => {
      visit.troubles.length = 0;
      await visit.page.setViewportSize(phone);
      await visit.page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null });
      await visit.go(built.address);
    });

    if (built.page !== undefined) {
      test('lets the keyboard past the header first', () => skipsTheHeader(visit));
    }

    test('is sound', () => isSound(visit, isKind ? 'every look' : 'phone by day'));

    test('has targets of 24 px, and of 44 px where a thumb is meant', () =>
      hasTargets(visit, isKind ? [phone, desk] : [phone]));

    test.each(tight.filter(({ kindsOnly }) => isKind || !kindsOnly))(
      '$name, every text stays apart and whole, and is read by scrolling one way',
      async ({ viewport, text }) => {
        await visit.page.setViewportSize(viewport);
        await visit.enlargeText(text);
        expect.soft(await visit.page.evaluate(cutOff)).toEqual([]);
        expect.soft(await visit.page.evaluate(overlapping)).toEqual([]);
        await hasWholeNumbers(visit);
        await visit.enlargeText(1);
      },
    );

    test('does not move by itself where motion is reduced', async () => {
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await visit.page.evaluate(moving)).toEqual([]);
    });

    if (built.page !== undefined) {
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
export async function isSound(
  { page, troubles }: Visit,
  looks: 'phone by day' | 'every look' = 'every look',
): Promise<void> {
  for (const viewport of looks === 'every look' ? [phone, desk] : [phone]) {
    const view = `${viewport.width} px`;
    await page.setViewportSize(viewport);
    expect.soft(await page.evaluate(cutOff), view).toEqual([]);
    if (looks === 'every look') {
      // At night nothing but colours may differ, so that only they have to be asked about. Night comes first: a change of
      // scheme lays the page out anew, where a font that came late may have left lines in their old place.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFindings(page, 'dark', { asked: 'colours' }), `${view}, dark`).toEqual([]);
      const byNight = await page.evaluate(layout);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await page.evaluate(layout), `${view}, light`).toEqual(byNight);
    }
    expect.soft(await axeFindings(page, 'light'), `${view}, light`).toEqual([]);
  }
  expect(troubles).toEqual([]);
}

async function hasTargets({ page }: Visit, viewports: readonly (typeof phone)[]): Promise<void> {
  // All at once: what is in the menu, and what is not.
  const openAll = (isOpen: boolean): void =>
    document.querySelectorAll('details').forEach((one) => (one.open = isOpen));
  await page.evaluate(openAll, true);
  for (const viewport of viewports) {
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

/** A telephone number is dialled in the digits that are read, and never breaks across lines. */
async function hasWholeNumbers({ page }: Visit): Promise<void> {
  for (const { dialled, written, lines } of await page.evaluate(telephoneNumbers)) {
    expect.soft(dialled).toMatch(/^\d{3,8}$/);
    expect.soft(written.replaceAll(/\s/g, '')).toBe(dialled);
    expect.soft(lines, written).toBe(1);
  }
}

async function printsCleanly({ page }: Visit): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(printedControls)).toEqual([]);
  expect(await page.locator('h1').isVisible()).toBe(true);
  // What somebody answered is unfolded by its style (guide.css), where the browser can.
  expect(await page.locator('main :not(nav) > details:not([open], [data-part=fold])').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  for (const { href, added, isMark } of await page.evaluate(spelledLinks)) {
    const plain = isMark || /^(#|tel:)/.test(href);
    const spelled = added.includes('attr(href)') || added.includes(href);
    expect.soft(spelled, `${href}: ${added}`).toBe(!plain);
  }
}
