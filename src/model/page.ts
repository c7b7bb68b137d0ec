// A page's front matter, and the page it becomes.
import { z } from 'astro/zod';
import { country, isoDate, listOf, words } from './fields.ts';
import type { Country, Locale } from './locale.ts';
import type { Outline } from './raw.ts';

/** What our pages have beyond Starlight's own title and description; also handed to Starlight's schema. */
export const pageFields = z.object({
  /** Last part of the address, in the reader's language. Only the front page has none. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters a–z, digits and hyphens')
    .optional(),
  countries: listOf(country).min(1),
  sources: listOf(z.string()),
  reviewed: isoDate,
  /** Words people search for that the page itself does not use. */
  aliases: listOf(words).default([]),
  /** The acute numbers of the reader's own country stand in the head, before anything else on the page. */
  urgent: z.boolean().default(false),
});

export const frontMatter = z.strictObject({
  ...{ title: words.max(60), description: words.min(40).max(180) },
  ...pageFields.shape,
});

export interface Page {
  /** The same in both languages, and permanent. */
  readonly key: string;
  readonly locale: Locale;
  readonly file: string;
  /** Address from the site's root, without base: `/da/principper/`. */
  readonly path: string;
  readonly title: string;
  /** The answer in two lines; stands under the title. */
  readonly description: string;
  readonly countries: readonly Country[];
  /** Ids in the order of their numbers on the page. */
  readonly sources: readonly string[];
  readonly reviewed: string;
  readonly aliases: readonly string[];
  readonly urgent: boolean;
  readonly body: Outline;
  /** Line of each front matter key, for problems found later. */
  readonly lines: Readonly<Record<string, number>>;
}

/** The front page of a language has no slug. */
export const pathOf = (locale: Locale, slug: string | undefined): string =>
  slug === undefined ? `/${locale}/` : `/${locale}/${slug}/`;
