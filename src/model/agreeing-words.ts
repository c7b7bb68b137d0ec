// The words of a paper or of the guide, which its structure asks for → the words, or problems: where all languages agree on what the
// structure has otherwise, the mistake is the structure’s, and is told there.
import type { z } from 'astro/zod';
import { locales, perLocale, type Locale } from './locale.ts';
import type { RawData } from './raw.ts';
import { disagreement, whole } from './structure-and-words.ts';
import { faultsIn, problemAt, valueAt, type PlacedFault, type Report } from './validate.ts';

type Path = readonly PropertyKey[];

export interface Structure {
  readonly data: RawData;
  /** Where the structure says what words of that path are wanted for, if not by the end of that path. */
  readonly placeOf?: (wordsPath: Path) => Path | undefined;
}

/** The words once every language has them as the schema says; a language without a file is left out of the report. */
export function validateWords<S extends z.ZodType>(
  files: Readonly<Record<Locale, RawData | undefined>>,
  schema: S,
  structure: Structure,
  report: Report,
): Readonly<Record<Locale, z.output<S>>> | undefined {
  const found = perLocale((locale) => {
    const data = files[locale];
    return { data, ...(data === undefined ? { value: undefined, faults: [] } : faultsIn(data, schema)) };
  });
  const causes = tellDisagreements(
    locales.map((locale) => found[locale].faults),
    structure,
    report,
  );
  for (const locale of locales) {
    const { data, faults } = found[locale];
    for (const { at, fault } of faults) {
      if (data === undefined) continue;
      const causedBy = causes.get(pathName(at));
      report(problemAt(data, at, causedBy === undefined ? fault : { ...fault, causedBy }));
    }
  }
  return whole(perLocale((locale) => found[locale].value));
}

const pathName = (path: Path): string => path.map(String).join('.');

/** Reports what no language has as the structure says it; returns what that causes, by the path of the words. */
function tellDisagreements(
  faults: readonly (readonly PlacedFault[])[],
  structure: Structure,
  report: Report,
): ReadonlyMap<string, string> {
  const [first = [], ...others] = faults;
  const shared = first.filter(
    ({ at, fault }) =>
      /missing-key|unknown-key/.test(fault.rule) &&
      others.every((list) => list.some((other) => isSame(other, { at, fault }))),
  );
  const causes = new Map<string, string>();
  const told = new Map<string, string>();
  for (const [parent, group] of Map.groupBy(shared, ({ at }) => pathName(at.slice(0, -1)))) {
    const lost = group.filter(({ fault }) => fault.rule === 'schema/missing-key');
    const strange = group.filter(({ fault }) => fault.rule === 'schema/unknown-key').map(nameOf);
    if (strange.length === 0) continue;
    const known = strange.map((name) => told.get(name));
    const subject = known[0] ?? `structure ${structure.data.file} ${parent}`;
    if (known.includes(undefined)) {
      const wanted = lost[0]?.at ?? group[0]?.at ?? [];
      report(
        problemAt(structure.data, placeIn(structure, wanted), {
          ...disagreement(lost.map(nameOf), strange),
          causes: subject,
        }),
      );
      for (const name of strange) told.set(name, subject);
    }
    for (const { at } of group) causes.set(pathName(at), subject);
  }
  return causes;
}

const isSame = (one: PlacedFault, other: PlacedFault): boolean =>
  one.fault.rule === other.fault.rule && pathName(one.at) === pathName(other.at);

const nameOf = ({ at }: PlacedFault): string => String(at.at(-1));

/** Words stand under a country or a language more than what they are for: the longest end of their path that is there. */
function placeIn({ data, placeOf }: Structure, wordsPath: Path): Path {
  const own = placeOf?.(wordsPath);
  if (own !== undefined) return own;
  const ends = [wordsPath, wordsPath.slice(0, -1)].flatMap((path) =>
    path.map((_, start) => path.slice(start)),
  );
  return ends.find((end) => valueAt(data.value, end) !== undefined) ?? [];
}
