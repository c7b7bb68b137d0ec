// The words of the built pages: easy enough to read, and in the language they say they are in.
import { afterAll, describe, expect, test } from 'vitest';
import { otherLocales, type Locale } from '../../src/model/locale.ts';
import { readPages } from '../support/built-pages.ts';
import { attribute, elementsIn, named, only, parseHtml, textOf, type Element } from '../support/html.ts';
import { lix, sentencesOf } from './lix.ts';

const pages = await readPages();
const inContent = pages.flatMap((built) =>
  built.page === undefined ? [] : [{ ...built, page: built.page, key: built.page.key }],
);

/** What is not a page’s own prose: its list of sources, its downloads, pictures, what no one sees. */
const aside = (element: Element): boolean =>
  attribute(element, 'data-pagefind-ignore') !== undefined ||
  attribute(element, 'hidden') !== undefined ||
  ['svg', 'script', 'template'].includes(element.tagName);

function limitOf(key: string): number {
  const [folder] = key.split('/');
  if (folder === 'index' || folder === 'take-part' || folder === 'help') return 35;
  return folder === 'start' || folder === 'volunteers' || folder === 'printables' ? 38 : 42;
}

describe('LIX', () => {
  test('counts words, sentences and long words by the rule', () => {
    const text =
      '<main><h2>Kort</h2><p>Ring 70 20 12 01 nu. Selvhjælpsgrupper er gratis: kom.</p><i>et</i> ord</main>';
    const sentences = sentencesOf(parseHtml(text), aside);
    expect(sentences).toEqual([
      ['Kort'],
      ['Ring', 'nu'],
      ['Selvhjælpsgrupper', 'er', 'gratis'],
      ['kom'],
      ['et', 'ord'],
    ]);
    expect(lix(sentences)).toBeCloseTo(9 / 5 + 100 / 9);
  });

  test.each(inContent)('of $source is within its limit', ({ root, key }) => {
    expect(tooHard(root, key)).toBeUndefined();
  });

  test('over the limit is named, with the longest sentence', () => {
    const hard =
      '<main><p>Selvhjælpsorganisationernes kvalitetsgrundlag forpligter medlemsorganisationerne.</p><p>Kom.</p></main>';
    expect(tooHard(parseHtml(hard), 'help/acute')).toBe(
      'LIX 82.5, limit 35. Longest sentence: “Selvhjælpsorganisationernes kvalitetsgrundlag forpligter medlemsorganisationerne”.',
    );
  });
});

/** What is wrong with a page that is harder than its limit; undefined for one that is not. */
function tooHard(root: Parameters<typeof only>[0], key: string): string | undefined {
  const sentences = sentencesOf(only(root, 'main'), aside);
  if (sentences.length === 0) return 'It has no words.';
  const value = lix(sentences);
  const longest = sentences.toSorted((a, b) => b.length - a.length)[0]?.join(' ');
  const limit = limitOf(key);
  return Math.round(value * 10) / 10 <= limit
    ? undefined
    : `LIX ${value.toFixed(1)}, limit ${limit}. Longest sentence: “${longest}”.`;
}

afterAll(() => {
  const table = inContent.map(({ root, key, page }) => ({
    ...{ page: `${page.locale}/${key}`, limit: limitOf(key) },
    lix: Number(lix(sentencesOf(only(root, 'main'), aside)).toFixed(1)),
  }));
  console.table(table.toSorted((a, b) => b.lix - a.lix));
});

/** Everyday words that one of the two languages has and the other has not. */
const everyday: Readonly<Record<Locale, readonly string[]>> = {
  da: 'af dig mig hvad efter noget nogle nogen bliver blive ud mellem uden sige gøre gør jer jeres sig meget kun igen op hjælp hjælpe'.split(
    ' ',
  ),
  nb: 'av deg meg hva etter noe noen blir bli ut mellom uten si gjøre gjør dere seg mye bare igjen opp hjelp hjelpe'.split(
    ' ',
  ),
};
const shared = everyday.da.filter((word) => everyday.nb.includes(word));

/** How many words of a text give each language away. */
function tally(text: string): Record<Locale, number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (locale: Locale): number =>
    words.filter((word) => everyday[locale].includes(word) && !shared.includes(word)).length;
  return { da: count('da'), nb: count('nb') };
}

describe('the language of the words', () => {
  test.each(inContent)('is the address’s, as $address counts', ({ root, page: { locale } }) => {
    const [other = locale] = otherLocales(locale);
    const counted = tally(textOf(only(root, 'main'), (element) => attribute(element, 'lang') === other));
    expect(counted[locale]).toBeGreaterThan(0);
    expect(counted[other]).toBeLessThanOrEqual(counted[locale] / 10);
  });

  test.each(inContent)(
    'is marked wherever a passage changes it, on $address',
    ({ root, page: { locale } }) => {
      const [other = locale] = otherLocales(locale);
      const isOther = (element: Element): boolean => attribute(element, 'lang') === other;
      const blocks = elementsIn(only(root, 'body'), isOther).filter(({ tagName }) =>
        ['p', 'li', 'dd', 'td', 'summary', 'h1', 'h2', 'h3', 'a'].includes(tagName),
      );
      const unmarked = blocks
        .map((block) => textOf(block, isOther))
        .filter((text) => tally(text)[other] > Math.max(1, tally(text)[locale]));
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
        words: tally(textOf(section)),
      }));
      expect(halves.map(({ lang }) => lang)).toEqual(['da', 'nb']);
      for (const { lang, words } of halves)
        expect(lang === 'da' ? words.da >= words.nb : words.nb >= words.da).toBe(true);
    },
  );
});
