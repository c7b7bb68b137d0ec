// Raw pages → pages: front matter checked, addresses given, every key present in both languages.
import { locales, otherLocale, type Locale } from './locale.ts';
import { suggest } from './nearest.ts';
import { frontMatter, pathOf, type Page } from './page.ts';
import type { RawPage } from './raw.ts';
import { problemAt, validate, type Report } from './validate.ts';

/** The pages that are whole; a page without its counterpart is reported at line 1 of the one that exists. */
export function finishPages(raw: readonly RawPage[], report: Report): Page[] {
  for (const page of raw) if (counterpart(raw, page) === undefined) reportAlone(page, raw, report);
  const pages = raw.flatMap((page) => {
    const matter = validate(page.frontMatter, frontMatter, report);
    if (matter === undefined) return [];
    reportSlug(page, matter.slug, report);
    const { slug, ...rest } = matter;
    const { key, locale, file, body } = page;
    return [{ key, locale, file, body, path: pathOf(locale, slug), ...rest }];
  });
  reportSharedAddresses(pages, raw, report);
  return pages;
}

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

function reportSlug(page: RawPage, slug: string | undefined, report: Report): void {
  const isFront = page.key === 'index';
  if ((slug === undefined) === isFront) return;
  report(
    problemAt(page.frontMatter, ['slug'], {
      rule: 'front-matter/slug',
      message: isFront ? 'The front page has a slug.' : 'The page has no slug.',
      hint: isFront
        ? 'Remove the line.'
        : 'Add `slug:` with the last part of the address, in the page’s language.',
    }),
  );
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
