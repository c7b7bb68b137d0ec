// A browser on the served site, one for all test files of a worker, and pages in it that note everything that goes wrong.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/host.ts';
import { startBrowser } from '../support/browser.ts';
import { dist } from '../support/built-pages.ts';

export interface Visit {
  readonly page: Page;
  /** Goes to an address of the site and waits until it stands still, fonts too. */
  readonly go: (address: string) => Promise<void>;
  /** Text as many times its usual size as a reader’s system asks for: the layout’s breakpoints follow it. */
  readonly enlargeText: (times: number) => Promise<void>;
  /** Errors in the console (a broken policy is one), uncaught errors, requests to other hosts, failed requests. */
  readonly troubles: string[];
  /** Paths asked for, in order. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/** A page lives for a second: what an optimising compiler does for it is never paid back. */
const flags = ['--js-flags=--no-opt,--no-maglev'];

// Both end with the worker.
const [browser, { origin }] = await Promise.all([startBrowser(flags), serveFolder(dist)]);

/** Opens a page as a reader who has never been there, on a desk unless told otherwise. */
export async function open(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, viewport: desk, ...options });
  const page = await context.newPage();
  const { troubles, requests } = noteTroubles(page);
  const go = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  };
  const settings = await context.newCDPSession(page);
  const enlargeText = async (times: number): Promise<void> => {
    const fontSizes = { standard: 16 * times, fixed: 13 * times };
    await settings.send('Page.setFontSizes', { fontSizes });
  };
  return { page, go, enlargeText, troubles, requests, close: () => context.close() };
}

function noteTroubles(page: Page): Pick<Visit, 'troubles' | 'requests'> {
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
  return { troubles, requests };
}
