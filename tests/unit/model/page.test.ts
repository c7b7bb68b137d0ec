// Addresses: from words to slug to path, and where a page stands in each language.
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/model/locale.ts';
import { pathOf } from '../../../src/model/page.ts';
import { pathsOf } from '../../../src/model/page.ts';
import { content } from '../../support/content.ts';

describe.each(content.pages)('$file', ({ key, locale, path }) => {
  test('stands under its language, in a flat address with a slash at both ends', () => {
    expect(path).toMatch(key === 'index' ? /^\/(da|nb)\/$/ : /^\/(da|nb)\/[a-z0-9-]+\/$/);
    expect(path.startsWith(`/${locale}/`)).toBe(true);
    expect(pathsOf(content.pages, key)[locale]).toBe(path);
  });
});

test('the front page has no slug', () => {
  expect(locales.map((locale) => pathOf(locale, undefined))).toEqual(['/da/', '/nb/']);
  expect(pathOf('nb', 'prinsipper')).toBe('/nb/prinsipper/');
});

test('a key has a path in each language it exists in, and none elsewhere', () => {
  const danish = content.pages.filter((page) => page.locale === 'da');
  expect(Object.keys(pathsOf(content.pages, 'index'))).toEqual([...locales]);
  expect(Object.keys(pathsOf(danish, 'index'))).toEqual(['da']);
  expect(pathsOf(content.pages, 'no-such-page')).toEqual({});
});
