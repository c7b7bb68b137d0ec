// The words of the built pages are in the language they say they are in, whichever component brings them.
import { describe, expect, test } from 'vitest';
import { everydayWordsIn, isOfAnother } from '../../src/checks/language.ts';
import { locales, otherLocales, type Locale } from '../../src/model/locale.ts';
import { readPages } from '../support/built-pages.ts';
import { attribute, elementsIn, named, only, textOf, type Element } from '../support/html.ts';

const pages = await readPages();
const inContent = pages.flatMap((built) =>
  built.page === undefined ? [] : [{ ...built, page: built.page }],
);

/** Whether an element says that it is in another language than the page. */
const isMarked = (element: Element, locale: Locale): boolean =>
  otherLocales(locale).some((other) => attribute(element, 'lang') === other);

describe('the language of the words', () => {
  test.each(inContent)('is the address’s, as $address counts', ({ root, page: { locale } }) => {
    const text = textOf(only(root, 'main'), (element) => isMarked(element, locale));
    const own = everydayWordsIn(text, locale);
    expect(own).toBeGreaterThan(0);
    for (const other of otherLocales(locale))
      expect(everydayWordsIn(text, other)).toBeLessThanOrEqual(own / 10);
  });

  test.each(inContent)(
    'is marked wherever a passage changes it, on $address',
    ({ root, page: { locale } }) => {
      const isOther = (element: Element): boolean => isMarked(element, locale);
      const blocks = elementsIn(only(root, 'body'), isOther).filter(({ tagName }) =>
        ['p', 'li', 'dd', 'td', 'summary', 'h1', 'h2', 'h3', 'a'].includes(tagName),
      );
      const unmarked = blocks
        .map((block) => textOf(block, isOther))
        .filter((text) => isOfAnother(text, locale));
      expect(unmarked).toEqual([]);
    },
  );

  test.each(pages)('has a name a browser knows, on $address', ({ root }) => {
    const names = elementsIn(root).flatMap((element) => attribute(element, 'lang') ?? []);
    expect(names.filter((name) => !['da', 'nb', 'nn', 'en', 'se'].includes(name))).toEqual([]);
  });

  test.each(pages.filter(({ page }) => page === undefined))(
    'is marked on each half of $address',
    ({ root }) => {
      const halves = named(only(root, 'main'), 'section').map((section) => ({
        lang: attribute(section, 'lang'),
        counts: locales.map((locale) => everydayWordsIn(textOf(section), locale)),
      }));
      expect(halves.map(({ lang }) => lang)).toEqual(locales);
      halves.forEach(({ counts }, index) => expect(counts[index]).toBe(Math.max(...counts)));
    },
  );
});
