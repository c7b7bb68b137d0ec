// The files in content/guide → the guide.
import { guideStructure, guideWords, type Guide } from './guide.ts';
import { locales } from './locale.ts';
import { findData, type Noted } from './pair.ts';
import { validate, type Report } from './validate.ts';

/** Undefined where structure or words are not whole, which is reported. */
export function buildGuide(raw: Noted, report: Report): Guide | undefined {
  const data = findData(raw, 'guide/guide.yaml', report);
  const structure = data && validate(data, guideStructure, report);
  const [da, nb] = locales.map((locale) => {
    const words = findData(raw, `guide/guide.${locale}.yaml`, report);
    return words && structure && validate(words, guideWords(structure), report);
  });
  if (!data || !structure || !da || !nb) return undefined;
  const lineOf = (part: string) => (id: string) => [id, data.locate([part, id]).line] as const;
  const lines = Object.fromEntries([
    ...Object.keys(structure.questions).map(lineOf('questions')),
    ...Object.keys(structure.outcomes).map(lineOf('outcomes')),
  ]);
  return { ...structure, lines, words: { da, nb } };
}
