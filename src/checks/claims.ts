// Claims: each rests on a source that exists, stands where it says it stands, and exists where data names it.
import { claimsOfPage } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { countries } from '../model/locale.ts';
import { suggest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim } from '../model/sources.ts';
import { faultOn } from './fault.ts';

export const checkClaims = (content: Content): Problem[] => [
  ...Object.values(content.claims).flatMap((claim) => [
    ...checkSource(claim, content),
    ...checkPlaces(claim, content),
  ]),
  ...namedByData(content).flatMap((named) => checkNamed(named, content)),
];

const onClaim = (claim: Claim, fault: Parameters<typeof faultOn>[2]): Problem =>
  faultOn('content/claims.yaml', claim.line, fault);

function checkSource(claim: Claim, content: Content): Problem[] {
  const known = Object.keys(content.sources);
  if (known.includes(claim.source)) return [];
  const message = `${claim.id} rests on “${claim.source}”, which does not exist.`;
  return [onClaim(claim, { rule: 'references/dangling', message, hint: suggest(claim.source, known) })];
}

function checkPlaces(claim: Claim, content: Content): Problem[] {
  if (claim.status !== 'used') return [];
  return claim.where.flatMap((key) => {
    const pages = content.pages.filter((page) => page.key === key);
    const silent = pages.filter((page) => !claimsOfPage(page, content).includes(claim.id));
    if (pages.length > 0 && silent.length === 0) return [];
    const where =
      pages.length === 0
        ? `the page ${key}, which does not exist`
        : silent.map((page) => page.file).join(' and ');
    const message = `${claim.id} should stand on ${where}, but is not cited there.`;
    return [onClaim(claim, { rule: 'claims/place', message, hint: 'Cite it there, or correct `where`.' })];
  });
}

interface Named {
  readonly file: string;
  readonly line: number;
  readonly by: string;
  readonly claims: readonly string[];
}

function namedByData({ facts, principles, declaration }: Content): Named[] {
  return [
    ...Object.values(facts).map(({ id, line, rows }) => ({
      ...{ file: 'content/facts/facts.yaml', line, by: id },
      claims: Object.values(rows).flatMap((row) => row.claims),
    })),
    ...principles.map(({ id, line, claims }) => ({
      ...{ file: 'content/principles/principles.yaml', line, by: id, claims },
    })),
    ...countries.map((country) => ({
      ...{ file: 'content/printables/declaration.yaml', line: declaration.lines[country], by: country },
      claims: declaration.countries[country].claims,
    })),
  ];
}

function checkNamed({ file, line, by, claims }: Named, content: Content): Problem[] {
  const known = Object.keys(content.claims);
  return claims
    .filter((id) => !known.includes(id))
    .map((id) => {
      const message = `“${by}” rests on ${id}, which does not exist.`;
      return faultOn(file, line, { rule: 'references/dangling', message, hint: suggest(id, known) });
    });
}
