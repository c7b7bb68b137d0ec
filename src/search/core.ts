// The small index of a language → what it is searched by: where each word stands, and the words that exist.
import { unpackPostings, type CoreFile, type CorePage, type CoreSection } from './core-file.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { SearchWords } from './said.ts';
import { wordsOf } from './words.ts';

/** A run of words that counts as a whole: a title, a heading, something people say. */
export interface Phrase {
  readonly page: number;
  /** Where it is a heading. */
  readonly section: number | undefined;
  readonly words: readonly string[];
}

export interface Places {
  /** Page → how much of its title, or of an alias, the word is. */
  readonly titles: Map<number, number>;
  readonly aliases: Map<number, number>;
  /** Section → how much of its heading it is. */
  readonly headings: Map<number, number>;
  texts: readonly number[];
}

export interface Core {
  readonly pages: readonly CorePage[];
  readonly sections: readonly CoreSection[];
  /** Page → numbers of its sections. */
  readonly sectionsOf: readonly (readonly number[])[];
  readonly placesOf: (word: string) => Places | undefined;
  readonly phrases: readonly Phrase[];
  readonly lexicon: Lexicon;
  readonly said: SearchWords;
}

export function createCore(file: CoreFile): Core {
  const places = new Map<string, Places>();
  const at = (word: string): Places => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const empty = { titles: new Map(), aliases: new Map(), headings: new Map(), texts: [] };
    places.set(word, empty);
    return empty;
  };
  for (const [word, texts] of unpackPostings(file)) at(word).texts = texts;
  const small = new Set(file.grammar.small.split(' '));
  const phrases: Phrase[] = [];
  const add = (phrase: Phrase, kind: 'titles' | 'aliases' | 'headings'): void => {
    phrases.push(phrase);
    const naming = phrase.words.filter((word) => !small.has(word)).length;
    const share = 1 / Math.sqrt(Math.max(naming, 1));
    const place = phrase.section ?? phrase.page;
    for (const word of phrase.words) {
      const known = at(word)[kind];
      known.set(place, Math.max(share, known.get(place) ?? 0));
    }
  };
  file.pages.forEach(([, title, , aliases], page) => {
    add({ page, section: undefined, words: wordsOf(title) }, 'titles');
    for (const alias of aliases.split(';').filter(Boolean)) {
      add({ page, section: undefined, words: wordsOf(alias) }, 'aliases');
    }
  });
  const sectionsOf = file.pages.map((): number[] => []);
  file.sections.forEach(([page, , heading], section) => {
    sectionsOf[page]?.push(section);
    if (heading !== '') add({ page, section, words: wordsOf(heading) }, 'headings');
  });
  return {
    pages: file.pages,
    sections: file.sections,
    sectionsOf,
    placesOf: (word) => places.get(word),
    phrases,
    said: file.said,
    lexicon: createLexicon(places.keys(), file.grammar),
  };
}
