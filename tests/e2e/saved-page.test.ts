// A page that somebody has saved, as one file or as HTML alone: it has no styles then, and can still be read.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { open, phone } from './visit.ts';

const kinds = ['index', 'help/acute', 'principles/index', 'printables/index', 'start/should-i-start'];
const saved = contentPages.filter(({ page }) => kinds.includes(page.key));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is read first and can be seen, and the widest drawing in pixels. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    title: document.querySelector('h1')?.checkVisibility(),
    numbers: [...document.querySelectorAll('main a[href^="tel:"]')].filter((one) => one.checkVisibility())
      .length,
    widest: Math.max(
      ...[...document.querySelectorAll('svg')].map((one) => one.getBoundingClientRect().width),
    ),
  }));

/** No drawing is wider than a phone, though the window is. */
const widest = phone.width;

test.each(saved)(
  'can be read as one file, where its own policy refuses the styles: $address',
  async ({ address }) => {
    const { page, go, close } = await open();
    await go(address);
    const before = await seen(page);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = join(folder, `${address.replaceAll('/', '-')}.mhtml`);
    await writeFile(file, data);
    await page.goto(pathToFileURL(file).href);
    const after = await seen(page);
    expect(after).toMatchObject({ title: true, numbers: before.numbers });
    expect(after.widest).toBeLessThanOrEqual(widest);
    await close();
  },
);

test.each(saved)('can be read without its styles: $address', async ({ address }) => {
  const { page, go, close } = await open({ javaScriptEnabled: false });
  await page.route('**/*.css', (route) => route.abort());
  await go(address);
  const { title, ...after } = await seen(page);
  expect(title).toBe(true);
  expect(after.widest).toBeLessThanOrEqual(widest);
  await close();
});
