// What stands in a text in another language than the text → runs that name that language, so that a screen reader says it right:
// names of contacts, and words in quotation marks that the glossary knows as another language's.
import type { Content } from '../model/content.ts';
import { otherLocales, quotes, regionTags, type Locale } from '../model/locale.ts';
import type { Run, Text } from './document.ts';

export type ForeignParts = Pick<Content, 'helplines' | 'organisations' | 'glossary'>;

/** Marks a text of a language; what is marked already stays as it is. */
export function foreignMarker(locale: Locale, content: ForeignParts): (text: Text) => Text {
  const names = foreignNames(locale, content);
  const words = foreignWords(locale, content);
  const [open, close] = quotes[locale];
  const quoted = new RegExp(`(${open})([^${open}${close}]+)(?=${close})`, 'gu');
  return (text) =>
    mark(markNames(text, names), quoted, (found) => words.get(found.replaceAll('\u00AD', '').toLowerCase()));
}

/** The name of a contact, or what is left of it where a list has a short one: “Mental Helse Hjelpetelefonen”, “Mental Helse”. */
export const markName = (text: Text, name: string, lang: string): Text =>
  markNames(text, new Map(beginningsOf(name).map((one) => [one, lang])));

/** Words of other languages that this one does not have, in small letters, each with its language. */
function foreignWords(locale: Locale, { glossary }: ForeignParts): ReadonlyMap<string, string> {
  const termsOf = (one: Locale): string[] =>
    glossary
      .flatMap(({ words }) => [words[one].term ?? [], words[one].also].flat())
      .map((word) => word.toLowerCase());
  const own = new Set(termsOf(locale));
  return new Map(
    otherLocales(locale).flatMap((other) =>
      termsOf(other)
        .filter((word) => !own.has(word))
        .map((word) => [word, regionTags[other]] as const),
    ),
  );
}

/** Whole names, what stands before a comma or a bracket in them, and beginnings of more than one word. */
function foreignNames(
  locale: Locale,
  { helplines, organisations }: ForeignParts,
): ReadonlyMap<string, string> {
  return new Map(
    [...helplines, ...organisations].flatMap(({ language, words }) => {
      if (language === undefined || language === locale) return [];
      const { name } = words[locale];
      const long = beginningsOf(name).filter((one) => one === name || one.includes(' '));
      return [shortName(name), ...long].map((one) => [one, regionTags[language]] as const);
    }),
  );
}

/** What stands before a comma or a bracket in a name: “FriSe”. */
export const shortName = (name: string): string => name.split(/,| \(/)[0] ?? name;

/** A name, and its first words as long as the last of them has a capital letter. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(' '));
  return beginnings.filter((one, index) => one === name || /^\p{Lu}[^,]*$/u.test(words[index] ?? ''));
}

/** A name in the genitive is one word with it: “Selvhjelp Norges”. */
function markNames(text: Text, names: ReadonlyMap<string, string>): Text {
  if (names.size === 0) return text;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}])((?:${longestFirst.join('|')})s?)(?![\\p{L}\\p{N}])`, 'gu');
  return mark(text, pattern, (found) => names.get(found) ?? names.get(found.replace(/s$/, '')));
}

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The pattern finds what stands before it, and then the words. */
function mark(text: Text, pattern: RegExp, langOf: (found: string) => string | undefined): Text {
  return text.flatMap((run) => {
    if (run.lang !== undefined) return [run];
    const pieces: Run[] = [];
    let end = 0;
    for (const { index, 1: before = '', 2: found = '' } of run.text.matchAll(pattern)) {
      const lang = langOf(found);
      if (lang === undefined) continue;
      const start = index + before.length;
      pieces.push({ ...run, text: run.text.slice(end, start) }, { ...run, text: found, lang });
      end = start + found.length;
    }
    return [...pieces, { ...run, text: run.text.slice(end) }].filter((piece) => piece.text !== '');
  });
}
