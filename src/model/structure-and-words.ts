// "Structure once, words for each language": x.yaml with x.da.yaml and x.nb.yaml, joined by id.
import { type z } from 'astro/zod';
import { locales, perLocale, type Locale } from './locale.ts';
import { nearestName, didYouMean } from './did-you-mean.ts';
import { faultOf, unexpectedFile } from './problem.ts';
import type { RawContent, RawData } from './raw.ts';
import { problemAt, validateAt, type Report } from './validate.ts';

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

/** Raw content, and which of its YAML files somebody has asked for so far. */
export interface AskedContent extends RawContent {
  readonly asked: Set<string>;
}

/** Every entry that is whole in every language, in the order of the structure file; the rest is reported. */
export function joinStructureAndWords<S extends z.ZodType, W extends z.ZodType>(
  raw: AskedContent,
  kind: StructureAndWords<S, W>,
  report: Report,
): Entry<z.output<S>, z.output<W>>[] {
  const structure = findData(raw, `${kind.path}.yaml`, report);
  const words = whole(perLocale((locale) => findData(raw, `${kind.path}.${locale}.yaml`, report)));
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

/** The file at a path under `content/`; its absence is reported at the file itself. */
export function findData(raw: AskedContent, path: string, report: Report): RawData | undefined {
  raw.asked.add(path);
  const data = raw.data.get(path);
  if (data === undefined) {
    const hint = 'Add it; content/README.md says what stands in it.';
    report(faultOf(`content/${path}`, { rule: 'files/missing', message: 'The file is missing.', hint }));
  }
  return data?.value === undefined ? undefined : data;
}

/** Files that nobody has asked for are read by nobody. */
export function reportUnasked({ data, asked }: AskedContent, report: Report): void {
  for (const [path, { file }] of data) {
    if (asked.has(path)) continue;
    const near = nearestName(path, asked);
    report(unexpectedFile(file, near === undefined ? undefined : `content/${near}`));
  }
}

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
  report(
    problemAt(data.structure, [id], {
      rule: 'parity/missing-words',
      message: `“${id}” has no words in ${file}.`,
      hint: `Add “${id}:” to ${file}.`,
    }),
  );
}

function reportUnknownIds(data: Files, report: Report): void {
  const known = Object.keys(recordOf(data.structure));
  for (const locale of locales) {
    for (const id of Object.keys(recordOf(data[locale]))) {
      if (known.includes(id)) continue;
      const message = `“${id}” has words here but does not stand in ${data.structure.file}.`;
      report(
        problemAt(data[locale], [id], { rule: 'parity/unknown-id', message, hint: didYouMean(id, known) }),
      );
    }
  }
}
