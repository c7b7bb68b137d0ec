// Words of another language on a paper carry that language in the file: names of helplines and organisations, and words in
// quotation marks that the glossary has for another language alone.
import { PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { countries, locales, otherLocales, quotes, regionTags, type Locale } from '../../src/model/locale.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { paperPath, paperVariants } from '../../src/papers/variants.ts';
import { content } from '../support/content.ts';
import { resources } from '../support/resources.ts';
import { sheetsOf } from './answer-sheets.ts';
import { isTag, readTags, type ReadTag } from './read-pdf.ts';

const printer = createPrinter(resources);

interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Each text with the language that a screen reader takes it for. */
function saidBy(tag: ReadTag, around: string): Said[] {
  const lang = tag.dictionary.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText() ?? around;
  return tag.kids.flatMap((kid) => {
    if (typeof kid === 'string') return [{ text: kid, lang }];
    return isTag(kid) ? saidBy(kid, lang) : [];
  });
}

const termsOf = (locale: Locale): string[] =>
  content.glossary.flatMap(({ words }) => [words[locale].term ?? [], words[locale].also].flat());

/** What is foreign to a language wherever it stands: whole names, and words with the quotation marks that open them. */
function foreignTo(locale: Locale): Map<string, string> {
  const contacts = [...content.helplines, ...content.organisations];
  const names = contacts.flatMap(({ language, words }) =>
    language === undefined || language === locale
      ? []
      : [[words[locale].name, regionTags[language]] as const],
  );
  const own = termsOf(locale);
  const quoted = otherLocales(locale).flatMap((other) =>
    termsOf(other)
      .filter((term) => !own.includes(term))
      .map((term) => [term, regionTags[other]] as const),
  );
  return new Map([...names, ...quoted]);
}

const papers = [
  ...paperVariants(content).map((variant) => ({
    name: paperPath(variant),
    locale: variant.locale,
    document: composePaper(variant, content),
  })),
  ...locales.flatMap((locale) =>
    countries.flatMap((country) =>
      sheetsOf(locale, country).map((document) => ({ name: document.key, locale, document })),
    ),
  ),
];

test('no foreign name, and no foreign word in quotation marks, is read as the paper’s own language', async () => {
  let spans = 0;
  for (const { name, locale, document } of papers) {
    const [open, close] = quotes[locale];
    const own = regionTags[locale];
    const said = saidBy(await readTags((await printer.print(document)).bytes), own);
    spans += said.filter(({ lang }) => lang !== own).length;
    // A word in quotation marks is a text of its own where it is marked, and between them where it is not.
    const plain = said.filter(({ lang }) => lang === own).map(({ text }) => text);
    for (const [words, lang] of foreignTo(locale)) {
      const isName = /^\p{Lu}/u.test(words);
      const unmarked = plain.filter((text) => text.includes(isName ? words : `${open}${words}${close}`));
      expect.soft(unmarked, `${name}: “${words}” is ${lang}`).toEqual([]);
    }
  }
  console.log(`${spans} passages in another language on ${papers.length} papers.`);
  expect(spans).toBeGreaterThan(100);
});
