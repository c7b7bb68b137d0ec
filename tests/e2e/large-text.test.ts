// A reader whose system shows text at 200 %: the browser's own setting, which the layout's breakpoints follow too.
import { describe, expect, test } from 'vitest';
import { cutOff, overlapping } from './in-page.ts';
import { desk, everyPage, phone, useSite } from './visit.ts';

// Concurrent tests take `expect` from their own context: the shared one would blame another page.
const open = useSite(['--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']);

test('the setting reaches the page: body text is twice 18 px', async () => {
  const { page, go, close } = await open();
  await go('/da/');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px');
  await close();
});

describe.concurrent.each(everyPage)('$address', ({ address }) => {
  test('keeps every text apart and whole at 200 %', async ({ expect }) => {
    const { page, go, close } = await open();
    await go(address);
    for (const viewport of [desk, phone]) {
      await page.setViewportSize(viewport);
      expect.soft(await page.evaluate(cutOff), `${viewport.width} px`).toEqual([]);
      expect.soft(await page.evaluate(overlapping), `${viewport.width} px`).toEqual([]);
    }
    await close();
  });
});
