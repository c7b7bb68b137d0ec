// Queries as visitors may type them, with the pages that answer: they keep what was reached from being lost, and nothing is
// fitted to them.
import { readFileSync } from 'node:fs';
import type { Locale } from '../../../src/model/locale.ts';

export interface Query {
  readonly lang: Locale;
  readonly query: string;
  /** Which of the ways people type it stands for. */
  readonly class: string;
  /** Keys of pages: any of them is right. */
  readonly expected: readonly string[];
}

export const queries = JSON.parse(
  readFileSync(new URL('queries.json', import.meta.url), 'utf8'),
) as readonly Query[];
