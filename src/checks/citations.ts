// Pages and their sources: each page lists exactly what it cites, and cites only claims that are placed on it.
import { citationsOfPage, claimsOfPage, sourcesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { suggest } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { faultAt, faultOn, type Fault, type Problem } from '../model/problem.ts';

export const checkCitations = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [...checkSourceList(page, content), ...checkHelplines(page, content)]);

/** The numbers at the foot are the front matter's order: it must hold what is cited, and nothing else. */
function checkSourceList(page: Page, content: Content): Problem[] {
  const cited = sourcesOfClaims(claimsOfPage(page, content), content);
  const known = Object.keys(content.sources);
  const on = (fault: Fault): Problem => faultOn(page.file, page.lines['sources'] ?? 1, fault);
  const missing = cited.filter((id) => !page.sources.includes(id));
  const idle = page.sources.filter((id) => !cited.includes(id));
  return [
    ...missing.map((id) =>
      on({
        ...{ rule: 'sources/list', message: `The page cites “${id}”, which is not in its sources.` },
        hint: `Add ${id} to sources.`,
      }),
    ),
    ...idle.map((id) =>
      on(
        known.includes(id)
          ? {
              rule: 'sources/list',
              message: `Nothing on the page cites “${id}”.`,
              hint: 'Cite it, or remove it.',
            }
          : {
              rule: 'references/dangling',
              message: `The source “${id}” does not exist.`,
              hint: suggest(id, known),
            },
      ),
    ),
  ];
}

function checkHelplines(page: Page, content: Content): Problem[] {
  return citationsOfPage(page, content).flatMap(({ claim: id, place, use }) => {
    const claim = content.claims[id];
    if (claim === undefined || (claim.status === 'used' && claim.where.includes(place))) return [];
    const message = `${place} cites ${id}, but content/claims.yaml does not place it here.`;
    const hint = `Add ${place} to the claim’s \`where\`.`;
    return [faultAt(use, { rule: 'claims/place', message, hint })];
  });
}
