// What a row of a list and the options together leave open, or say twice → a sentence for each.
import type { PaperVariant } from '../../src/papers/variants.ts';
import type { Groups } from './lists.ts';
import type { Options } from './options.ts';

type Cells = Groups['rows'][number]['cells'];

/** `cells` has the options' language and country where the row names none. */
export function faultsOfRow(
  { locale, country, names }: { readonly [K in keyof Cells]: Cells[K] | undefined },
  papers: readonly PaperVariant[],
  { copies }: Options,
): string[] {
  // Nobody’s language is guessed; a country matters only where the papers differ by it.
  const differ = papers.some(({ region }) => region !== 'all');
  return [
    ...(locale === undefined
      ? ['Which language? Write da or nb in the column “locale”, or add --locale.']
      : []),
    ...(country === undefined && differ
      ? ['Which country? Write dk or no in the column “country”, or add --country.']
      : []),
    ...(copies !== undefined && names !== undefined
      ? ['The row has names, so --copies does not go with it: there is one for each name.']
      : []),
  ];
}
