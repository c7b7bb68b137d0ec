// What the pages rest on: sources, and the claims taken from them.
import { z } from 'astro/zod';
import { country, how, isoDate, listOf, plainWords, words } from './fields.ts';
import type { Country, Locale } from './locale.ts';

/** One of the five documents this site began with; a named organisation's public page; what somebody writes of a rule; a statute; a study. */
export const bases = ['source', 'practice', 'guidance', 'law', 'research'] as const;

export const sourceStructure = z.strictObject({
  country,
  basis: z.enum(bases),
  dated: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a year, a month or a day, as 2019, 2019-07 or 2019-07-01')
    .optional(),
  url: z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' }).optional(),
  checked: isoDate,
  how,
});

export const sourceWords = z.strictObject({ title: plainWords, note: plainWords });

const claimBase = z.strictObject({
  statement: words,
  country,
  sources: listOf(z.string()).min(1),
  basis: z.enum(bases),
});

/** A claim is cited on pages, or says why it is not. */
export const claimSchema = z.discriminatedUnion('status', [
  claimBase.extend({ status: z.literal('used') }),
  claimBase.extend({ status: z.literal('left-out'), because: words }),
]);

export type Claim = z.output<typeof claimSchema> & { readonly id: string; readonly line: number };

/** Under content/: what cites each claim, as it was when somebody last looked. Its lines are src/checks/claim-lock.ts's. */
export const claimLockPath = 'claims.lock.yaml';
/** Under content/: every section as it was when all languages were last in step. */
export const sectionLockPath = 'sections.lock.yaml';

export interface Source extends z.output<typeof sourceStructure> {
  readonly id: string;
  readonly line: number;
  readonly country: Country;
  readonly words: Readonly<Record<Locale, z.output<typeof sourceWords>>>;
}
