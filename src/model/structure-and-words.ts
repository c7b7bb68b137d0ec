// "Structure once, words for each language": x.yaml with x.da.yaml and x.nb.yaml, joined by id.
import { z } from 'astro/zod';
import { locales, perLocale, type Locale } from './locale.ts';
import { nearestName } from './did-you-mean.ts';
import type { AskedContent } from './asked-files.ts';
import type { Fault } from './problem.ts';
import type { RawData } from './raw.ts';
import { problemAt, validate, validateAt, type Report } from './validate.ts';

/** A kind of data, and the schema of one entry in either file. */
export interface StructureAndWords<S extends z.ZodType, W extends z.ZodType> {
  /** Path under `content/` without endings: `facts/facts`. */
  readonly path: string;
  readonly structure: S;
  readonly words: W;
}

export interface Entry<S, W> {
  readonly id: string;
  /** Of the id in the structure file. */
  readonly line: number;
  readonly structure: S;
  readonly words: Readonly<Record<Locale, W>>;
  /** The file of the structure and of each language, for problems found later. */
  readonly data: Files;
}

type Files = Readonly<Record<Locale | 'structure', RawData>>;

/** Every entry that is whole in every language, in the order of the structure file; the rest is reported. */
export function joinStructureAndWords<S extends z.ZodType, W extends z.ZodType>(
  raw: AskedContent,
  kind: StructureAndWords<S, W>,
  report: Report,
): Entry<z.output<S>, z.output<W>>[] {
  const find = (path: string): RawData | undefined => withKeys(findData(raw, path), report);
  const structure = find(`${kind.path}.yaml`);
  const words = whole(perLocale((locale) => find(`${kind.path}.${locale}.yaml`)));
  if (structure === undefined || words === undefined) return [];
  const data = { ...words, structure };
  reportUnknownIds(data, report);
  return Object.entries(recordOf(structure)).flatMap(([id, value]) => {
    const ownStructure = validateAt(structure, { path: [id], value, schema: kind.structure }, report);
    const ownWords = whole(
      perLocale((locale) => {
        if (recordOf(data[locale])[id] === undefined) return reportMissingWords(id, data, locale, report);
        const part = { path: [id], value: recordOf(data[locale])[id], schema: kind.words };
        return validateAt(data[locale], part, report);
      }),
    );
    if (ownStructure === undefined || ownWords === undefined) return [];
    return [{ id, line: structure.locate([id]).line, structure: ownStructure, words: ownWords, data }];
  });
}

/** The file at a path under `content/`, from now on one that is asked for: see `checkAsked`. */
export function findData(raw: AskedContent, path: string): RawData | undefined {
  raw.asked.add(path);
  const data = raw.data.get(path);
  return data?.value === undefined ? undefined : data;
}

const anyKeys = z.record(z.string(), z.unknown());

/** The file if it has keys; an empty one, or a list, is reported as such, not entry by entry. */
const withKeys = (data: RawData | undefined, report: Report): RawData | undefined =>
  data && validate(data, anyKeys, report) && data;

/** The record once no language is missing from it. */
export const whole = <T>(
  values: Readonly<Record<Locale, T | undefined>>,
): Readonly<Record<Locale, T>> | undefined =>
  locales.every((locale) => values[locale] !== undefined) ? (values as Record<Locale, T>) : undefined;

export const recordOf = (data: RawData): Record<string, unknown> =>
  typeof data.value === 'object' && data.value !== null ? (data.value as Record<string, unknown>) : {};

/** The words files of a kind, as a remedy names them: `helplines.da.yaml and helplines.nb.yaml`. */
export const wordsFiles = (name: string): string =>
  locales.map((locale) => `${name}.${locale}.yaml`).join(' and ');

function reportMissingWords(id: string, data: Files, locale: Locale, report: Report): undefined {
  const { file } = data[locale];
  const isOdd = isOddOneOut(id, data);
  report(
    problemAt(data.structure, [id], {
      rule: 'parity/missing-words',
      message: `“${id}” has no words in ${file}.`,
      hint: isOdd
        ? `There it is “${nearestName(id, strangersIn(data, locale))}”: write the same name in every file.`
        : `Add “${id}:” to ${file}.`,
      ...(isOdd ? { causes: subject(data.structure, id) } : { causedBy: subject(data[locale], id) }),
    }),
  );
}

function reportUnknownIds(data: Files, report: Report): void {
  const known = Object.keys(recordOf(data.structure));
  const [first, ...others] = locales.map((locale) => strangersIn(data, locale));
  const shared = (first ?? []).filter((id) => others.every((ids) => ids.includes(id)));
  const lost = shared.filter(
    (id) =>
      nearestName(
        id,
        known.filter((one) => isOddOneOut(one, data)),
      ) === undefined,
  );
  for (const id of lost) {
    const causes = subject(data.structure, id);
    report(problemAt(data.structure, [], { ...disagreement([], [id]), causes }));
  }
  for (const locale of locales) {
    for (const id of strangersIn(data, locale)) {
      const message = `“${id}” has words here but does not stand in ${data.structure.file}.`;
      const near = nearestName(id, known);
      const hint =
        near === undefined ? `Add “${id}:” there, or take these words away.` : `Did you mean “${near}”?`;
      const fault = { rule: 'parity/unknown-id', message, hint } as const;
      // One mistake, not two: what this was meant to be has no words for it.
      const meant = near ?? id;
      const isStructure = lost.includes(id) || isOddOneOut(meant, data);
      const because = isStructure
        ? { causedBy: subject(data.structure, lost.includes(id) ? id : meant) }
        : { causes: subject(data[locale], meant) };
      report(problemAt(data[locale], [id], { ...fault, ...because }));
    }
  }
}

/** What has words in a language and no place in the structure. */
const strangersIn = (data: Files, locale: Locale): string[] =>
  Object.keys(recordOf(data[locale])).filter((id) => !(id in recordOf(data.structure)));

/** Whether all languages have words under one other name: then the structure’s is the mistake. */
function isOddOneOut(id: string, data: Files): boolean {
  const names = new Set(locales.map((locale) => nearestName(id, strangersIn(data, locale))));
  const isUnsaid = locales.every((locale) => !(id in recordOf(data[locale])));
  return isUnsaid && names.size === 1 && !names.has(undefined);
}

const subject = ({ file }: RawData, id: string): string => `words ${file} ${id}`;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Of names that the structure wants words for, and of those that all languages have instead. */
export function disagreement(wanted: readonly string[], strange: readonly string[]): Fault {
  const rule = 'parity/unknown-id';
  const languages = `${locales.length === 2 ? 'both' : 'all'} languages`;
  return wanted.length === 0
    ? {
        rule,
        message: `The words in ${languages} have ${quoted(strange)}, which does not stand here.`,
        hint: `Add ${quoted(strange)} here, or remove it from the words.`,
      }
    : {
        rule,
        message: `This asks for words for ${quoted(wanted)}; ${languages} have them for ${quoted(strange)}.`,
        hint: `Write ${quoted(strange)} here, or ${quoted(wanted)} in the words of each language.`,
      };
}
