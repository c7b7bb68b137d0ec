// Which pages there are, what each calls itself, and how the two languages point to each other.
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { localeOf, type BuiltPage } from '../support/built-pages.ts';
import { contentPages, pages } from '../support/built-site.ts';
import { content } from '../support/content.ts';
import { all, only, textOf } from '../support/dom.ts';

const descriptionOf = ({ dom }: BuiltPage): string =>
  only(dom(), 'meta[name=description]').getAttribute('content') ?? '';

/** hreflang → path of the address, whether or not it is absolute. */
const alternatesOf = ({ dom }: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    all(dom(), 'link[rel=alternate]').map((link) => [
      link.getAttribute('hreflang'),
      new URL(link.getAttribute('href') ?? '', 'http://x').pathname,
    ]),
  );

describe('the set of pages', () => {
  test('is every key in both languages, the door and 404, and no silent fallback', () => {
    const keys = new Set(content.pages.map((page) => page.key));
    expect(contentPages).toHaveLength(keys.size * locales.length);
    expect(pages.map((built) => built.address).sort()).toEqual(
      ['/', '/404.html', ...content.pages.map((page) => page.path)].sort(),
    );
  });

  test('has a title of its own on each', () => {
    expect(repeated(pages.map((built) => textOf(only(built.dom(), 'head > title'))))).toEqual([]);
  });

  test('has a description of its own on each', () => {
    const descriptions = pages.map(descriptionOf);
    expect(descriptions.filter((description) => description.length < 20)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });
});

describe('a page’s language', () => {
  test.each(contentPages)('is the one of its address: $address', ({ dom, address }) => {
    expect(dom().documentElement.getAttribute('lang')).toBe(localeOf(address));
    expect(only(dom(), 'main').getAttribute('lang') ?? localeOf(address)).toBe(localeOf(address));
  });

  test.each(contentPages)('has its counterpart, which points back: $address', (built) => {
    const { page, address } = built;
    const twin = content.pages.find((one) => one.key === page.key && one.locale !== page.locale);
    const alternates = alternatesOf(built);
    expect(alternates).toMatchObject({ [page.locale]: address, [twin?.locale ?? '']: twin?.path });
    const there = contentPages.find((one) => one.address === twin?.path);
    expect(there && alternatesOf(there)).toEqual(alternates);
  });

  test('may be chosen at the door, which is the x-default of the front pages', () => {
    const door = pages.find((built) => built.address === '/');
    const fronts = content.pages.filter((page) => page.key === 'index');
    const expected = {
      ...Object.fromEntries(fronts.map((page) => [page.locale, page.path])),
      'x-default': '/',
    };
    for (const built of [door, ...contentPages.filter(({ page }) => page.key === 'index')])
      expect(built && alternatesOf(built)).toEqual(expected);
  });

  test('is linked to from the header of every page, at the same page', () => {
    for (const { dom, page } of contentPages) {
      const twin = content.pages.find((one) => one.key === page.key && one.locale !== page.locale);
      const link = only(dom(), 'body > header a[hreflang]');
      expect([link.getAttribute('hreflang'), link.getAttribute('href')]).toEqual([twin?.locale, twin?.path]);
    }
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
