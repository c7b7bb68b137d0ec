// Claims and sources: each page lists exactly the sources it cites, each claim stands where it says it stands.
import { claimsOfPage, sourcesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { suggest } from '../model/nearest.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim } from '../model/sources.ts';
import { faultAt, faultIn } from './fault.ts';

const claimsFile = 'content/claims.yaml';

export const checkCitations = (content: Content): Problem[] => [
  ...content.pages.flatMap((page) => [...checkSourceList(page, content), ...checkPlaces(page, content)]),
  ...Object.values(content.claims).flatMap((claim) => checkClaim(claim, content)),
  ...checkData(content),
];

/** The numbers at the foot are the front matter's order: it must hold what is cited, and nothing else. */
function checkSourceList(page: Page, content: Content): Problem[] {
  const cited = sourcesOfClaims(claimsOfPage(page, content), content);
  const at = (fault: { message: string; hint: string }): Problem =>
    faultIn(page.file, { rule: 'sources/list', ...fault });
  return [
    ...cited
      .filter((id) => !page.sources.includes(id))
      .map((id) =>
        at({
          message: `The page cites “${id}”, which is not in its sources.`,
          hint: `Add ${id} to sources.`,
        }),
      ),
    ...page.sources
      .filter((id) => !cited.includes(id))
      .map((id) => {
        const known = Object.keys(content.sources);
        return known.includes(id)
          ? at({
              message: `“${id}” is in the page’s sources, but nothing cites it.`,
              hint: 'Cite it, or remove it.',
            })
          : faultIn(page.file, {
              rule: 'references/dangling',
              message: `The source “${id}” does not exist.`,
              hint: suggest(id, known),
            });
      }),
  ];
}

function checkPlaces(page: Page, content: Content): Problem[] {
  return claimsOfPage(page, content).flatMap((id) => {
    const claim = content.claims[id];
    if (claim === undefined || (claim.status === 'used' && claim.where.includes(page.key))) return [];
    const message = `The page cites ${id}, but ${claimsFile} does not place it here.`;
    return [
      faultIn(page.file, {
        rule: 'claims/place',
        message,
        hint: `Add ${page.key} to the claim’s \`where\`.`,
      }),
    ];
  });
}

function checkClaim(claim: Claim, content: Content): Problem[] {
  const at = { file: claimsFile, line: claim.line, column: 1 };
  const known = Object.keys(content.sources);
  const dangling = known.includes(claim.source)
    ? []
    : [
        faultAt(at, {
          rule: 'references/dangling',
          message: `${claim.id} rests on “${claim.source}”, which does not exist.`,
          hint: suggest(claim.source, known),
        }),
      ];
  const places = claim.status === 'used' ? claim.where : [];
  return dangling.concat(
    places.flatMap((key) => {
      const pages = content.pages.filter((page) => page.key === key);
      const silent = pages.filter((page) => !claimsOfPage(page, content).includes(claim.id));
      if (pages.length > 0 && silent.length === 0) return [];
      const where =
        pages.length === 0
          ? `the page ${key}, which does not exist`
          : silent.map((page) => page.file).join(' and ');
      const message = `${claim.id} should stand on ${where}, but is not cited there.`;
      return [faultAt(at, { rule: 'claims/place', message, hint: 'Cite it there, or correct `where`.' })];
    }),
  );
}

/** Claims named by data rather than by a page. */
function checkData(content: Content): Problem[] {
  const named = [
    ...Object.values(content.facts).flatMap((fact) =>
      Object.values(fact.rows).flatMap((row) =>
        row.claims.map((id) => ({ id, file: 'content/facts/facts.yaml', by: fact.id })),
      ),
    ),
    ...content.principles.flatMap((one) =>
      one.claims.map((id) => ({ id, file: 'content/principles/principles.yaml', by: one.id })),
    ),
    ...Object.values(content.declaration.countries).flatMap((one) =>
      one.claims.map((id) => ({ id, file: 'content/printables/declaration.yaml', by: 'declaration' })),
    ),
  ];
  const known = Object.keys(content.claims);
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file, by }) =>
      faultIn(file, {
        rule: 'references/dangling',
        message: `“${by}” rests on ${id}, which does not exist.`,
        hint: suggest(id, known),
      }),
    );
}
