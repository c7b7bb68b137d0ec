// Claims: each rests on a source that exists, stands where it says it stands, and exists where data names it.
import { anchorsOf } from '../model/anchors.ts';
import { placesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { readPageReference } from '../model/links.ts';
import { countries, locales, perLocale, type Locale } from '../model/locale.ts';
import { suggest } from '../model/did-you-mean.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import type { Claim } from '../model/sources.ts';

export function checkClaims(content: Content): Problem[] {
  const cited = perLocale((locale) => placesOfClaims(content, locale));
  return [
    ...Object.values(content.claims).flatMap((claim) => [
      ...checkSources(claim, content),
      ...checkKind(claim, content),
      ...checkHelplines(claim, content, cited),
    ]),
    ...checkNumbers(content),
    ...namedByData(content).flatMap((named) => checkNamed(named, content)),
  ];
}

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

type Cited = Readonly<Record<Locale, ReturnType<typeof placesOfClaims>>>;

/** Each place is an address in both languages and cites the claim in one of them at least; each language cites it. */
function checkHelplines(claim: Claim, content: Content, cited: Cited): Problem[] {
  if (claim.status !== 'used') return [];
  const silent = locales.filter((locale) => !cited[locale].has(claim.id));
  return [
    ...claim.where.flatMap((place) => {
      const isCited = locales.some((locale) => cited[locale].get(claim.id)?.has(place));
      const fault =
        faultOfPlace(place, content) ?? (isCited ? undefined : `${place}, but is not cited there`);
      return fault === undefined ? [] : [`${claim.id} should stand on ${fault}.`];
    }),
    ...silent.map((locale) => `${claim.id} stands on no page in ${locale}.`),
  ].map((message) => {
    const hint = 'Cite it there, or correct `where`.';
    return onClaim(claim, { rule: 'claims/place', message, hint });
  });
}

/** Why a place is no address in both languages, as the end of a sentence. */
function faultOfPlace(place: string, content: Content): string | undefined {
  const { key, anchor } = readPageReference(place);
  const pages = content.pages.filter((page) => page.key === key);
  if (pages.length === 0) return `the page ${key}, which does not exist`;
  const without = pages.filter((page) => anchor !== undefined && !anchorsOf(page, content).includes(anchor));
  return without.length === 0
    ? undefined
    : `${place}, which is not in ${without.map(({ file }) => file).join(' and ')}`;
}

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

function namedByData({ facts, principles, papers }: Content): Named[] {
  return [
    ...Object.values(facts).map(({ id, line, rows }) => ({
      ...{ file: 'content/facts/facts.yaml', line, by: id },
      claims: Object.values(rows).flatMap((row) => row.claims),
    })),
    ...principles.map(({ id, line, claims }) => ({
      ...{ file: 'content/principles/principles.yaml', line, by: id, claims },
    })),
    ...papers.flatMap(({ id, lines, claims }) =>
      countries.map((country) => ({
        ...{ file: `content/printables/${id}.yaml`, line: lines[country], by: country },
        claims: claims[country] ?? [],
      })),
    ),
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
