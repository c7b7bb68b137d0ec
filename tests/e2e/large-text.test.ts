// A reader whose system shows text at 200 %: the browser's own setting, which the layout's breakpoints follow too.
import { beforeAll, describe, expect, test } from 'vitest';
import { cutOff, overlapping } from './in-page.ts';
import { desk, everyPage, phone, useSite, type Visit } from './visit.ts';

const open = useSite(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);

test('the setting reaches the page: body text is twice 18 px', async () => {
  const { page, go, close } = await open();
  await go('/da/');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px');
  await close();
});

describe('at 200 %', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await open();
  });

  test.each(everyPage)('every text stays apart and whole: $address', async ({ address }) => {
    await visit.go(address);
    for (const viewport of [desk, phone]) {
      await visit.page.setViewportSize(viewport);
      expect.soft(await visit.page.evaluate(cutOff), `${viewport.width} px`).toEqual([]);
      expect.soft(await visit.page.evaluate(overlapping), `${viewport.width} px`).toEqual([]);
    }
  });
});
