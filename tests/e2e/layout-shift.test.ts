// When the typeface comes late, what stands on the page stays where it is: the fallback has its measures.
import { expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { desk, open, phone } from './visit.ts';

const kinds = ['index', 'start/frames', 'start/should-i-start', 'help/acute'];
const pages = contentPages.filter(({ page }) => kinds.includes(page.key));
const windows = [phone, desk].flatMap((viewport) =>
  pages.map(({ address }) => ({ address, viewport, width: viewport.width })),
);

test.each(windows)('nothing moves on $address at $width px', async ({ address, viewport }) => {
  const { page, close } = await open({ viewport });
  // Fonts wait until the page has been seen without them.
  const { promise: seen, resolve: letFontsCome } = Promise.withResolvers<void>();
  await page.route('**/*.woff2', (route) => seen.then(() => route.continue()));
  const loaded = page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  letFontsCome();
  await loaded;
  const moved = await page.evaluate(sumOfShifts);
  expect(moved.families).toContain('Schibsted');
  // A machine without Arial or its double falls back to what it has: there the usual bound of “good” must do.
  expect(moved.sum).toBeLessThan(moved.families.includes('Fallback') ? 0.01 : 0.1);
  await close();
});

/** Runs in the page: how far all that moved has moved when the fonts are there and two frames have been drawn with them. */
async function sumOfShifts(): Promise<{ sum: number; families: string[] }> {
  await document.fonts.ready;
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const shifts = new PerformanceObserver((list) => add(list.getEntries()));
  shifts.observe({ type: 'layout-shift', buffered: true });
  // What is noted is handed over after the frame in which it happened.
  await frame();
  add(shifts.takeRecords());
  const families = [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family }) => family);
  return { sum, families };
}
