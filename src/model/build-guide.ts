// The files in content/guide → the guide.
import { guideStructure, guideWords, type Guide } from './guide.ts';
import { locales } from './locale.ts';
import { findData, type Noted } from './structure-and-words.ts';
import type { RawData } from './raw.ts';
import { validate, type Report } from './validate.ts';

/** Undefined where structure or words are not whole, which is reported. */
export function buildGuide(raw: Noted, report: Report): Guide | undefined {
  const data = findData(raw, 'guide/guide.yaml', report);
  const structure = data && validate(data, guideStructure, report);
  const [da, nb] = locales.map((locale) => {
    const file = findData(raw, `guide/guide.${locale}.yaml`, report);
    const words = file && structure && validate(file, guideWords(structure), report);
    return file && words && { words, lines: linesIn(file, 'outcomes', words.outcomes) };
  });
  if (!data || !structure || !da || !nb) return undefined;
  const lines = {
    ...linesIn(data, 'questions', structure.questions),
    ...linesIn(data, 'outcomes', structure.outcomes),
  };
  const words = { da: da.words, nb: nb.words };
  return { ...structure, lines, wordLines: { da: da.lines, nb: nb.lines }, words };
}

/** Line of each key of a part of a file. */
const linesIn = (file: RawData, part: string, keys: object): Record<string, number> =>
  Object.fromEntries(Object.keys(keys).map((id) => [id, file.locate([part, id]).line]));
