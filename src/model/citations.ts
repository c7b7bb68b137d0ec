// Which claims a page cites and where on it, and so which sources stand at its foot.
import { factsOfRow } from './comparison.ts';
import { attributesOf } from './components.ts';
import type { Content } from './content.ts';
import type { Guide } from './guide.ts';
import { writePageReference } from './links.ts';
import type { Country, Locale } from './locale.ts';
import type { Page } from './page.ts';
import type { Use } from './raw.ts';

type Cited = Pick<Content, 'facts' | 'comparison' | 'principles' | 'papers' | 'guide'>;

export interface Citation {
  readonly claim: string;
  /** Where a link leads to it: the page's key, with the nearest anchor above it. */
  readonly place: string;
  readonly use: Use;
}

/** Every citation of a page, in order. A principle and a row of the comparison have anchors of their own. */
export const citationsOfPage = (page: Page, content: Cited): readonly Citation[] =>
  page.body.uses.flatMap((use) =>
    citedBy(use, content).flatMap(({ claims, anchor = sectionOf(use, page) }) =>
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
export const claimsOfPage = (page: Page, content: Cited): readonly string[] => [
  ...new Set(citationsOfPage(page, content).map(({ claim }) => claim)),
];

/** Source ids behind some claims, each once. */
export const sourcesOfClaims = (
  claims: readonly string[],
  content: Pick<Content, 'claims'>,
): readonly string[] => [...new Set(claims.flatMap((id) => content.claims[id]?.sources ?? []))];

interface Group {
  readonly claims: readonly string[];
  readonly anchor?: string;
}

function citedBy(use: Use, content: Cited): readonly Group[] {
  const source = attributesOf(use, 'Source');
  if (source !== undefined) return [{ claims: source.claim }];
  const facts = attributesOf(use, 'Facts');
  if (facts !== undefined)
    return facts.ids.map((id) => ({ claims: content.facts[id]?.rows[facts.country]?.claims ?? [] }));
  const principles = attributesOf(use, 'Principles');
  if (principles !== undefined) {
    const own = content.principles.filter((one) => one.country === principles.country);
    return own.map(({ id, claims }) => ({ claims, anchor: id }));
  }
  if (attributesOf(use, 'SideBySide') !== undefined) {
    return content.comparison.flatMap((row) =>
      factsOfRow(row).map(({ id, country }) => ({
        ...{ claims: content.facts[id]?.rows[country]?.claims ?? [], anchor: row.id },
      })),
    );
  }
  const guide = attributesOf(use, 'Guide');
  if (guide !== undefined) return [{ claims: claimsOfGuide(content.guide, guide.country) }];
  const twin = attributesOf(use, 'PaperContent');
  const paper = content.papers.find(({ id }) => id === twin?.paper);
  return twin?.country === undefined ? [] : [{ claims: paper?.claims[twin.country] ?? [] }];
}

/** What its questions and outcomes rest on in a country; what is our own has no claim. */
export const claimsOfGuide = ({ questions, outcomes }: Guide, country: Country): readonly string[] => [
  ...new Set(
    [...Object.values(questions), ...Object.values(outcomes)]
      .flatMap(({ basis }) => basis[country] ?? [])
      .filter((one) => one !== 'ours'),
  ),
];

/** The id of the last heading above a component. */
const sectionOf = (use: Use, page: Page): string | undefined =>
  page.body.headings.filter(({ line }) => line < use.line).findLast(({ id }) => id !== undefined)?.id;
