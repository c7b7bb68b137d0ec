// Both sites served, and a browser that notes which of their files it asks for.
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../tests/support/browser.ts';
import { serveFolder } from '../host.ts';
import { sites, type Site } from './sites.ts';

export interface Visitor {
  readonly site: Site;
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Opens an address as a reader who has never been there, and waits until nothing more is asked for. */
  readonly open: (address: string) => Promise<Visit>;
}

export interface Visit {
  readonly page: Page;
  /** Files of the site asked for until now, by path; not the icon, which a browser fetches when it likes. */
  readonly files: () => string[];
  readonly close: () => Promise<void>;
}

/** Lets somebody visit both sites, ours first, and closes everything after. */
export async function withVisitors<T>(
  use: (visitors: readonly Visitor[]) => Promise<T>,
  flags: readonly string[] = [],
): Promise<T> {
  const browser = await startBrowser(flags);
  const hosts = await Promise.all(sites.map(({ folder }) => serveFolder(folder)));
  try {
    return await use(
      sites.map((site, index) => {
        const origin = hosts[index]?.origin ?? '';
        return { site, origin, open: (address) => visit(browser, `${origin}${address}`) };
      }),
    );
  } finally {
    await browser.close();
    await Promise.all(hosts.map((host) => host.close()));
  }
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === new URL(url).origin) asked.add(pathname.slice(1).replace(/(^|\/)$/, '$1index.html'));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const files = (): string[] => [...asked].filter((path) => !path.startsWith('favicon'));
  return { page, files, close: () => page.close() };
}
