// What readers do most, walked in one engine: from the first page to a paper, through the guide and back, by the menu, and away.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Site } from '../../scripts/host.ts';
import { contentPages } from '../support/built-site.ts';
import { dist } from '../support/built-pages.ts';
import { content } from '../support/content.ts';
import { until, type Engine, type Tab } from '../support/engines/engine.ts';

const addressOf = (key: string): string =>
  contentPages.find(({ page }) => page.key === key && page.locale === 'da')?.address ?? key;
const guide = addressOf('start/should-i-start');
const answer = (id: string): string => `[data-screen]:not([hidden]) [data-answer=${id}]`;

const isAt = (path: string): boolean => location.pathname === path && document.readyState === 'complete';
/** Rows that answer what was typed before are replaced while somebody types on. */
const isAnswered = (query: string): boolean =>
  document.querySelector(`[data-search-results][data-query="${query}"]`) !== null;
const isShown = (screen: string): boolean =>
  document.querySelector(`#${screen} h3`)?.getClientRects().length === 1 &&
  document.body.dataset['live'] !== undefined;

export function walk(name: string, start: () => Promise<Engine>): void {
  let engine: Engine;
  let site: Site;
  let tab: Tab;
  beforeAll(async () => {
    [engine, site] = await Promise.all([start(), serveFolder(dist)]);
  });
  afterEach(() => tab.close());
  afterAll(() => Promise.all([engine.close(), site.close()]));

  const openAt = async (path: string): Promise<void> => {
    tab = await engine.open();
    await tab.go(site.origin + path);
  };
  /** From the front page, so that there is a page to come back to. */
  const openGuide = async (...answers: readonly string[]): Promise<void> => {
    await openAt('/da/');
    await tab.go(site.origin + guide);
    await until(tab, isShown, 'dk-danger');
    for (const one of answers) await tab.click(answer(one));
  };

  describe(name, () => {
    test('leads from the first page to a paper that opens', async () => {
      await openAt('/');
      await tab.click('a.btn[hreflang=da]');
      await until(tab, isAt, '/da/');
      await tab.click('.entry-cards a');
      await until(tab, (front) => location.pathname !== front && document.readyState === 'complete', '/da/');
      await tab.type('form[data-search] input', 'tavshedserklæring');
      await until(tab, isAnswered, 'tavshedserklæring');
      await tab.click(`[data-search-results] a[href="${addressOf('printables/declaration')}"]`);
      await until(tab, isAt, addressOf('printables/declaration'));
      expect(await tab.openPdf('a[type="application/pdf"]')).toMatch(/^\/print\/da\/declaration-dk-.*\.pdf$/);
    });

    test('leads through the guide to an end, back, and saves it', async () => {
      await openGuide('no', 'self', 'work');
      await until(tab, isShown, 'dk-treatment');
      await tab.back();
      await until(tab, isShown, 'dk-seek');
      await tab.back();
      await until(tab, isShown, 'dk-for-whom');
      await tab.click(answer('close'));
      await until(tab, isShown, 'dk-close');
      await tab.click('[data-action=save]');
      const saved = content.ui.da['guide.saved'];
      await until(tab, (words) => document.querySelector('[data-part=status]')?.textContent === words, saved);
      const file = await tab.ask(() => {
        const link = document.querySelector<HTMLAnchorElement>('[data-part=save] a');
        return { address: link?.href, lines: link?.getClientRects().length };
      });
      expect(file).toEqual({ address: expect.stringContaining('blob:'), lines: 1 });
    });

    test('begins the guide again after a reload, and “back” then leads out of it', async () => {
      await openGuide('no', 'self', 'work');
      await until(tab, isShown, 'dk-treatment');
      await tab.ask(() => void setTimeout(() => location.reload()));
      await until(tab, isShown, 'dk-danger');
      await until(tab, () => history.state === 0);
      await tab.click(answer('no'));
      await until(tab, isShown, 'dk-for-whom');
      await tab.back();
      await until(tab, isShown, 'dk-danger');
      await tab.back();
      await until(tab, isAt, '/da/');
    });

    test('opens the menu and goes where it leads', async () => {
      await openAt('/da/');
      await tab.click('details.menu > summary');
      await tab.click(`details.menu[open] a[href="${addressOf('start/frames')}"]`);
      await until(tab, isAt, addressOf('start/frames'));
    });

    test.each([
      { from: 'the guide', answers: ['no', 'self', 'work'] },
      { from: 'the first question', answers: [] },
    ])('leaves $from at once, and “back” does not come there again', async ({ answers }) => {
      const other = await slowHost();
      await openGuide(...answers);
      if (answers.length > 0) {
        await until(tab, isShown, 'dk-treatment');
        // A look at a source is one entry more in the history.
        await tab.ask(() =>
          document.querySelector<HTMLElement>('[data-screen]:not([hidden]) a.src')?.click(),
        );
      }
      await leave(tab, other.address);
      await tab.back();
      await until(tab, isAt, '/da/');
      await other.close();
    });

    test('leaves acute help at once, and “back” does not come there again', async () => {
      const other = await slowHost();
      await openAt('/da/');
      await tab.go(site.origin + addressOf('help/acute'));
      await leave(tab, other.address);
      await tab.back();
      await until(tab, isAt, '/da/');
      await other.close();
    });
  });
}

/** Presses the way out, which another host takes its time to answer; meanwhile nothing is to be seen. */
async function leave(tab: Tab, address: string): Promise<void> {
  await until(tab, () => document.querySelector('[data-exit]') !== null);
  const covered = await tab.ask((other) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-exit]')) link.href = other;
    document.querySelector<HTMLElement>('section:not([hidden]) [data-exit], [data-exit]')?.click();
    return { title: document.title, seen: document.body.getClientRects().length };
  }, address);
  expect(covered).toEqual({ title: '', seen: 0 });
  await until(tab, (other) => location.href === other, address);
}

async function slowHost(): Promise<{ address: string; close: () => Promise<unknown> }> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.setHeader('content-type', 'text/html').end('<h1>weather</h1>'), 1_500);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}
