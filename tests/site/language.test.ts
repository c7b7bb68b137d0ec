// The words of the built pages are in the language they say they are in, whichever component brings them.
import { describe, expect, test } from 'vitest';
import { everydayWordsIn, isOfAnother } from '../../src/checks/language.ts';
import { locales, otherLocales, type Locale } from '../../src/model/locale.ts';
import { contentPages, pages } from '../support/built-site.ts';
import { all, only, textOf, valuesOf } from '../support/dom.ts';

/** Whether an element says that it is in another language than the page. */
const isMarked = (element: Element, locale: Locale): boolean =>
  otherLocales(locale).some((other) => element.getAttribute('lang') === other);

describe('the language of the words', () => {
  test.each(contentPages)('is the address’s, as $address counts', ({ dom, page: { locale } }) => {
    const text = textOf(only(dom(), 'main'), (element) => isMarked(element, locale));
    const own = everydayWordsIn(text, locale);
    expect(own).toBeGreaterThan(0);
    for (const other of otherLocales(locale))
      expect(everydayWordsIn(text, other)).toBeLessThanOrEqual(own / 10);
  });

  test.each(contentPages)(
    'is marked wherever a passage changes it, on $address',
    ({ dom, page: { locale } }) => {
      const isOther = (element: Element): boolean => isMarked(element, locale);
      const marked = otherLocales(locale)
        .map((other) => `[lang=${other}]`)
        .join();
      const passages = all(dom().body, 'p, li, dd, td, summary, h1, h2, h3, a');
      const blocks = passages.filter((element) => element.closest(marked) === null);
      const unmarked = blocks
        .map((block) => textOf(block, isOther))
        .filter((text) => isOfAnother(text, locale));
      expect(unmarked).toEqual([]);
    },
  );

  test.each(pages)('has a name a browser knows, on $address', ({ dom }) => {
    expect(valuesOf(dom(), 'lang').filter((name) => !['da', 'nb', 'nn', 'en', 'se'].includes(name))).toEqual(
      [],
    );
  });

  test.each(pages.filter(({ page }) => page === undefined))(
    'is marked on each half of $address',
    ({ dom }) => {
      const halves = all(dom(), 'main section').map((section) => ({
        lang: section.getAttribute('lang'),
        counts: locales.map((locale) => everydayWordsIn(textOf(section), locale)),
      }));
      expect(halves.map(({ lang }) => lang)).toEqual(locales);
      halves.forEach(({ counts }, index) => expect(counts[index]).toBe(Math.max(...counts)));
    },
  );
});
