// How much a reader must fetch, against the budgets: kB are 1,000 bytes, sizes are brotli. Prints what it measured.
import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { distFiles, readPages, type BuiltPage } from './built-site.ts';
import { blockingSheets, loadedFiles, scriptsOf, searchFiles, weightOf } from './weight.ts';

const pages = await readPages();
const files = distFiles();

/** Pages that hold a long table or list: words, sources, guide, the two countries side by side, the papers. */
const long = [
  'about/words',
  'about/sources',
  'start/should-i-start',
  'principles/denmark-and-norway',
  'printables/index',
];
const isLong = ({ page }: BuiltPage): boolean => page !== undefined && long.includes(page.key);

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
    expect(find(built).first).toBeLessThanOrEqual(isLong(built) ? 14_000 : 10_000);
  });

  test.each(pages)('loads little before anyone does anything: $address', (built) => {
    const { loaded, requests } = find(built);
    expect(loaded).toBeLessThanOrEqual(isLong(built) ? 16_000 : 12_000);
    expect(requests, loadedFiles(built).join(', ')).toBeLessThanOrEqual(5);
  });

  test.each(pages)('runs next to no script before anyone does anything: $address', (built) => {
    expect(find(built).script).toBeLessThanOrEqual(1_500);
  });

  test.each(pages)('asks for no empty file: $address', (built) => {
    expect(loadedFiles(built).filter((path) => weightOf([path]) <= 1)).toEqual([]);
  });
});

test('the web fonts weigh at most 44 kB in all', () => {
  const fonts = files.filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
  expect(fonts.length).toBeGreaterThan(0);
  expect(weightOf(fonts)).toBeLessThanOrEqual(44_000);
});

describe('the search, until the first results,', () => {
  test.each(locales)('loads at most 95 kB in %s', (locale) => {
    const loaded = searchFilesIn(locale);
    expect(loaded.filter((path) => path.startsWith('pagefind/'))).toHaveLength(5);
    expect(weightOf(loaded), loaded.join(', ')).toBeLessThanOrEqual(95_000);
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
