// Figures that stand in more than one place: numbers per country, sentences per language, joined into finished text.
import { z } from 'astro/zod';
import { claimIds, inEachCountry, listOf, plainWords, words } from './fields.ts';
import { didYouMean } from './did-you-mean.ts';
import { countries, locales, perCountry, perLocale, type Country, type Locale } from './locale.ts';
import type { Entry } from './structure-and-words.ts';
import { fillSlots, type SlotFault, type SlotValues } from './slots.ts';
import { problemAt, type Report } from './validate.ts';

/** What a value of a kind can be, by its name; of any other name it is a whole number, and not less than none. */
export const valueBounds: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  /** People in a group, or that start one. */
  min: { least: 1, most: 40 },
  max: { least: 1, most: 40 },
  /** Of a meeting. */
  hours: { least: 0.5, most: 8 },
  /** Of a life. */
  years: { least: 1, most: 120 },
  /** Of the calendar. */
  year: { least: 1900, most: 2100 },
  meetings: { least: 1, most: 100 },
  talks: { least: 1, most: 100 },
};

/** Names of values that need not be whole: half an hour. */
const inParts: readonly string[] = ['hours'];

/** What a writer is told of a value that cannot be. */
function faultOfValue(name: string, value: number): string | undefined {
  const { least, most } = valueBounds[name] ?? { least: 0, most: Infinity };
  const range = most === Infinity ? `from ${least} on` : `from ${least} to ${most}`;
  if (value < least || value > most) return `write a number ${range}: “${name}” cannot be ${value}`;
  if (Number.isInteger(value) || inParts.includes(name)) return undefined;
  return `write a whole number: “${name}” cannot be ${value}`;
}

const figures = z.record(z.string(), z.number()).superRefine((values, context) => {
  for (const [name, value] of Object.entries(values)) {
    const message = faultOfValue(name, value);
    if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
  }
  const { min = 0, max = Infinity } = values;
  if (min <= max) return;
  const message = `write the smaller number first: “min” is ${min}, and “max” ${max}`;
  context.addIssue({ code: 'custom', path: ['min'], message });
});

const row = z.strictObject({ values: figures.default({}), claims: claimIds });
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
  /** The phrase with its slots; undefined for a fact that never stands in running text. */
  readonly template: Readonly<Record<Locale, string | undefined>>;
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
        report({
          locale,
          path: [country],
          message: mismatch(entry.id, country, structure !== undefined),
          ...(structure === undefined ? { lacks: [country] } : {}),
        });
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
      fillSlots(template, { values, numbers: numbers[locale] }, (message, name) =>
        report({ locale, path: [country, key], message, lacks: [country, 'values', name] }),
      );
    return { value: fill(value, 'value'), phrase: phrase && fill(phrase, 'phrase') };
  };
  const bare = (locale: Locale): readonly string[] =>
    bareForms(entry.words[locale][country]?.phrase, { values, numbers: numbers[locale] });
  const template = perLocale((locale) => entry.words[locale][country]?.phrase);
  return { values, claims, text: perLocale(text), template, bare: perLocale(bare) };
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

/** What all languages ask for, and the structure does not have, is the structure's mistake: a problem there, and theirs caused by it. */
export function reportFactFaults(
  { id, data, structure }: FactEntry,
  faults: readonly SlotFault[],
  report: Report,
): void {
  const names = [...new Set(faults.map(({ lacks }) => lacks?.join('.')))].filter(
    (name) => name !== undefined,
  );
  const shared = names.filter((name) =>
    locales.every((locale) => faults.some((one) => one.locale === locale && one.lacks?.join('.') === name)),
  );
  const cause = (name: string): string => `figure ${id} ${name}`;
  for (const name of shared) {
    const path = [id, ...name.split('.')];
    const [figure = ''] = path.slice(-1);
    report(
      problemAt(data.structure, path, {
        rule: 'facts/words',
        message: `“${id}” has no “${name}”, which its words ask for in every language.`,
        hint: `Add “${figure}:” here, or change the words in ${locales.map((locale) => data[locale].file).join(' and ')}.`,
        causes: cause(name),
      }),
    );
  }
  for (const { locale, path, message, lacks } of faults) {
    const name = lacks?.join('.');
    const [country, ...figure] = lacks ?? [];
    const known = Object.keys(structure[country as Country]?.values ?? {});
    report(
      problemAt(data[locale], [id, ...path], {
        rule: 'facts/words',
        message,
        hint:
          figure.length > 0 && known.length > 0
            ? didYouMean(figure.at(-1) ?? '', known)
            : lacks === undefined
              ? `Add “${path.join('.')}:” with its words here, or take the figure out of ${data.structure.file}.`
              : `Add the figure to ${data.structure.file}, or take these words away.`,
        ...(name !== undefined && shared.includes(name) ? { causedBy: cause(name) } : {}),
      }),
    );
  }
}
