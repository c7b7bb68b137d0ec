// Claims: each rests on a source that exists, stands where it says it stands, and exists where data names it.
import { anchorsOf } from '../model/anchors.ts';
import { citationsOfPage } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { countries, locales } from '../model/locale.ts';
import { suggest } from '../model/nearest.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim } from '../model/sources.ts';
import { faultOn } from './fault.ts';

export const checkClaims = (content: Content): Problem[] => [
  ...Object.values(content.claims).flatMap((claim) => [
    ...checkSources(claim, content),
    ...checkKind(claim, content),
    ...checkPlaces(claim, content),
  ]),
  ...checkNumbers(content),
  ...namedByData(content).flatMap((named) => checkNamed(named, content)),
];

const onClaim = (claim: Claim, fault: Parameters<typeof faultOn>[2]): Problem =>
  faultOn('content/claims.yaml', claim.line, fault);

function checkSources(claim: Claim, content: Content): Problem[] {
  const known = Object.keys(content.sources);
  return claim.sources
    .filter((id) => !known.includes(id))
    .map((id) => {
      const message = `${claim.id} rests on “${id}”, which does not exist.`;
      return onClaim(claim, { rule: 'references/dangling', message, hint: suggest(id, known) });
    });
}

/** Each place is an address in both languages and cites the claim in one of them at least; each language cites it. */
function checkPlaces(claim: Claim, content: Content): Problem[] {
  if (claim.status !== 'used') return [];
  const missing = claim.where.flatMap((place) => {
    const fault = faultOfPlace(place, claim, content);
    return fault === undefined ? [] : [fault];
  });
  const silent = locales.filter(
    (locale) =>
      !content.pages.some((page) => page.locale === locale && placesOf(page, claim, content).length > 0),
  );
  return [
    ...missing.map((fault) => `${claim.id} should stand on ${fault}.`),
    ...silent.map((locale) => `${claim.id} stands on no page in ${locale}.`),
  ].map((message) => {
    const hint = 'Cite it there, or correct `where`.';
    return onClaim(claim, { rule: 'claims/place', message, hint });
  });
}

/** What is wrong with a place a claim names, as the end of a sentence. */
function faultOfPlace(place: string, claim: Claim, content: Content): string | undefined {
  const [key, anchor] = place.split('#');
  const pages = content.pages.filter((page) => page.key === key);
  if (pages.length === 0) return `the page ${key}, which does not exist`;
  const without = pages.filter((page) => anchor !== undefined && !anchorsOf(page, content).includes(anchor));
  if (without.length > 0) return `${place}, which is not in ${without.map(({ file }) => file).join(' and ')}`;
  return pages.some((page) => placesOf(page, claim, content).includes(place))
    ? undefined
    : `${place}, but is not cited there in either language`;
}

const placesOf = (page: Page, claim: Claim, content: Content): readonly string[] =>
  citationsOfPage(page, content).flatMap((one) => (one.claim === claim.id ? [one.place] : []));

/** A claim is of the country and the kind its sources are of. */
function checkKind(claim: Claim, content: Content): Problem[] {
  return claim.sources.flatMap((id) => {
    const source = content.sources[id];
    if (source === undefined) return [];
    return (['country', 'basis'] as const)
      .filter((field) => source[field] !== claim[field])
      .map((field) => {
        const message = `${claim.id} has the ${field} “${claim[field]}”, its source ${id} has “${source[field]}”.`;
        return onClaim(claim, { rule: 'claims/kind', message, hint: 'Bring the two into agreement.' });
      });
  });
}

/** A number that disappears would take a fact with it unseen. The first one out of its place is named. */
function checkNumbers(content: Content): Problem[] {
  const claims = Object.values(content.claims);
  const numbered = (index: number): string => `L${String(index + 1).padStart(3, '0')}`;
  const index = claims.findIndex(({ id }, at) => id !== numbered(at));
  const claim = claims[index];
  if (claim === undefined) return [];
  const message = `${claim.id} stands where ${numbered(index)} should.`;
  const hint = 'Numbers run without a gap; a claim that is given up stays, as `left-out` with `because`.';
  return [onClaim(claim, { rule: 'claims/number', message, hint })];
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
