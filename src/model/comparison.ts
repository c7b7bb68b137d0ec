// The rows of the table that sets the countries beside each other: facts per country, never averaged.
import { z } from 'astro/zod';
import { listOf, plainWords } from './fields.ts';
import { countries, perCountry, type Country, type Locale } from './locale.ts';

const factIds = listOf(z.string());
export const rowStructure = z.strictObject({
  ...perCountry(() => factIds),
  ring: z
    .literal(true)
    .optional()
    .describe('The first fact of each country is a range of seats, and is drawn as a ring.'),
});
/** The row's question. */
export const rowWords = plainWords;

export interface ComparisonRow extends Readonly<Record<Country, readonly string[]>> {
  readonly id: string;
  readonly line: number;
  readonly ring?: true | undefined;
  readonly words: Readonly<Record<Locale, string>>;
}

/** The facts of a row, each with its country. */
export const factsOfRow = (row: ComparisonRow): { readonly id: string; readonly country: Country }[] =>
  countries.flatMap((country) => row[country].map((id) => ({ id, country })));
