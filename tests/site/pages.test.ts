// Which pages there are, what each calls itself, and how the two languages point to each other.
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { localeOf, readContent, readPages } from '../support/built-pages.ts';
import { attribute, named, only, textOf } from '../support/html.ts';

const content = await readContent();
const pages = await readPages();
const inContent = pages.filter((built) => built.page !== undefined);
const metaOf = (built: (typeof pages)[number], name: string): string | undefined =>
  named(built.root, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content'))[0];

/** hreflang → path of the address, whether or not it is absolute. */
const alternatesOf = (built: (typeof pages)[number]): Record<string, string> =>
  Object.fromEntries(
    named(built.root, 'link')
      .filter((link) => attribute(link, 'rel') === 'alternate')
      .map((link) => [
        attribute(link, 'hreflang'),
        new URL(attribute(link, 'href') ?? '', 'http://x').pathname,
      ]),
  );

describe('the set of pages', () => {
  test('is every key in both languages, the door and 404, and no silent fallback', () => {
    const keys = new Set(content.pages.map((page) => page.key));
    expect(inContent).toHaveLength(keys.size * locales.length);
    expect(pages.map((built) => built.address).sort()).toEqual(
      ['/', '/404.html', ...content.pages.map((page) => page.path)].sort(),
    );
  });

  test('has a title of its own on each', () => {
    expect(repeated(pages.map((built) => textOf(only(built.root, 'title'))))).toEqual([]);
  });

  test('has a description of its own on each', () => {
    const descriptions = pages.map((built) => metaOf(built, 'description') ?? '');
    expect(descriptions.filter((description) => description.length < 20)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });
});

describe('a page’s language', () => {
  test.each(inContent)('is the one of its address: $address', ({ root, address }) => {
    expect(attribute(only(root, 'html'), 'lang')).toBe(localeOf(address));
    expect(attribute(only(root, 'main'), 'lang') ?? localeOf(address)).toBe(localeOf(address));
  });

  test.each(inContent)('has its counterpart, which points back: $address', (built) => {
    const { page, address } = built;
    if (page === undefined) throw new Error('Only pages of content are asked.');
    const twin = content.pages.find((one) => one.key === page.key && one.locale !== page.locale);
    const alternates = alternatesOf(built);
    expect(alternates).toMatchObject({ [page.locale]: address, [twin?.locale ?? '']: twin?.path });
    const there = inContent.find((one) => one.address === twin?.path);
    expect(there && alternatesOf(there)).toEqual(alternates);
  });

  test('may be chosen at the door, which is the x-default of the front pages', () => {
    const door = pages.find((built) => built.address === '/');
    const fronts = content.pages.filter((page) => page.key === 'index');
    const expected = {
      ...Object.fromEntries(fronts.map((page) => [page.locale, page.path])),
      'x-default': '/',
    };
    for (const built of [door, ...inContent.filter(({ page }) => page?.key === 'index')])
      expect(built && alternatesOf(built)).toEqual(expected);
  });

  test('is linked to from the header of every page, at the same page', () => {
    for (const { root, page } of inContent) {
      const twin = content.pages.find((one) => one.key === page?.key && one.locale !== page?.locale);
      const header = named(root, 'header')[0];
      const links = header === undefined ? [] : named(header, 'a').filter((a) => attribute(a, 'hreflang'));
      expect(links.map((a) => [attribute(a, 'hreflang'), attribute(a, 'href')])).toEqual([
        [twin?.locale, twin?.path],
      ]);
    }
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
