// How much of what the sources say stands on the site, in each language; and what was left out, and why.
import { placesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { locales } from '../model/locale.ts';
import type { Claim } from '../model/sources.ts';

/** A table of every claim and its places, the reasons for what is left out, and the count, line by line. */
export function coverageOf(content: Content): readonly string[] {
  const claims = Object.values(content.claims);
  const used = claims.filter(({ status }) => status === 'used');
  const leftOut = claims.filter((claim) => claim.status === 'left-out');
  return [
    ...claims.map((claim) => `${claim.id}  ${claim.country}  ${claim.basis.padEnd(8)}  ${placesOf(claim)}`),
    '',
    ...leftOut.map((claim) => `${claim.id}  left out: ${claim.statement} ${claim.because}`),
    '',
    ...locales.map((locale) => {
      const cited = placesOfClaims(content, locale);
      const found = used.filter(({ id }) => cited.has(id)).length;
      return `${locale}: ${found} of ${used.length} claims stand on the site.`;
    }),
    `${used.length} used + ${leftOut.length} left out with a reason = ${claims.length}.`,
  ];
}

const placesOf = (claim: Claim): string => (claim.status === 'used' ? claim.where.join(', ') : '–');
