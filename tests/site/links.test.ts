// Every address a page names exists, and keeps the reader in the reader's language.
import { describe, expect, test } from 'vitest';
import { localeOf } from '../support/built-pages.ts';
import { contentPages, files, pages } from '../support/built-site.ts';
import { all } from '../support/dom.ts';
import { publishedAddresses } from '../support/published-addresses.ts';
import { brokenTargets, targetsOf } from './targets.ts';

const site = { pages, files: new Set(files), base: '/' };

describe('a link', () => {
  test.each(pages)('leads to a page, a file or an anchor that exists, from $address', (built) => {
    expect(targetsOf(built).length).toBeGreaterThan(0);
    expect(brokenTargets(built, site)).toEqual([]);
  });

  test.each(contentPages)(
    'stays in the language, but for the language link and the door, on $address',
    ({ dom, address }) => {
      const strays = all(dom(), ':is(a, form):not([hreflang])')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
        .filter((href) => {
          const there = href.startsWith('/') ? localeOf(href) : undefined;
          return there !== undefined && there !== localeOf(address);
        });
      expect(strays).toEqual([]);
    },
  );
});

describe('an address once published', () => {
  test('still answers, with its anchor', () => {
    const front = pages.find((built) => built.address === '/');
    if (front === undefined) throw new Error('There is no door at /.');
    const lost = publishedAddresses().filter(
      (address) => brokenTargets(front, { ...site, targets: [address] }).length > 0,
    );
    expect(lost).toEqual([]);
  });
});
