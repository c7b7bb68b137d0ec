// Raw pages → pages: front matter checked, addresses given, every key present in both languages.
import { locales, otherLocale, type Locale } from './locale.ts';
import { suggest } from './did-you-mean.ts';
import { frontMatter, pathOf, type Page } from './page.ts';
import type { RawPage } from './raw.ts';
import { problemAt, validate, type Report } from './validate.ts';

/** The pages that are whole; a page without its counterpart is reported at line 1 of the one that exists. */
export function finishPages(raw: readonly RawPage[], report: Report): Page[] {
  for (const page of raw) if (counterpart(raw, page) === undefined) reportAlone(page, raw, report);
  const pages = raw.flatMap((page) => {
    // What cannot be read at all has been reported where it was read.
    if (page.frontMatter.value === undefined || page.frontMatter.value === null) return [];
    const matter = validate(page.frontMatter, frontMatter, report);
    if (matter === undefined) return [];
    if ((matter.slug === undefined) !== (page.key === 'index')) return reportSlug(page, report);
    const { slug, ...rest } = matter;
    const { key, locale, file, body } = page;
    return [{ key, locale, file, body, path: pathOf(locale, slug), lines: linesOf(page), ...rest }];
  });
  reportSharedAddresses(pages, raw, report);
  return pages;
}

const linesOf = (page: RawPage): Record<string, number> =>
  Object.fromEntries(Object.keys(frontMatter.shape).map((key) => [key, page.frontMatter.locate([key]).line]));

const counterpart = (raw: readonly RawPage[], page: RawPage): RawPage | undefined =>
  raw.find((other) => other.key === page.key && other.locale !== page.locale);

function reportAlone(page: RawPage, raw: readonly RawPage[], report: Report): void {
  const missing = page.file.replace(`/${page.locale}/`, `/${otherLocale(page.locale)}/`);
  const others = raw.filter((other) => other.locale !== page.locale).map((other) => other.key);
  const near = suggest(page.key, others);
  report({
    ...{ file: page.file, line: 1, column: 1, rule: 'parity/missing-translation', severity: 'error' },
    message: `${missing} does not exist.`,
    hint: `Write that page, under exactly that name.${near.startsWith('Did') ? ` ${near}` : ''}`,
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
