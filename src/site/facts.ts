// A fact's row for a country, or a clear failure: a page must never show an empty figure.
import type { Fact, FactRow } from '../model/facts.ts';
import type { Country } from '../model/locale.ts';

export function factRow(facts: Readonly<Record<string, Fact>>, id: string, country: Country): FactRow {
  const row = facts[id]?.rows[country];
  if (row === undefined) throw new Error(`The fact “${id}” does not exist for “${country}”.`);
  return row;
}
