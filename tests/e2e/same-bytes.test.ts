// The print engine in a browser: the very modules that Node runs, less their types, make the same files there.
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../src/checks/built-site/browser.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { samples } from '../print/sample-documents.ts';

const origin = 'https://print.test';
const importMap = JSON.stringify({
  imports: {
    fflate: '/node_modules/fflate/esm/browser.js',
    'pdf-lib': '/node_modules/pdf-lib/dist/pdf-lib.esm.js',
  },
});
const assets = await readPrintAssets();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  await page.route(`${origin}/**`, answer);
  await page.goto(`${origin}/`);
}, 120_000);
afterAll(() => browser?.close());

/** Waits in the page for papers; fonts cross over as plain numbers. */
const script = `
  import { createPrinter } from '/src/print/printer.ts';
  const assets = ${JSON.stringify(assets, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value))};
  for (const face of Object.values(assets)) face.bytes = Uint8Array.from(face.bytes);
  const printer = createPrinter(assets);
  globalThis.printPaper = async (paper) => [...(await printer.print(paper)).bytes];
`;
const html =
  `<!doctype html><meta charset="utf-8"><script type="importmap">${importMap}</script>` +
  `<script type="module">${script}</script>`;

/** Every file of the repository under its own path; TypeScript as the browser can run it. */
async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
  const text = await readFile(join(process.cwd(), pathname), 'utf8');
  const body = pathname.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return route.fulfill({ contentType: 'text/javascript', body });
}

test.each(Object.entries(samples))(
  '%s has the same bytes from Node and from Chromium',
  async (_, document) => {
    const { bytes } = await createPrinter(assets).print(document);
    const there: number[] = await page.evaluate(`printPaper(${JSON.stringify(document)})`);
    expect(Buffer.compare(Buffer.from(there), bytes)).toBe(0);
  },
);
