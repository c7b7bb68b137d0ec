// What the bench asks of whoever searches the same pages.
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../../src/model/locale.ts';
import { readPage, type ReadPage } from '../../../src/search/build-index/read-page.ts';
import type { BuiltPage } from '../../../tests/support/built-pages.ts';

/** A search over the pages of one language, with its index loaded. */
export interface Finder {
  /** Addresses of pages, best first. */
  readonly search: (query: string) => readonly string[] | Promise<readonly string[]>;
  /** What a reader loads of its index, packed by gzip; of Pagefind, which loads it in pieces, nothing is said here. */
  readonly bytes?: number;
}

export interface Searched {
  readonly locale: Locale;
  /** As they were built. */
  readonly pages: readonly ReadPage[];
}

export function searchedOf(built: readonly BuiltPage[], locale: Locale): Searched {
  const own = built.filter(({ page }) => page?.locale === locale);
  return {
    locale,
    pages: own.flatMap(({ html, address }) => readPage(html, address, () => undefined) ?? []),
  };
}

export const packedBytes = (index: unknown): number => gzipSync(JSON.stringify(index), { level: 9 }).length;

/** A page as the others take it: one document, with the words it is found by or without. */
export const documentOf = ({ address, title, aliases, sections }: ReadPage, withAliases: boolean) => ({
  id: address,
  title,
  aliases: withAliases ? aliases.join('. ') : '',
  headings: sections.map(({ heading }) => heading).join('. '),
  text: sections.map(({ text }) => text).join(' '),
});
