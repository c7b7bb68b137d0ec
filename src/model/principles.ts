// Principles that others link to: each id is a permanent anchor.
import { z } from 'astro/zod';
import { claimIds, country, isoDate, plainWords } from './fields.ts';
import type { Locale } from './locale.ts';

export const principleStructure = z.strictObject({
  country,
  claims: claimIds,
  retired: isoDate.optional().describe('The day it was given up; it keeps its anchor and says so.'),
});

export const principleWords = z.strictObject({ title: plainWords.max(60), text: plainWords });

export interface Principle extends z.output<typeof principleStructure> {
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, z.output<typeof principleWords>>>;
}
