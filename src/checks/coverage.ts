// How much of what the sources say is cited in each language; and what was left out, and why.
import { referencesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { locales, type Locale } from '../model/locale.ts';
import { writeReferences } from './claim-lock.ts';

/** A table of every claim and what cites it, the reasons for what is left out, and the count, line by line. */
export function coverageOf(content: Content): readonly string[] {
  const claims = Object.values(content.claims);
  const leftOut = claims.filter((claim) => claim.status === 'left-out');
  const used = claims.length - leftOut.length;
  const cited = referencesOfClaims(content);
  const countIn = (locale: Locale): number =>
    [...cited.values()].filter((references) => [...references].some((one) => one.startsWith(`${locale}:`)))
      .length;
  return [
    ...claims.map(({ id, country, basis }) => {
      const references = writeReferences(cited.get(id) ?? new Set());
      return `${id}  ${country}  ${basis.padEnd(8)}  ${references || '–'}`;
    }),
    '',
    ...leftOut.map(({ id, statement, because }) => `${id}  left out: ${statement} ${because}`),
    '',
    ...locales.map((locale) => `${locale}: ${countIn(locale)} of ${used} claims are cited.`),
    `${used} used + ${leftOut.length} left out with a reason = ${claims.length}.`,
  ];
}
