// The words of the field: a term in each language, and what it means to a reader of each.
import { z } from 'astro/zod';
import { listOf, plainWords } from './fields.ts';
import { readPageReference } from './links.ts';
import { otherLocales, type Locale } from './locale.ts';
import type { Page } from './page.ts';

/** Where a word stands on the words page. `false-friends` look or sound alike in two languages and differ. */
export const wordGroups = [
  'false-friends',
  'groups',
  'meetings',
  'confidentiality',
  'values',
  'people',
] as const;

export const termStructure = z.strictObject({
  group: z.enum(wordGroups),
  english: plainWords.describe('What someone who searches in English may type.'),
  page: z
    .string()
    .optional()
    .describe('The page that explains the word, or a place on it: a key, with an anchor after `#`.'),
});

export const termWords = z.strictObject({
  term: plainWords.optional().describe('Left out where the language has no such word.'),
  also: listOf(plainWords).default([]).describe('Other forms people use, and search for.'),
  text: plainWords.describe(
    "For a reader of this language: what it means, and how another language's word differs.",
  ),
});

export interface Term extends z.output<typeof termStructure> {
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, z.output<typeof termWords>>>;
}

/** Words a page is found by though it does not use them: its own, and those of the words it explains, in every language. */
export function searchWordsOf(page: Page, glossary: readonly Term[]): readonly string[] {
  const explained = glossary.filter(
    (term) => term.page !== undefined && readPageReference(term.page).key === page.key,
  );
  const words = explained.flatMap((term) =>
    [page.locale, ...otherLocales(page.locale)].flatMap((locale) => {
      const { term: name, also } = term.words[locale];
      return [...(name === undefined ? [] : [name]), ...also];
    }),
  );
  return [...new Set([...page.aliases, ...words, ...explained.map(({ english }) => english)])];
}
