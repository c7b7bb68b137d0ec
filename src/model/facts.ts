// Figures that stand in more than one place: numbers per country, sentences per language, joined into finished text.
import { z } from 'astro/zod';
import { claimIds, words } from './fields.ts';
import { countries, locales, type Country, type Locale } from './locale.ts';
import type { Entry } from './pair.ts';
import { fillSlots, type SlotFault } from './slots.ts';

const row = z.strictObject({ values: z.record(z.string(), z.number()).default({}), claims: claimIds });
const texts = z.strictObject({ value: words, phrase: words });

export const factStructure = z.strictObject({ dk: row.optional(), no: row.optional() });
export const factWords = z.strictObject({ label: words, dk: texts.optional(), no: texts.optional() });
/** Zero to twelve, in words. */
export const numberWords = z.array(words).length(13);

export interface FactText {
  /** Stands alone in a fact list. */
  readonly value: string;
  /** Stands in running text. */
  readonly phrase: string;
}

export interface Fact {
  readonly id: string;
  readonly labels: Readonly<Record<Locale, string>>;
  readonly rows: Readonly<Partial<Record<Country, FactRow>>>;
}

export interface FactRow {
  readonly values: Readonly<Record<string, number>>;
  readonly claims: readonly string[];
  readonly text: Readonly<Record<Locale, FactText>>;
}

export type FactEntry = Entry<z.output<typeof factStructure>, z.output<typeof factWords>>;

/** The finished fact; `report` hears of texts that are missing for a country and of slots that have no value. */
export function finishFact(
  entry: FactEntry,
  numbers: Readonly<Record<Locale, readonly string[]>>,
  report: (fault: SlotFault) => void,
): Fact {
  const rows: Partial<Record<Country, FactRow>> = {};
  for (const country of countries) {
    const structure = entry.structure[country];
    for (const locale of locales) {
      if ((structure === undefined) !== (entry.words[locale][country] === undefined)) {
        report({ locale, path: [country], message: mismatch(entry.id, country, structure !== undefined) });
      }
    }
    if (structure === undefined) continue;
    const text = (locale: Locale): FactText => {
      const { value = '', phrase = '' } = entry.words[locale][country] ?? {};
      const fill = (template: string, key: string): string =>
        fillSlots(template, { values: structure.values, numbers: numbers[locale] }, (message) =>
          report({ locale, path: [country, key], message }),
        );
      return { value: fill(value, 'value'), phrase: fill(phrase, 'phrase') };
    };
    rows[country] = {
      values: structure.values,
      claims: structure.claims,
      text: { da: text('da'), nb: text('nb') },
    };
  }
  return { id: entry.id, labels: { da: entry.words.da.label, nb: entry.words.nb.label }, rows };
}

const mismatch = (id: string, country: Country, wanted: boolean): string =>
  wanted
    ? `“${id}” has a figure for “${country}” but no words.`
    : `“${id}” has words for “${country}” but no figure.`;
