// The print engine in a browser: the very modules that Node runs, less their types, make the same files there. They come the
// way they come to a reader, with the resources from their file, and find no library but the one that deflates.
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { resources } from '../support/resources.ts';
import { samples } from '../print/sample-documents.ts';
import { resourcesText } from '../../src/tagged-pdf/resources-file.ts';
import { open } from './visit.ts';

const origin = 'https://print.test';
const importMap = JSON.stringify({ imports: { fflate: '/node_modules/fflate/esm/browser.js' } });
const printer = createPrinter(resources);
let page: Page;

beforeAll(async () => {
  ({ page } = await open());
  await page.route(`${origin}/**`, answer);
  await page.goto(`${origin}/page`);
});

/** Waits in the page for papers. */
const script = `
  import { createPrintPaper } from '/src/client/print-paper.ts';
  const print = createPrintPaper('/');
  globalThis.printPaper = async (paper) => [...(await print(paper))];
`;
const html =
  `<!doctype html><meta charset="utf-8"><script type="importmap">${importMap}</script>` +
  `<script type="module">${script}</script>`;

/** Every file of the repository under its own path; TypeScript as the browser can run it. */
async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/page') return route.fulfill({ contentType: 'text/html', body: html });
  if (pathname === '/print/kit.json')
    return route.fulfill({ contentType: 'application/json', body: resourcesText(resources) });
  const text = await readFile(join(process.cwd(), pathname), 'utf8');
  const body = pathname.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return route.fulfill({ contentType: 'text/javascript', body });
}

test.each(Object.entries(samples))(
  '%s has the same bytes from Node and from Chromium',
  async (_, document) => {
    const { bytes } = await printer.print(document);
    const there: number[] = await page.evaluate(`printPaper(${JSON.stringify(document)})`);
    expect(Buffer.compare(Buffer.from(there), bytes)).toBe(0);
  },
);
