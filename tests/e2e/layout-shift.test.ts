// When the typeface comes late, what stands on the page stays where it is: the fallback has its measures.
import { expect, test } from 'vitest';
import { contentPages, desk, phone, useSite } from './visit.ts';

const open = useSite();
const kinds = ['index', 'start/frames', 'start/should-i-start', 'help/acute'];
const pages = contentPages.filter(({ page }) => kinds.includes(page.key));
const windows = [phone, desk].flatMap((viewport) =>
  pages.map(({ address }) => ({ address, viewport, width: viewport.width })),
);

test.each(windows)('nothing moves on $address at $width px', async ({ address, viewport }) => {
  const { page, close } = await open({ viewport });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(address);
  const moved = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 150));
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return { sum, families: loaded.map(({ family }) => family) };
  });
  expect(moved.families).toContain('Schibsted');
  // A machine without Arial or its double falls back to what it has: there the usual bound of “good” must do.
  expect(moved.sum).toBeLessThan(moved.families.includes('Fallback') ? 0.01 : 0.1);
  await close();
});
