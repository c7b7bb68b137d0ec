// A paper that a reader's browser prints and saves, on the built site and under its policy. The scripts come from a bundle
// of their own, as if a page asked for them.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { bundleClient } from '../support/client-bundle.ts';
import { resources } from '../support/resources.ts';
import { samples, single } from '../print/sample-documents.ts';
import { open } from './visit.ts';
import { resourcesText } from '../../src/tagged-pdf/resources-file.ts';

const kitAddress = '**/print/kit.json';
const chunks = await bundleClient(['print-paper', 'save-file']);

/** What a page with a button would do when it is pressed. */
const script = `
  import { createPrintPaper } from './print-paper.js';
  import { saveFile } from './save-file.js';
  const print = createPrintPaper('/');
  globalThis.lengthOf = async (paper) => (await print(paper)).length;
  globalThis.savePaper = async (paper, name) => {
    const link = document.body.appendChild(document.createElement('a'));
    link.dataset.file = name;
    saveFile(await print(paper), link);
  };
`;

/** A page of the site that has the scripts, and whether its print resources can be had. */
async function openPage() {
  const visit = await open();
  const { page, go } = visit;
  await page.route('**/own-paper/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/own-paper/'.length);
    const body = chunks.find(({ fileName }) => fileName === name)?.code ?? script;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await go('/nb/');
  await page.addScriptTag({ url: '/own-paper/start.js', type: 'module' });
  await page.waitForFunction('"savePaper" in globalThis');
  return visit;
}

test('a paper printed in the browser is saved under its name, with the bytes that Node makes', async () => {
  const { page, requests, troubles, close } = await openPage();
  expect(requests.filter((path) => path.includes('kit') || path.includes('open-printer'))).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.evaluate(`savePaper(${JSON.stringify(single)}, 'Taushet.pdf')`);
  const download = await saving;
  expect(download.suggestedFilename()).toBe('Taushet.pdf');
  const saved = await readFile(await download.path());
  const { bytes } = await createPrinter(resources).print(single);
  expect(Buffer.compare(saved, bytes)).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('the second paper fetches nothing', async () => {
  const { page, requests, close } = await openPage();
  for (const paper of Object.values(samples)) await page.evaluate(`lengthOf(${JSON.stringify(paper)})`);
  expect(requests.filter((path) => path.endsWith('/kit.json'))).toHaveLength(1);
  expect(requests.filter((path) => path.endsWith('/open-printer.js'))).toHaveLength(1);
  await close();
});

/** Bytes of a paper, or the sentence that says why there is none. */
const print = (page: Page) =>
  page.evaluate(`lengthOf(${JSON.stringify(single)}).catch((error) => error.message)`);

// Whether it is asked for anew is the browser's affair: most remember a module that failed until the page is loaded again.
test('an engine that cannot be fetched is told of in a sentence', async () => {
  const { page, close } = await openPage();
  await page.route('**/open-printer.js', (route) => route.abort());
  expect(await print(page)).toBe('The print engine could not be loaded.');
  await close();
});

test('resources that cannot be fetched are told of in a sentence, and asked for anew with the next paper', async () => {
  const { page, close } = await openPage();
  const once = { times: 1 };
  await page.route(kitAddress, (route) => route.abort(), once);
  expect(await print(page)).toBe('The print resources could not be fetched from /print/kit.json.');
  await page.route(
    kitAddress,
    (route) => route.fulfill({ status: 503, body: resourcesText(resources) }),
    once,
  );
  expect(await print(page)).toBe('The print resources could not be fetched from /print/kit.json.');
  await page.route(
    kitAddress,
    (route) => route.fulfill({ body: resourcesText(resources).slice(0, -1) }),
    once,
  );
  expect(await print(page)).toContain('The print resources are cut off, changed, or not of edition 1');
  expect(await print(page)).toBeGreaterThan(10_000);
  await close();
});
