// content/claims.lock.yaml: the page references of every claim, made from the pages' citations and kept beside them, so that no
// edit takes a claim from a page unseen.
import { citationsOfPage, referencesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { locales } from '../model/locale.ts';
import { faultAt, faultOf, faultOn, type Problem } from '../model/problem.ts';
import type { Page } from '../model/page.ts';
import type { RawContent } from '../model/raw.ts';
import { claimLockPath } from '../model/sources.ts';
import { recordOf } from '../model/structure-and-words.ts';

type References = ReadonlySet<string>;

export const claimLockFile = `content/${claimLockPath}`;

const hint = 'See that the pages say what they should, then run `npm run check -- --write`.';

/** Claims that are cited otherwise than the lock has it: what is gone at the lock, what is new on its page. */
export function checkClaimLock(content: Content, raw: RawContent): Problem[] {
  const lock = raw.data.get(claimLockPath);
  if (lock === undefined) {
    const message = 'What cites each claim is not written down.';
    return [faultOf(claimLockFile, { rule: 'claims/lock', message, hint })];
  }
  const changes = claimChanges(content, raw);
  const lost = changes.flatMap(({ claim, lost }) => {
    if (lost.size === 0) return [];
    const message = `${claim} was cited where it no longer is: ${writeReferences(lost)}.`;
    return [faultOn(claimLockFile, lock.locate([claim]).line, { rule: 'claims/lock', message, hint })];
  });
  return [...lost, ...content.pages.flatMap((page) => checkGained(page, changes, content))];
}

interface Change {
  readonly claim: string;
  readonly lost: References;
  readonly gained: References;
}

/** What each claim lost and gained since the lock was written; claims that did neither are left out. */
export function claimChanges(content: Content, raw: RawContent): Change[] {
  const lock = raw.data.get(claimLockPath);
  const before = new Map(
    Object.entries(lock ? recordOf(lock) : {}).map(([claim, line]) => [claim, readReferences(String(line))]),
  );
  const now = referencesOfClaims(content);
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((claim) => {
    const [then, today] = [before.get(claim) ?? new Set<string>(), now.get(claim) ?? new Set<string>()];
    const change = { claim, lost: then.difference(today), gained: today.difference(then) };
    return change.lost.size + change.gained.size === 0 ? [] : [change];
  });
}

function checkGained(page: Page, changes: readonly Change[], content: Content): Problem[] {
  return citationsOfPage(page, content).flatMap(({ claim, reference, use }) => {
    const change = changes.find((one) => one.claim === claim);
    if (content.claims[claim]?.status !== 'used' || !change?.gained.has(`${page.locale}:${reference}`))
      return [];
    const message = `${reference} cites ${claim}, which ${claimLockFile} does not have.`;
    return [faultAt(use, { rule: 'claims/lock', message, hint })];
  });
}

const head = `# The page references of every claim: what cites it in each language; with a language before the colon, in that one only.
# Written by \`npm run check -- --write\`, which says what each claim lost and gained; never by hand.
`;

/** The file as the pages are now, a claim a line. */
export const claimLockText = (content: Content): string =>
  head +
  [...referencesOfClaims(content)]
    .map(([claim, references]) => `${claim}: ${writeReferences(references)}\n`)
    .toSorted()
    .join('');

/** `start/frames#size da:start/ending`: in order, and short where every language has it. */
export function writeReferences(references: References): string {
  const bare = [...new Set([...references].map((one) => one.slice(one.indexOf(':') + 1)))].toSorted();
  return bare
    .map((one) => {
      const own = locales.filter((locale) => references.has(`${locale}:${one}`));
      return own.length === locales.length ? one : `${own.join()}:${one}`;
    })
    .join(' ');
}

/** `da:start/frames#size`, one for each language. */
export function readReferences(line: string): References {
  const found = line.split(' ').flatMap((one) => {
    const [first = '', rest] = one.split(':');
    return rest === undefined
      ? locales.map((locale) => `${locale}:${first}`)
      : first.split(',').map((locale) => `${locale}:${rest}`);
  });
  return new Set(found);
}
