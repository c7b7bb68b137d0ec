// Numbers and buttons that stay whole.
import { expect, test } from 'vitest';
import { desk, everyPage, phone, useSite } from './visit.ts';

const open = useSite();

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
        const links = [...document.querySelectorAll('a[href^="tel:"]')];
        return links
          .filter((link) => link.checkVisibility())
          .map((link) => {
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

test.each([phone, desk])(
  'a figure keeps the mark of its source beside it, at $width px',
  async (viewport) => {
    const { page, go, close } = await open({ viewport });
    for (const address of ['/da/', '/nb/', '/da/rammer/', '/nb/rammer/']) {
      await go(address);
      const gaps = await page.locator('.facts dd').evaluateAll((all) =>
        all.map((dd) => {
          const mark = dd.querySelector('.src')?.getBoundingClientRect().left ?? 0;
          return mark - dd.getBoundingClientRect().left;
        }),
      );
      expect(gaps.length).toBe(4);
      expect(Math.min(...gaps), address).toBeGreaterThan(10);
    }
    await close();
  },
);
