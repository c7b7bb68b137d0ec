// Every address a page names exists, and keeps the reader in the reader's language.
import { describe, expect, test } from 'vitest';
import { distFiles, localeOf, readPages } from '../support/built-pages.ts';
import { attribute, elementsIn } from '../support/html.ts';
import { publishedAddresses } from '../support/published-addresses.ts';
import { brokenTargets, targetsOf } from './targets.ts';

const pages = await readPages();
const files = new Set(distFiles());
const site = { pages, files, base: '/' };

describe('a link', () => {
  test.each(pages)('leads to a page, a file or an anchor that exists, from $address', (built) => {
    expect(targetsOf(built).length).toBeGreaterThan(0);
    expect(brokenTargets(built, site)).toEqual([]);
  });

  test.each(pages.filter(({ page }) => page !== undefined))(
    'stays in the language, but for the language link and the door, on $address',
    (built) => {
      const strays = elementsIn(built.root)
        .filter(({ tagName }) => ['a', 'form'].includes(tagName))
        .filter((element) => attribute(element, 'hreflang') === undefined)
        .map((element) => attribute(element, 'href') ?? attribute(element, 'action') ?? '')
        .filter((href) => {
          const there = href.startsWith('/') ? localeOf(href) : undefined;
          return there !== undefined && there !== localeOf(built.address);
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
