// Orama, with the stemmer it has for the language, one slip, titles first.
import type { Locale } from '../../../src/model/locale.ts';
import { loadPackage } from '../papers/peer.ts';
import { documentOf, packedBytes, type Finder, type Searched } from './finder.ts';

/** The part of Orama that is used here. */
interface Orama {
  readonly create: (options: object) => object;
  readonly insertMultiple: (index: object, documents: object[]) => Promise<unknown>;
  readonly save: (index: object) => unknown;
  readonly search: (
    index: object,
    options: object,
  ) => Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}

const names: Readonly<Partial<Record<Locale, string>>> = { da: 'danish', nb: 'norwegian' };

export async function openOrama({ locale, pages }: Searched, withAliases: boolean): Promise<Finder> {
  const { create, insertMultiple, save, search } = await loadPackage<Orama>('@orama/orama');
  const text = { id: 'string', title: 'string', aliases: 'string', headings: 'string', text: 'string' };
  const index = create({ schema: text, language: names[locale] });
  await insertMultiple(
    index,
    pages.map((page) => documentOf(page, withAliases)),
  );
  const options = {
    tolerance: 1,
    limit: 50,
    boost: { title: 5, aliases: 5, headings: 2 },
    properties: ['title', 'aliases', 'headings', 'text'],
  };
  return {
    search: async (term) => (await search(index, { ...options, term })).hits.map(({ id }) => id),
    bytes: packedBytes(save(index)),
  };
}
