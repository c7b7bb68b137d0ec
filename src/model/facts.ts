// Figures that stand in more than one place: numbers per country, sentences per language, joined into finished text.
import { z } from 'astro/zod';
import { claimIds, inEachCountry, listOf, plainWords, words } from './fields.ts';
import { countries, locales, perCountry, perLocale, type Country, type Locale } from './locale.ts';
import type { Entry } from './structure-and-words.ts';
import { fillSlots, type SlotFault, type SlotValues } from './slots.ts';

const row = z.strictObject({ values: z.record(z.string(), z.number()).default({}), claims: claimIds });
/** `phrase` only where the fact stands in running text. */
const texts = z.strictObject({ value: words, phrase: words.optional() });

export const factStructure = inEachCountry(row).partial();
export const factWords = z.strictObject({
  label: plainWords,
  ...perCountry(() => texts.optional()),
});
/** Zero to twelve, in words. */
export const numberWords = listOf(words.regex(/^\p{Ll}+$/u, 'write one word in small letters')).length(13);

export interface FactText {
  /** Stands alone in a fact list. */
  readonly value: string;
  /** Stands in running text; undefined for a fact that never does. */
  readonly phrase: string | undefined;
}

export interface Fact {
  readonly id: string;
  readonly line: number;
  readonly labels: Readonly<Record<Locale, string>>;
  readonly rows: Readonly<Partial<Record<Country, FactRow>>>;
}

export interface FactRow {
  readonly values: Readonly<Record<string, number>>;
  readonly claims: readonly string[];
  readonly text: Readonly<Record<Locale, FactText>>;
  /** How the figure would look in prose if it stood there bare: “4–8”, “fire til otte”, “to timer”. */
  readonly bare: Readonly<Record<Locale, readonly string[]>>;
}

export type FactEntry = Entry<z.output<typeof factStructure>, z.output<typeof factWords>>;

type Numbers = Readonly<Record<Locale, readonly string[]>>;
type FaultReport = (fault: SlotFault) => void;

/** The finished fact; `report` hears of texts that are missing for a country and of slots that have no value. */
export function finishFact(entry: FactEntry, numbers: Numbers, report: FaultReport): Fact {
  const rows: Partial<Record<Country, FactRow>> = {};
  for (const country of countries) {
    const structure = entry.structure[country];
    for (const locale of locales) {
      if ((structure === undefined) !== (entry.words[locale][country] === undefined)) {
        report({ locale, path: [country], message: mismatch(entry.id, country, structure !== undefined) });
      }
    }
    if (structure !== undefined) rows[country] = finishRow({ entry, country, structure }, numbers, report);
  }
  const labels = perLocale((locale) => entry.words[locale].label);
  return { id: entry.id, line: entry.line, labels, rows };
}

function finishRow(
  { entry, country, structure }: { entry: FactEntry; country: Country; structure: z.output<typeof row> },
  numbers: Numbers,
  report: FaultReport,
): FactRow {
  const { values, claims } = structure;
  const text = (locale: Locale): FactText => {
    const { value = '', phrase } = entry.words[locale][country] ?? {};
    const fill = (template: string, key: string): string =>
      fillSlots(template, { values, numbers: numbers[locale] }, (message) =>
        report({ locale, path: [country, key], message }),
      );
    return { value: fill(value, 'value'), phrase: phrase && fill(phrase, 'phrase') };
  };
  const bare = (locale: Locale): readonly string[] =>
    bareForms(entry.words[locale][country]?.phrase, { values, numbers: numbers[locale] });
  return { values, claims, text: perLocale(text), bare: perLocale(bare) };
}

/** A range in digits and in words; any other figure with what it counts, in digits and in words. */
function bareForms(phrase: string | undefined, slots: SlotValues): readonly string[] {
  const { min, max } = slots.values;
  const word = (value: number | string | undefined): string => slots.numbers[Number(value)] ?? String(value);
  if (min !== undefined && max !== undefined) {
    return [`${min}–${max}`, `${min}-${max}`, `${min} til ${max}`, `${word(min)} til ${word(max)}`];
  }
  if (phrase === undefined || Object.keys(slots.values).length === 0) return [];
  const inDigits = phrase.replaceAll(':word}', '}');
  const inWords = inDigits.replaceAll(/\{([a-z]+)\}/g, '{$1:word}');
  return [inDigits, inWords].map((template) => fillSlots(template, slots, () => undefined));
}

const mismatch = (id: string, country: Country, wanted: boolean): string =>
  wanted
    ? `“${id}” has a figure for “${country}” but no words.`
    : `“${id}” has words for “${country}” but no figure.`;
