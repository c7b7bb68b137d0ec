// For eyes and thumbs: four times enlarged, targets that can be hit, numbers that stay whole.
import { describe, expect, test } from 'vitest';
import { cutOff, overlapping, targets } from './in-page.ts';
import { desk, everyPage, phone, useSite } from './visit.ts';

// Concurrent tests take `expect` from their own context: the shared one would blame another page.
const open = useSite();

const enlarged = { width: 320, height: 256 };

describe.concurrent.each(everyPage)('$address', ({ address }) => {
  test('enlarged to 400 %, is read by scrolling one way', async ({ expect }) => {
    const { page, go, close } = await open({ viewport: enlarged });
    await go(address);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(overlapping)).toEqual([]);
    await close();
  });

  test('has targets of 24 px, and of 44 px where a thumb is meant', async ({ expect }) => {
    const { page, go, close } = await open({ viewport: phone });
    await go(address);
    // All at once: what is in the menu, and what is not.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      const own = (await page.evaluate(targets)).filter(({ inline }) => !inline);
      expect(own.length).toBeGreaterThan(0);
      const small = own.filter(({ width, height }) => Math.min(width, height) < 24);
      const low = own.filter(({ forThumbs, height }) => forThumbs && height < 44);
      expect
        .soft(
          small.map(({ name }) => name),
          `${viewport.width} px, under 24 px`,
        )
        .toEqual([]);
      expect
        .soft(
          low.map(({ name }) => name),
          `${viewport.width} px, under 44 px high`,
        )
        .toEqual([]);
    }
    await close();
  });
});

test('a telephone number is dialled in digits and never breaks across lines', async () => {
  const { page, go, close } = await open();
  let seen = 0;
  for (const { address } of everyPage.filter(({ html }) => html.includes('href="tel:'))) {
    await go(address);
    for (const [width, fontSize] of [
      [320, ''],
      [360, '225%'],
      [1280, ''],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const numbers = await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return [...document.querySelectorAll('a[href^="tel:"]')].map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          return {
            dialled: link.getAttribute('href')?.slice('tel:'.length) ?? '',
            written: link.textContent ?? '',
            lines: new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size,
          };
        });
      }, fontSize);
      seen += numbers.length;
      for (const { dialled, written, lines } of numbers) {
        expect(dialled).toMatch(/^\d{3,8}$/);
        expect(written.replaceAll(/\s/g, '')).toBe(dialled);
        expect(lines, `${written} on ${address} at ${width} px`).toBe(1);
      }
    }
  }
  expect(seen).toBeGreaterThan(0);
  await close();
});

test.each([phone, desk])(
  'buttons of one word in the header keep it on one line, at $width px',
  async (viewport) => {
    const { page, go, close } = await open({ viewport });
    await go('/da/rammer/');
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.site button:not(.more), .site summary')].map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines).toEqual([1, 1]);
    await close();
  },
);
