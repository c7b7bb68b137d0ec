// The files in content/printables → papers, in the order of papers.yaml.
import { z } from 'astro/zod';
import { listOf } from './fields.ts';
import { locales, type Locale } from './locale.ts';
import { paperStructure, paperWords, type Paper, type PaperStructure, type PaperWords } from './papers.ts';
import { findData, type Noted } from './structure-and-words.ts';
import type { RawData } from './raw.ts';
import { validate, type Report } from './validate.ts';

/** Every paper that is whole in both languages; the rest is reported. */
export function buildPapers(raw: Noted, report: Report): Paper[] {
  const list = findData(raw, 'printables/papers.yaml', report);
  const ids = (list && validate(list, listOf(z.string()).min(1), report)) ?? [];
  return ids.flatMap((id) => buildPaper(id, raw, report));
}

function buildPaper(id: string, raw: Noted, report: Report): Paper[] {
  const data = findData(raw, `printables/${id}.yaml`, report);
  const structure = data && validate(data, paperStructure, report);
  const [da, nb] = locales.map((locale) => wordsOf({ id, locale, structure }, raw, report));
  if (!data || !structure || !da || !nb) return [];
  const regions = structure.countries.length > 0 ? structure.countries : (['all'] as const);
  return [{ ...structure, id, regions, lines: linesOf(data), words: { da, nb } }];
}

interface Wanted {
  readonly id: string;
  readonly locale: Locale;
  readonly structure: PaperStructure | undefined;
}

/** Without a structure the words cannot be judged; the file still counts as asked for. */
function wordsOf({ id, locale, structure }: Wanted, raw: Noted, report: Report): PaperWords | undefined {
  const data = findData(raw, `printables/${id}.${locale}.yaml`, report);
  return data && structure && validate(data, paperWords(structure), report);
}

const linesOf = (data: RawData): Paper['lines'] => ({
  dk: data.locate(['claims', 'dk']).line,
  no: data.locate(['claims', 'no']).line,
  blocks: data.locate(['blocks']).line,
});
