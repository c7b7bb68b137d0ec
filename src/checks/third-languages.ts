// A sentence in a language that the site does not have: a text that was pasted and not yet translated.
import type { Content } from '../model/content.ts';
import { locales, type Locale } from '../model/locale.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { isName, localeOfWords, withoutQuotations } from './language.ts';
import { textOf } from './page-words.ts';
import { textValuesOf } from './text-values.ts';

/** Words without which hardly a sentence of a language does, and which neither Danish nor Norwegian has. */
const stopWords: Readonly<Record<string, { readonly name: string; readonly words: readonly string[] }>> = {
  en: {
    name: 'English',
    words:
      'the of and you that this with your we they what which who from not has their there can will would about when our how people was were because could should them'.split(
        ' ',
      ),
  },
  sv: {
    name: 'Swedish',
    words:
      'och är inte att från jag något någon några också mycket när vad hur för själv varandra många genom ska gör måste även inom'.split(
        ' ',
      ),
  },
  de: {
    name: 'German',
    words:
      'und die das ist nicht ein eine einer eines einem zu sie ich wir auch auf für im von wenn sich oder werden wird haben können kann bei aus wie mehr dass'.split(
        ' ',
      ),
  },
  fr: {
    name: 'French',
    words: 'les une des est que qui pour vous nous il avec ce cette aux sont votre ou leur mais'.split(' '),
  },
};

/** Shorter sentences say too little: a title or a name may stand in any language. */
const fewestWords = 8;
const largestShare = 0.2;

/** Each passage of a page. */
export const checkThirdLanguages = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [
    ...thirdLanguageOf(page.description, page.locale).map((fault) =>
      faultAt({ file: page.file, line: page.lines['description'] ?? 1, column: 1 }, fault),
    ),
    ...page.body.passages.flatMap((passage) =>
      thirdLanguageOf(textOf(passage, page.locale, content), page.locale).map((fault) =>
        faultAt(passage, fault),
      ),
    ),
  ]);

export const checkThirdLanguageWords = ({ data }: RawContent): Problem[] =>
  [...data].flatMap(([path, file]) => {
    const locale = localeOfWords(path);
    if (locale === undefined) return [];
    return textValuesOf(file.value)
      .filter((leaf) => !isName(path, leaf))
      .flatMap(({ path: at, value }) =>
        thirdLanguageOf(value, locale).map((fault) => problemAt(file, at, fault)),
      );
  });

/** The first sentence in another language; what is quoted may be in any. */
export function thirdLanguageOf(text: string, locale: Locale): Fault[] {
  const sentences = withoutQuotations(text, locale)
    .replaceAll(/\{[^{}]*\}/g, '')
    .split(/(?<=[.!?:;])\s/)
    .map((sentence) => ({ sentence, words: sentence.toLowerCase().match(/\p{L}+/gu) ?? [] }))
    .filter(({ words }) => words.length >= fewestWords);
  for (const { sentence, words } of sentences) {
    const found = Object.entries(stopWords).find(
      ([code, { words: stops }]) =>
        !locales.some((one) => one === code) &&
        words.filter((word) => stops.includes(word)).length / words.length >= largestShare,
    );
    if (found === undefined) continue;
    const message = `“${sentence.trim().slice(0, 60)} …” is ${found[1].name}.`;
    const hint = 'Write it in this language, or put it in quotation marks.';
    return [{ rule: 'language/third', message, hint }];
  }
  return [];
}
