// A browser on the served site for one test file, and a page in it that notes everything that goes wrong.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readPages } from '../support/built-pages.ts';
import { startBrowser } from '../support/browser.ts';
import { serveDist, type Site } from '../../scripts/host.ts';

export interface Visit {
  readonly page: Page;
  /** Goes to an address of the site and waits until it stands still, fonts too. */
  readonly go: (address: string) => Promise<void>;
  /** Errors in the console (a broken policy is one), uncaught errors, requests to other hosts, failed requests. */
  readonly troubles: string[];
  /** Paths asked for, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/** Every built page, the door and 404 among them. */
export const everyPage = await readPages();
/** Those with a key. */
export const contentPages = everyPage.flatMap(({ page, ...rest }) =>
  page === undefined ? [] : [{ ...rest, page }],
);

/** Starts browser and server before a file's tests; the result opens pages. */
export function useSite(flags: readonly string[] = []): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startBrowser(flags), serveDist()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return (options) => openVisit(browser, site.origin, options);
}

async function openVisit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, viewport: desk, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A browser that is sent on before it is done gives up the rest by itself.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) requests.push(url.pathname);
    else if (url.protocol !== 'data:') troubles.push(`other host: ${request.url()}`);
  });
  const go = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  };
  return { page, go, troubles, requests, close: () => context.close() };
}
