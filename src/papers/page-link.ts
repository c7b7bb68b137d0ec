// A page, or a section of it, as data names it → a link by its title.
import type { Content } from '../model/content.ts';
import { readPageReference } from '../model/links.ts';
import type { Locale } from '../model/locale.ts';

/** A page, or a section of it, by its title. */
export interface PageLink {
  readonly title: string;
  /** From the site's root, without its folder: `/da/rammer/#size`. */
  readonly path: string;
}

/** Throws where there is no such page or section. */
export function pageLink(reference: string, locale: Locale, { pages }: Pick<Content, 'pages'>): PageLink {
  const { key, anchor } = readPageReference(reference);
  const page = pages.find((one) => one.key === key && one.locale === locale);
  const section = anchor === undefined ? undefined : page?.body.headings.find(({ id }) => id === anchor);
  if (page === undefined || (anchor !== undefined && section === undefined))
    throw new Error(`There is no “${reference}” in ${locale}.`);
  const { title, path } = page;
  return section === undefined ? { title, path } : { title: section.text, path: `${path}#${section.id}` };
}
