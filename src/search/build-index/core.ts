// Pages as they were read → the small index of a language.
import { packPostings, type CoreFile } from '../core-file.ts';
import { listed, type Grammar } from '../grammar.ts';
import type { SearchWords } from '../said.ts';
import { wordsOf } from '../words.ts';
import type { Country } from '../../model/locale.ts';
import type { ReadPage } from './read-page.ts';

export interface CoreSource {
  readonly pages: readonly ReadPage[];
  readonly grammar: Grammar;
  readonly said: SearchWords;
  /** The country whose practice a reader of the language meets first: what is about it needs no name. */
  readonly ownCountry: Country;
  /** What Pagefind calls the page at an address. */
  readonly fragmentOf: (address: string) => string;
}

export function coreOf({ pages, grammar, said, ownCountry, fragmentOf }: CoreSource): CoreFile {
  const sections = pages.flatMap((page, number) => page.sections.map((section) => ({ number, ...section })));
  const postings = new Map<string, number[]>();
  const small = new Set(listed(grammar.small));
  sections.forEach(({ text }, section) => {
    for (const word of new Set(wordsOf(withoutAddresses(text)))) {
      if (small.has(word)) continue;
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [section]);
      else known.push(section);
    }
  });
  const isRepeated = (section: number): boolean => (pages[sections[section]?.number ?? 0]?.weight ?? 1) < 1;
  const pageOf = (section: number): number => sections[section]?.number ?? 0;
  return {
    grammar,
    said,
    pages: pages.map(({ address, title, description, aliases, download = '', weight }) => [
      ...([address, title, description, aliases.join(';'), download, fragmentOf(address), weight] as const),
    ]),
    sections: sections.map(({ number, anchor, heading, country, more }) => {
      const foreign = country === undefined || country === ownCountry ? '' : country;
      const further = pages.findIndex(({ address }) => address === more);
      return [number, anchor, heading, foreign, ...(further < 0 ? ([] as const) : ([further] as const))];
    }),
    ...packPostings(
      new Map(
        [...postings].map(([word, places]) => [word, thinned(places, { pageOf, isRepeated })] as const),
      ),
    ),
  };
}

/** A word in more sections than this tells pages apart and not sections: of each page the first one stays. */
const mostSections = 15;

/** On so many pages of its own a word needs no place on a page that repeats what others say, as sources and papers do. */
const enoughPages = 2;

interface Places {
  readonly pageOf: (section: number) => number;
  readonly isRepeated: (section: number) => boolean;
}

function thinned(places: readonly number[], { pageOf, isRepeated }: Places): readonly number[] {
  const own = places.filter((place) => !isRepeated(place));
  const kept = new Set(own.map(pageOf)).size < enoughPages ? places : own;
  if (kept.length <= mostSections) return kept;
  return kept.filter((place, at) => at === 0 || pageOf(place) !== pageOf(kept[at - 1] ?? place));
}

/** What stands behind the name in an address on the web is no word. */
const withoutAddresses = (text: string): string => text.replaceAll(/(\.\p{L}{2,})\/\S*/gu, '$1');
