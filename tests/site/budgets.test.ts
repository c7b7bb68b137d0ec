// How much a reader must fetch, against the budgets: kB are 1,000 bytes, sizes are brotli. Prints what it measured.
import { afterAll, describe, expect, test } from 'vitest';
import { fontBudget, pageBudget, searchBudget } from '../support/budgets.ts';
import { locales } from '../../src/model/locale.ts';
import type { BuiltPage } from '../support/built-pages.ts';
import { files, pages } from '../support/built-site.ts';
import { blockingSheets, loadedFiles, scriptsOf, searchFiles, weightOf } from '../support/weight.ts';

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
  test.each(locales)('loads at most 95 kB in %s', (locale) => {
    const loaded = searchFilesIn(locale);
    expect(loaded.filter((path) => path.startsWith('pagefind/'))).toHaveLength(5);
    expect(weightOf(loaded), loaded.join(', ')).toBeLessThanOrEqual(searchBudget);
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
