// A fact's row for a country, or a clear failure: a page must never show an empty figure.
import type { Fact, FactRow } from '../model/facts.ts';
import type { Country } from '../model/locale.ts';

interface Wanted {
  readonly id: string;
  readonly country: Country;
}

export function factRow(facts: Readonly<Record<string, Fact>>, { id, country }: Wanted): FactRow {
  const row = facts[id]?.rows[country];
  if (row === undefined) throw new Error(`The fact “${id}” does not exist for “${country}”.`);
  return row;
}

export const factText = (facts: Readonly<Record<string, Fact>>, wanted: Wanted): FactRow['text'] =>
  factRow(facts, wanted).text;
