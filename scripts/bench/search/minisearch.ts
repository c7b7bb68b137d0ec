// MiniSearch as its documentation sets it up for a search while one types: prefixes, one slip in five letters, titles first.
import { loadPackage } from '../papers/peer.ts';
import { documentOf, packedBytes, type Finder, type Searched } from './finder.ts';

/** The part of MiniSearch that is used here. */
interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string, options: object) => readonly { readonly id: string }[];
}

const options = { prefix: true, fuzzy: 0.2, boost: { title: 5, aliases: 5, headings: 2 } };

export async function openMiniSearch({ pages }: Searched, withAliases: boolean): Promise<Finder> {
  const { default: Made } = await loadPackage<{ default: new (options: object) => MiniSearch }>('minisearch');
  const index = new Made({ fields: ['title', 'aliases', 'headings', 'text'] });
  index.addAll(pages.map((page) => documentOf(page, withAliases)));
  return { search: (query) => index.search(query, options).map(({ id }) => id), bytes: packedBytes(index) };
}
