// "Structure once, words twice": x.yaml with x.da.yaml and x.nb.yaml, joined by id.
import { type z } from 'astro/zod';
import { locales, type Locale } from './locale.ts';
import { nearest, suggest } from './did-you-mean.ts';
import { unexpectedFile } from './problem.ts';
import type { RawContent, RawData } from './raw.ts';
import { problemAt, validateAt, type Report } from './validate.ts';

export interface Pair<S extends z.ZodType, W extends z.ZodType> {
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
  readonly data: Readonly<Record<Locale | 'structure', RawData>>;
}

/** Raw content, and which of its YAML files somebody has asked for so far. */
export interface Noted extends RawContent {
  readonly asked: Set<string>;
}

/** Every entry that is whole in both languages, in the order of the structure file; the rest is reported. */
export function joinPair<S extends z.ZodType, W extends z.ZodType>(
  raw: Noted,
  pair: Pair<S, W>,
  report: Report,
): Entry<z.output<S>, z.output<W>>[] {
  const structure = findData(raw, `${pair.path}.yaml`, report);
  const da = findData(raw, `${pair.path}.da.yaml`, report);
  const nb = findData(raw, `${pair.path}.nb.yaml`, report);
  if (structure === undefined || da === undefined || nb === undefined) return [];
  const data = { structure, da, nb };
  reportUnknownIds(data, report);
  return Object.entries(recordOf(structure)).flatMap(([id, value]) => {
    const shape = validateAt(structure, { path: [id], value, schema: pair.structure }, report);
    const inDanish = wordsOf({ data, locale: 'da', schema: pair.words }, id, report);
    const inNorwegian = wordsOf({ data, locale: 'nb', schema: pair.words }, id, report);
    return shape === undefined || inDanish === undefined || inNorwegian === undefined
      ? []
      : [
          {
            id,
            line: structure.locate([id]).line,
            structure: shape,
            words: { da: inDanish, nb: inNorwegian },
            data,
          },
        ];
  });
}

/** The file at a path under `content/`; its absence is reported at the file itself. */
export function findData(raw: Noted, path: string, report: Report): RawData | undefined {
  raw.asked.add(path);
  const data = raw.data.get(path);
  if (data === undefined) {
    report({
      ...{ file: `content/${path}`, line: 1, column: 1, rule: 'files/missing', severity: 'error' },
      message: 'The file is missing.',
      hint: 'Add it; content/README.md says what stands in it.',
    });
  }
  return data?.value === undefined ? undefined : data;
}

/** Files that nobody has asked for are read by nobody. */
export function reportUnasked({ data, asked }: Noted, report: Report): void {
  for (const [path, { file }] of data) {
    if (asked.has(path)) continue;
    const near = nearest(path, asked);
    report(unexpectedFile(file, near === undefined ? undefined : `content/${near}`));
  }
}

export const recordOf = (data: RawData): Record<string, unknown> =>
  typeof data.value === 'object' && data.value !== null ? (data.value as Record<string, unknown>) : {};

type Files = Readonly<Record<Locale | 'structure', RawData>>;

function wordsOf<W extends z.ZodType>(
  from: { data: Files; locale: Locale; schema: W },
  id: string,
  report: Report,
): z.output<W> | undefined {
  const file = from.data[from.locale];
  const value = recordOf(file)[id];
  if (value !== undefined) return validateAt(file, { path: [id], value, schema: from.schema }, report);
  report(
    problemAt(from.data.structure, [id], {
      rule: 'parity/missing-words',
      message: `“${id}” has no words in ${file.file}.`,
      hint: `Add “${id}:” to ${file.file}.`,
    }),
  );
  return undefined;
}

function reportUnknownIds(data: Files, report: Report): void {
  const known = Object.keys(recordOf(data.structure));
  for (const locale of locales) {
    for (const id of Object.keys(recordOf(data[locale]))) {
      if (known.includes(id)) continue;
      const message = `“${id}” has words here but does not stand in ${data.structure.file}.`;
      report(problemAt(data[locale], [id], { rule: 'parity/unknown-id', message, hint: suggest(id, known) }));
    }
  }
}
