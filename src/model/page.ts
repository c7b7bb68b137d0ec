// A raw page → a page: front matter checked, an address given, every key present in every language.
import { z } from 'astro/zod';
import { nearestName } from './did-you-mean.ts';
import { country, isoDate, listOf, words } from './fields.ts';
import { locales, type Country, type Locale } from './locale.ts';
import { faultOf, type Problem } from './problem.ts';
import type { Outline, RawPage } from './raw.ts';
import { problemAt, validate, type Report } from './validate.ts';

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
  title: words.max(60),
  description: words.min(40).max(180),
  ...pageFields.shape,
});

export interface Page {
  /** The same in every language, and permanent. */
  readonly key: string;
  readonly locale: Locale;
  readonly file: string;
  /** Address from the site's root, without base: `/da/principper/`. */
  readonly path: string;
  readonly title: string;
  /** The same with soft hyphens, where a long word may break on a phone: for the eye alone. */
  readonly titleWithBreaks: string;
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

/** Whether one looks something up on a page, by situation, topic, question or rule, instead of reading it from top to bottom. */
export const isLookedUp = (key: string): boolean =>
  lookedUp.has(key) || /^(?:(?:principles|organisations|printables|about)\/.+|search)$/.test(key);

const lookedUp: ReadonlySet<string> = new Set([
  'help/acute',
  'help/find-a-group',
  'take-part/topics',
  'take-part/who-can-join',
  'take-part/confidentiality',
  'take-part/questions',
  'start/step-by-step',
  'start/first-meeting-plan',
  'start/frames',
  'start/good-conversations',
  'start/when-it-gets-hard',
]);

/** Without the places where a word may break. */
export const unhyphenated = (text: string): string => text.replaceAll('\u00AD', '');

/** The front page of a language has no slug. */
export const pathOf = (locale: Locale, slug: string | undefined): string =>
  slug === undefined ? `/${locale}/` : `/${locale}/${slug}/`;

/** The pages that are whole; the rest, and a page that a language lacks, is reported. */
export function buildPages(raw: readonly RawPage[], report: Report): Page[] {
  reportMissing(raw, report);
  const pages = raw.flatMap((page) => {
    // What cannot be read at all has been reported where it was read.
    if (page.frontMatter.value === undefined || page.frontMatter.value === null) return [];
    const matter = validate(page.frontMatter, frontMatter, report);
    if (matter === undefined) return [];
    if ((matter.slug === undefined) !== (page.key === 'index')) return reportSlug(page, report);
    const { slug, title: titleWithBreaks, ...rest } = matter;
    const { key, locale, file, body } = page;
    const title = unhyphenated(titleWithBreaks);
    const found = { key, locale, file, body, path: pathOf(locale, slug), lines: linesOf(page) };
    return [{ ...found, title, titleWithBreaks, ...rest }];
  });
  reportSharedAddresses(pages, raw, report);
  return pages;
}

const linesOf = (page: RawPage): Record<string, number> =>
  Object.fromEntries(Object.keys(frontMatter.shape).map((key) => [key, page.frontMatter.locate([key]).line]));

/** Once for each language that lacks the page, at line 1 of the first that has it; once for a language without any. */
function reportMissing(raw: readonly RawPage[], report: Report): void {
  for (const locale of locales.filter((one) => raw.every((page) => page.locale !== one))) {
    const folder = `content/docs/${locale}`;
    const hint = 'Each language has every page, under the same name.';
    const message = 'There are no pages in this language.';
    report(faultOf(folder, { rule: 'files/missing', message, hint, causes: `file ${folder}` }));
  }
  for (const versions of Map.groupBy(raw, (page) => page.key).values()) {
    for (const locale of locales.filter((one) => versions.every((page) => page.locale !== one))) {
      const [page] = versions;
      if (page !== undefined) report(missingTranslation(page, locale, raw));
    }
  }
}

function missingTranslation(
  { key, locale: own, file }: RawPage,
  locale: Locale,
  raw: readonly RawPage[],
): Problem {
  const keysIn = (one: Locale): string[] => raw.filter((page) => page.locale === one).map((page) => page.key);
  const others = keysIn(locale);
  const near = nearestName(
    key,
    others.filter((other) => !keysIn(own).includes(other)),
  );
  // Of two names for one page either is the other’s counterpart: it is told of the first.
  const causedBy =
    near !== undefined && near < key
      ? `page ${near}`
      : `file content/docs/${locale}${others.length === 0 ? '' : `/${key}.mdx`}`;
  return faultOf(file, {
    rule: 'parity/missing-translation',
    message: `content/docs/${locale}/${key}.mdx does not exist.`,
    hint:
      near === undefined
        ? 'Write that page, under exactly that name.'
        : `Give both the same name: there is content/docs/${locale}/${near}.mdx.`,
    causes: `page ${key}`,
    causedBy,
  });
}

/** The front page is the language itself; every other page has an address of its own. */
function reportSlug(page: RawPage, report: Report): [] {
  const isFront = page.key === 'index';
  report(
    problemAt(page.frontMatter, ['slug'], {
      rule: 'front-matter/slug',
      message: isFront ? 'The front page has a slug.' : 'The page has no slug.',
      hint: isFront
        ? 'Remove the line.'
        : 'Add `slug:` with the last part of the address, in the page’s language.',
    }),
  );
  return [];
}

function reportSharedAddresses(pages: readonly Page[], raw: readonly RawPage[], report: Report): void {
  const taken = new Map<string, Page>();
  for (const page of pages) {
    const first = taken.get(page.path);
    taken.set(page.path, first ?? page);
    const source = raw.find((candidate) => candidate.file === page.file);
    if (first === undefined || source === undefined) continue;
    const message = `The address ${page.path} belongs to ${first.file}.`;
    report(
      problemAt(source.frontMatter, ['slug'], {
        rule: 'front-matter/slug',
        message,
        hint: 'Choose another slug.',
      }),
    );
  }
}

/** Where a key stands in each language, without base. */
export function pathsOf(pages: readonly Page[], key: string): Readonly<Partial<Record<Locale, string>>> {
  const found = locales.map((locale) => [
    locale,
    pages.find((page) => page.key === key && page.locale === locale)?.path,
  ]);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined)) as Partial<
    Record<Locale, string>
  >;
}
