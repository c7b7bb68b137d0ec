// The validated content, as components use it.
import { content } from 'virtual:content';
import { readPageReference, writePageReference } from '../model/links.ts';
import { ownCountry, type Country, type Locale } from '../model/locale.ts';
import type { UiStringKey } from '../model/ui-strings.ts';
import type { Page } from '../model/page.ts';

export { content };

/** An interface text in a language, with its {{slots}} filled. Throws on a slot that gets no value. */
export function ui(
  locale: Locale,
  key: UiStringKey,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  return content.ui[locale][key].replaceAll(/\{\{(\w+)\}\}/g, (_slot, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`“${key}” in ${locale} needs a value for {{${name}}}.`);
    return String(value);
  });
}

/** The page with a key in a language. Throws when there is none: the content check has let it through. */
export function pageAt(locale: Locale, key: string): Page {
  const page = content.pages.find((one) => one.locale === locale && one.key === key);
  if (page === undefined) throw new Error(`There is no page “${key}” in ${locale}.`);
  return page;
}

/** An address inside the site, with the folder it is served from. */
export const withBase = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** Address of a page by key. */
export const linkTo = (locale: Locale, key: string): string => withBase(pageAt(locale, key).path);

/** Address of a page or a section, by its reference: `start/frames#size`. */
export function linkToReference(locale: Locale, reference: string): string {
  const { key, anchor } = readPageReference(reference);
  return writePageReference({ key: linkTo(locale, key), anchor });
}

/** “I Norge”, as a heading in the reader's language. */
export const inCountry = (locale: Locale, country: Country): string => ui(locale, `country.in.${country}`);

export const homeCountry = (locale: Locale): Country => ownCountry[locale];
