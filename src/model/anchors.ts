// The places on a page that others may link to.
import { componentOf } from './components.ts';
import type { Content } from './content.ts';
import type { Locale } from './locale.ts';
import type { Page } from './page.ts';
import type { Use } from './raw.ts';

/** The section that a page for readers of one country has on another; what it says differs by language, and so does whether it is there. */
export const otherCountryId = 'other-country';

/** The section with the ways on from a page. */
export const nextId = 'next';

/** Ids of a page's headings and of what its components list, in order. */
export function anchorsOf(page: Page, content: Content): readonly string[] {
  const headings = page.body.headings.flatMap((heading) => heading.id ?? []);
  return [...headings, ...listedOn(page, content)];
}

/** Ids that the components of a page give to what they list: principles, rows, words, sources. */
export const listedOn = (page: Page, content: Content): readonly string[] =>
  page.body.uses.flatMap((use) => listedBy(use, page.locale, content));

/** The same of one component on a page of a language. */
export const listedBy = ({ name, attributes }: Use, locale: Locale, content: Content): readonly string[] =>
  (componentOf(name)?.lists(attributes, content, locale) ?? []).map(({ id }) => id);
