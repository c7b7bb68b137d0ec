// Claims: each rests on a source that exists, is cited in every language, and carries what is said of its own country alone.
import { referencesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import type { Page } from '../model/page.ts';
import type { Use } from '../model/raw.ts';
import {
  countries,
  countriesInEnglish,
  locales,
  localesInEnglish,
  type Country,
  type Locale,
} from '../model/locale.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { faultAt, faultOn, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { claimLockPath, type Claim } from '../model/sources.ts';
import { valueAt } from '../model/validate.ts';
import { readReferences } from './claim-lock.ts';
import { countryOfPassage } from './country-of-passage.ts';

export function checkClaims(content: Content, raw: RawContent): Problem[] {
  const cited = referencesOfClaims(content);
  const lost = lostPages(content, raw);
  return [
    ...Object.values(content.claims).flatMap((claim) => [
      ...checkSources(claim, content),
      ...checkKind(claim, content),
      ...checkCited(claim, cited, lost),
    ]),
    ...checkNumbers(content),
    ...namedByData(content).flatMap((named) => checkNamed(named, content)),
    ...content.pages.flatMap((page) => checkPassages(page, content)),
  ];
}

const file = 'content/claims.yaml';

function checkSources(claim: Claim, content: Content): Problem[] {
  const known = Object.keys(content.sources);
  return claim.sources
    .filter((id) => !known.includes(id))
    .map((id) => {
      const message = `${claim.id} rests on “${id}”, which does not exist.`;
      const fault = { message, hint: didYouMean(id, known), causedBy: `source ${id}` };
      return faultOn(file, claim.line, { rule: 'references/dangling', ...fault });
    });
}

/** What a reader of one language may read is said to readers of every language. */
function checkCited(
  { id, line, status }: Claim,
  cited: ReturnType<typeof referencesOfClaims>,
  lost: LostPages,
): Problem[] {
  // Under a number that is none nobody can cite it; that is told by itself.
  if (status !== 'used' || !/^L\d{3}$/.test(id)) return [];
  const references = [...(cited.get(id) ?? [])];
  return locales
    .filter((locale) => !references.some((reference) => reference.startsWith(`${locale}:`)))
    .map((locale) =>
      faultOn(file, line, {
        rule: 'claims/uncited',
        message: `${id} is cited on no page in ${localesInEnglish[locale]}.`,
        hint: 'Cite it, or give it up: `status: left-out`, and `because`.',
        ...lost(id, locale),
      }),
    );
}

type LostPages = (claim: string, locale: Locale) => { readonly causedBy?: string };

/** A page that cited the claim in a language and is gone, by the lock. */
function lostPages({ pages }: Content, raw: RawContent): LostPages {
  const lock = raw.data.get(claimLockPath);
  return (claim, locale) => {
    const before = readReferences(String(valueAt(lock?.value, [claim]) ?? ''));
    const keys = [...before]
      .filter((one) => one.startsWith(`${locale}:`))
      .map((one) => one.slice(locale.length + 1).replace(/#.*/, ''));
    const gone = keys.find((key) => !pages.some((page) => page.key === key && page.locale === locale));
    return gone === undefined ? {} : { causedBy: `page ${gone}` };
  };
}

const countryOf = ({ id }: Claim): string => `country of ${id}`;

/** Where a claim has another country than its source, nobody knows yet whether it stands where it should. */
const whereUnsure = (claim: Claim, { sources }: Content): { readonly causedBy?: string } =>
  claim.sources.some((id) => sources[id] !== undefined && sources[id].country !== claim.country)
    ? { causedBy: countryOf(claim) }
    : {};

/** A claim is of the country and the kind its sources are of. */
function checkKind(claim: Claim, content: Content): Problem[] {
  return claim.sources.flatMap((id) => {
    const source = content.sources[id];
    if (source === undefined) return [];
    return (['country', 'basis'] as const)
      .filter((field) => source[field] !== claim[field])
      .map((field) => {
        const message = `${claim.id} has the ${field} “${claim[field]}”, its source ${id} has “${source[field]}”.`;
        return faultOn(file, claim.line, {
          rule: 'claims/kind',
          message,
          hint: 'Look up which is right, and change the other: the claim here, or its source in content/sources.yaml.',
          ...(field === 'country' ? { causes: countryOf(claim) } : {}),
        });
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
  const causes = `claim ${numbered(index)}`;
  return [faultOn(file, claim.line, { rule: 'claims/number', message, hint, causes })];
}

interface Named {
  readonly file: string;
  readonly line: number;
  readonly by: string;
  /** Whose practice it states. */
  readonly country: Country;
  readonly claims: readonly string[];
}

function namedByData({ facts, principles, papers }: Content): Named[] {
  return [
    ...Object.values(facts).flatMap(({ id, line, rows }) =>
      countries.map((country) => ({
        file: 'content/facts/facts.yaml',
        line,
        by: id,
        country,
        claims: rows[country]?.claims ?? [],
      })),
    ),
    ...principles.map(({ id, line, country, claims }) => ({
      file: 'content/principles/principles.yaml',
      line,
      by: id,
      country,
      claims,
    })),
    ...papers.flatMap(({ id, lines, claims }) =>
      countries.map((country) => ({
        file: `content/printables/${id}.yaml`,
        line: lines[country],
        by: id,
        country,
        claims: claims[country] ?? [],
      })),
    ),
  ];
}

function checkNamed({ file, line, by, country, claims }: Named, content: Content): Problem[] {
  const known = Object.keys(content.claims);
  return claims.flatMap((id) => {
    const claim = content.claims[id];
    if (claim === undefined) {
      const message = `“${by}” rests on ${id}, which does not exist.`;
      const fault = { message, hint: didYouMean(id, known), causedBy: `claim ${id}` };
      return [faultOn(file, line, { rule: 'references/dangling', ...fault })];
    }
    if (claim.country === country) return [];
    const message = `“${by}” in ${countriesInEnglish[country]} rests on ${id}, which is a claim of ${countriesInEnglish[claim.country]}: “${claim.statement}”`;
    const hint = 'Name a claim of the same country; what another country does is said of that one.';
    return [faultOn(file, line, { rule: 'claims/country', message, hint, ...whereUnsure(claim, content) })];
  });
}

/** In a note or a section about one country another’s claim stands beside that one’s name only: “I Danmark …”. */
function checkPassages(page: Page, content: Content): Problem[] {
  return page.body.passages.flatMap((passage) => {
    const country = countryOfPassage(passage, page, content);
    if (country === undefined) return [];
    const said = passage.parts.filter((part) => typeof part === 'string').join('');
    const uses = passage.parts.filter((part): part is Use => typeof part !== 'string');
    return uses.flatMap((use) =>
      claimsCited(use).flatMap((id) => {
        const claim = content.claims[id];
        if (claim === undefined || claim.country === country) return [];
        const name = content.ui[page.locale][`country.${claim.country}`];
        if (said.includes(name)) return [];
        const message = `${id} is a claim of ${countriesInEnglish[claim.country]}, and stands here in what is said of ${countriesInEnglish[country]}: “${claim.statement}”`;
        const hint = `Cite a claim of ${countriesInEnglish[country]}, or say whose practice it is: “… ${name} …”.`;
        return [faultAt(use, { rule: 'claims/country', message, hint, ...whereUnsure(claim, content) })];
      }),
    );
  });
}

const claimsCited = ({ name, attributes }: Use): readonly string[] =>
  name === 'Source' ? (attributes['claim'] ?? '').split(' ') : [];
