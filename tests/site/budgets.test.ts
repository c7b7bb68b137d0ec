// How much a reader must fetch, against the budgets: kB are 1,000 bytes, sizes are brotli. Prints what it measured.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { fontBudget, pageBudget, searchBudget } from '../support/budgets.ts';
import { locales } from '../../src/model/locale.ts';
import { readDist, type BuiltPage } from '../support/built-pages.ts';
import { files, pages } from '../support/built-site.ts';
import {
  blockingSheets,
  loadedFiles,
  scriptsOf,
  searchFiles,
  searchTextFiles,
  weightOf,
} from '../support/weight.ts';

interface Measured {
  readonly page: string;
  /** Page and blocking styles, in bytes. */
  readonly first: number;
  /** Everything before interaction, in bytes. */
  readonly loaded: number;
  readonly requests: number;
  readonly script: number;
}

const measured: readonly Measured[] = pages.map((built) => ({
  page: built.address,
  first: weightOf([built.path, ...blockingSheets(built)]),
  loaded: weightOf(loadedFiles(built)),
  requests: loadedFiles(built).length,
  script: weightOf(scriptsOf(built)),
}));

afterAll(() => {
  const fonts = files.filter((path) => path.endsWith('.woff2'));
  console.table(measured.toSorted((a, b) => b.first - a.first));
  console.table({ 'web fonts': weightOf(fonts), ...searchWeights() });
});

describe('a page', () => {
  test.each(pages)('with its styles is one round trip: $address', (built) => {
    expect(find(built).first).toBeLessThanOrEqual(pageBudget(built.page?.key).first);
  });

  test.each(pages)('loads little before anyone does anything: $address', (built) => {
    const { loaded, requests } = find(built);
    const budget = pageBudget(built.page?.key);
    expect(loaded).toBeLessThanOrEqual(budget.loaded);
    expect(requests, loadedFiles(built).join(', ')).toBeLessThanOrEqual(budget.requests);
  });

  test.each(pages)('runs next to no script before anyone does anything: $address', (built) => {
    expect(find(built).script).toBeLessThanOrEqual(pageBudget(built.page?.key).script);
  });

  test.each(pages)('asks for no empty file: $address', (built) => {
    expect(loadedFiles(built).filter((path) => weightOf([path]) <= 1)).toEqual([]);
  });
});

test('the web fonts weigh at most 44 kB in all', () => {
  const fonts = files.filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
  expect(fonts.length).toBeGreaterThan(0);
  expect(weightOf(fonts)).toBeLessThanOrEqual(fontBudget);
});

describe('the search, until the first results,', () => {
  test.each(locales)('loads at most 45 kB in %s, also where it is packed by gzip', (locale) => {
    const loaded = searchFilesIn(locale);
    expect(loaded.map((path) => path.replace(/[.-][^.]*\..*/, ''))).toEqual([
      '_astro/search',
      `search/${locale}/core`,
    ]);
    const bytes = loaded.reduce((sum, path) => sum + gzipSync(readDist(path)).length, 0);
    expect(bytes, loaded.join(', ')).toBeLessThanOrEqual(searchBudget.first);
  });

  test.each(locales)('and then at most 110 kB for the words under them in %s', (locale) => {
    const loaded = searchTextFiles(locale);
    expect(loaded).toHaveLength(10);
    expect(weightOf(loaded), loaded.join(', ')).toBeLessThanOrEqual(searchBudget.texts);
  });

  test.each(locales)('has a name that changes with it, on every page in %s', (locale) => {
    const [name = ''] = files.filter((path) => path.startsWith(`search/${locale}/`));
    expect(name).toContain(createHash('sha256').update(readDist(name)).digest('hex').slice(0, 10));
    const wrong = pages.filter(
      ({ page, html }) => page?.locale === locale && !html.includes(`data-index="/${name}"`),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

function find({ address }: BuiltPage): Measured {
  const found = measured.find(({ page }) => page === address);
  if (found === undefined) throw new Error(`${address} was not measured.`);
  return found;
}

function searchFilesIn(locale: string): string[] {
  const front = pages.find(({ page }) => page?.key === 'index' && page.locale === locale);
  return front === undefined ? [] : searchFiles(front, locale);
}

function searchWeights(): Record<string, number> {
  return Object.fromEntries(locales.map((locale) => [`search ${locale}`, weightOf(searchFilesIn(locale))]));
}
