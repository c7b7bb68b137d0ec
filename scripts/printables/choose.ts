// What someone asked for on the command line → which papers are meant.
import { paperVariants, variantName, type PaperVariant } from '../../src/compose/papers.ts';
import type { Content } from '../../src/model/content.ts';
import { suggest } from '../../src/model/nearest.ts';

export const printOptions = {
  locale: { type: 'string' },
  country: { type: 'string' },
  variant: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface Wanted {
  /** Paper ids; none means every paper. */
  readonly ids: readonly string[];
  readonly locale?: string | undefined;
  readonly country?: string | undefined;
  readonly variant?: string | undefined;
}

/** The papers that match every wish. Throws on a wish that names nothing there is, with the nearest thing that exists. */
export function choosePapers(content: Content, wanted: Wanted): PaperVariant[] {
  const all = paperVariants(content);
  const wishes: readonly (readonly [string, string | undefined, (paper: PaperVariant) => string])[] = [
    ...wanted.ids.map((id) => ['paper', id, (paper: PaperVariant) => paper.id] as const),
    ['--locale', wanted.locale, (paper) => paper.locale],
    ['--country', wanted.country, (paper) => paper.country],
    ['--variant', wanted.variant, variantName],
  ];
  for (const [name, value, read] of wishes) {
    const known = [...new Set(all.map(read))];
    if (value !== undefined && !known.includes(value)) {
      throw new Error(`There is no ${name} “${value}”. ${suggest(value, known)}`);
    }
  }
  const { ids, locale, country, variant } = wanted;
  return all.filter(
    (paper) =>
      (ids.length === 0 || ids.includes(paper.id)) &&
      (locale ?? paper.locale) === paper.locale &&
      (country ?? paper.country) === paper.country &&
      (variant ?? variantName(paper)) === variantName(paper),
  );
}
