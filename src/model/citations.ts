// Which claims a page cites and where on it, and so which sources stand at its foot.
import { componentOf } from './components.ts';
import type { Content } from './content.ts';
import { writePageReference } from './links.ts';
import type { Page } from './page.ts';
import type { Heading, Use } from './raw.ts';

export interface Citation {
  readonly claim: string;
  /** A page reference: the page's key, with the nearest anchor above the citation. */
  readonly reference: string;
  readonly use: Use;
}

/** Every citation of a page, in order. A principle and a row of the comparison have anchors of their own. */
export const citationsOfPage = (page: Page, content: Content): readonly Citation[] =>
  page.body.uses.flatMap((use) =>
    (componentOf(use.name)?.cites(use.attributes, content) ?? []).flatMap(
      ({ claims, anchor = sectionOf(use, page) }) => {
        const reference = writePageReference({ key: page.key, anchor });
        return claims.map((claim) => ({ claim, reference, use }));
      },
    ),
  );

/** What cites each claim, by claim id: page references, each with its language before it: `da:start/frames#size`. */
export function referencesOfClaims(content: Content): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const page of content.pages) {
    for (const { claim, reference } of citationsOfPage(page, content))
      found.set(claim, (found.get(claim) ?? new Set()).add(`${page.locale}:${reference}`));
  }
  return found;
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

/**
 * The section of a page, by its heading, with the first mark of a source; undefined for what is above the first section. A sheet of
 * paper carries no marks: its section stands for it where nothing else does.
 */
export function firstSectionCiting(source: string, page: Page, content: Content): Heading | undefined {
  const uses = citationsOfPage(page, content)
    .filter(({ claim }) => content.claims[claim]?.sources.includes(source))
    .map(({ use }) => use);
  const first = uses.find(({ name }) => name !== 'PaperContent') ?? uses[0];
  const sections = page.body.headings.filter(({ depth }) => depth === 2);
  return sections.findLast(({ line }) => first !== undefined && line < first.line);
}

/** The id of the last heading above a component. */
const sectionOf = (use: Use, page: Page): string | undefined =>
  page.body.headings.filter(({ line }) => line < use.line).findLast(({ id }) => id !== undefined)?.id;
