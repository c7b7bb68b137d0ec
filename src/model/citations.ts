// Which claims a page cites and where on it, and so which sources stand at its foot.
import { componentOf } from './components.ts';
import type { Content } from './content.ts';
import { writePageReference } from './links.ts';
import type { Locale } from './locale.ts';
import type { Page } from './page.ts';
import type { Use } from './raw.ts';

export interface Citation {
  readonly claim: string;
  /** Where a link leads to it: the page's key, with the nearest anchor above it. */
  readonly place: string;
  readonly use: Use;
}

/** Every citation of a page, in order. A principle and a row of the comparison have anchors of their own. */
export const citationsOfPage = (page: Page, content: Content): readonly Citation[] =>
  page.body.uses.flatMap((use) =>
    (componentOf(use.name)?.cites(use.attributes, content) ?? []).flatMap(
      ({ claims, anchor = sectionOf(use, page) }) =>
        claims.map((claim) => ({ claim, place: writePageReference({ key: page.key, anchor }), use })),
    ),
  );

/** Where each claim stands in a language, by claim id: the places that cite it. */
export function placesOfClaims(content: Content, locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const page of content.pages.filter((one) => one.locale === locale)) {
    for (const { claim, place } of citationsOfPage(page, content))
      places.set(claim, (places.get(claim) ?? new Set()).add(place));
  }
  return places;
}

/** Claim ids a page cites, each once, in the order of the page. */
export const claimsOfPage = (page: Page, content: Content): readonly string[] => [
  ...new Set(citationsOfPage(page, content).map(({ claim }) => claim)),
];

/** Source ids behind some claims, each once. */
export const sourcesOfClaims = (
  claims: readonly string[],
  content: Pick<Content, 'claims'>,
): readonly string[] => [...new Set(claims.flatMap((id) => content.claims[id]?.sources ?? []))];

/** The id of the last heading above a component. */
const sectionOf = (use: Use, page: Page): string | undefined =>
  page.body.headings.filter(({ line }) => line < use.line).findLast(({ id }) => id !== undefined)?.id;
