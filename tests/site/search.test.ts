// The search over the pages as they were built, without a browser: queries find their page among the first three, every title its
// own page first.
import { describe, expect, test } from 'vitest';
import { locales, perLocale } from '../../src/model/locale.ts';
import { find } from '../../src/search/find.ts';
import { content } from '../support/content.ts';
import { builtCore, keysFor } from '../support/search/built-core.ts';
import { queries } from '../support/search/queries.ts';

const cores = perLocale(builtCore);

describe('queries', () => {
  const answered = queries.map(({ lang, query, expected }) => {
    const keys = keysFor(cores[lang], query);
    return { query, keys, isRight: keys.slice(0, 3).some((key) => expected.includes(key)) };
  });

  test('of 100 at least 97 have a right page among the first three', () => {
    const wrong = answered.filter(({ isRight }) => !isRight);
    const share = 1 - wrong.length / answered.length;
    expect(
      share,
      wrong.map(({ query, keys }) => `${query}: ${keys.slice(0, 3).join(' ')}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.97);
  });

  test('never find nothing', () => {
    expect(answered.filter(({ keys }) => keys.length === 0).map(({ query }) => query)).toEqual([]);
  });

  test('name pages that are there', () => {
    const keys = new Set(content.pages.map(({ key }) => key));
    expect(queries.flatMap(({ expected }) => expected).filter((key) => !keys.has(key))).toEqual([]);
  });
});

const titled = content.pages.filter(({ key }) => key !== 'search');

test.each(titled)('$locale “$title” finds its own page first', ({ locale, title, key }) => {
  expect(keysFor(cores[locale], title)[0]).toBe(key);
});

test.each(locales)('each page is in the index of its language, and none of another is: %s', (locale) => {
  const expected = titled.filter((page) => page.locale === locale).map(({ path }) => path);
  expect(cores[locale].pages.map(([address]) => address).sort()).toEqual(expected.sort());
});

test.each(locales)('what is nowhere is said to be nowhere: %s', (locale) => {
  for (const word of ['asdfgh', 'xqzvwk', 'qwertyuiop']) {
    expect(find(cores[locale], word)).toMatchObject({ hits: [], missing: [word], instead: [] });
  }
});

test.each([
  ['da', 'find en gruppe i oslo', 'no'],
  ['nb', 'frivilligcenter i danmark', 'dk'],
] as const)('in %s a section about the other country says so: “%s”', (locale, query, country) => {
  expect(
    find(cores[locale], query)
      .hits.slice(0, 3)
      .map((hit) => hit.country),
  ).toContain(country);
});

test.each(locales)('papers carry their download, and it is there: %s', (locale) => {
  const papers = cores[locale].pages.filter(([, , , , download]) => download !== '');
  expect(papers).toHaveLength(content.papers.length);
});
