// Which claims a page cites, and so which sources stand at its foot.
import { attributesOf } from './components.ts';
import type { Content } from './content.ts';
import type { Page } from './page.ts';
import type { Use } from './raw.ts';

type Cited = Pick<Content, 'facts' | 'principles' | 'declaration'>;

/** Claim ids behind one component, in order. */
export function claimsOfUse(use: Use, content: Cited): readonly string[] {
  const source = attributesOf(use, 'Source');
  if (source !== undefined) return source.claim;
  const facts = attributesOf(use, 'Facts');
  if (facts !== undefined)
    return facts.ids.flatMap((id) => content.facts[id]?.rows[facts.country]?.claims ?? []);
  const principles = attributesOf(use, 'Principles');
  if (principles !== undefined) {
    return content.principles
      .filter((one) => one.country === principles.country)
      .flatMap((one) => one.claims);
  }
  const twin = attributesOf(use, 'Twin');
  return twin === undefined ? [] : content.declaration.countries[twin.country].claims;
}

/** Claim ids a page cites, each once, in the order of the page. */
export const claimsOfPage = (page: Page, content: Cited): readonly string[] => [
  ...new Set(page.body.uses.flatMap((use) => claimsOfUse(use, content))),
];

/** Source ids behind some claims, each once. */
export const sourcesOfClaims = (
  claims: readonly string[],
  content: Pick<Content, 'claims'>,
): readonly string[] => [...new Set(claims.flatMap((id) => content.claims[id]?.source ?? []))];
