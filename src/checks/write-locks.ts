// Checked content → content/claims.lock.yaml, papers.lock.yaml and sections.lock.yaml, written anew once nothing else is amiss.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { claimChanges, claimLockFile, claimLockText, writeReferences } from './claim-lock.ts';
import type { CheckedContent } from './content.ts';
import { paperChanges, paperLockFile, paperLockText } from './paper-lock.ts';
import { composePapers } from './papers.ts';
import { sectionLockFile, sectionLockText } from './section-lock.ts';

/**
 * What each claim lost and gained and which papers changed, in lines for a person, and the problems that are left. `seen`:
 * sections that need no change.
 */
export async function writeLocks(
  root: string,
  { raw, content, problems }: CheckedContent,
  seen: readonly string[] = [],
): Promise<{ said: readonly string[]; problems: readonly Problem[] }> {
  const others = problems.filter(({ rule }) => rule !== 'claims/lock' && rule !== 'papers/lock');
  if (content === undefined || others.some(({ severity }) => severity === 'error')) {
    const files = `${claimLockFile}, ${paperLockFile} and ${sectionLockFile}`;
    return { said: [`${files} are not written before the rest is mended.`], problems };
  }
  const { composed } = composePapers(content, raw);
  const said = [...claimsSaid(content, raw), ...paperChanges(composed, content, raw).map(changeSaid)];
  await writeFile(join(root, claimLockFile), claimLockText(content));
  await writeFile(join(root, paperLockFile), paperLockText(composed, content));
  await writeFile(join(root, sectionLockFile), sectionLockText(content, raw, seen));
  return { said, problems: others };
}

const claimsSaid = (content: Content, raw: RawContent): readonly string[] =>
  claimChanges(content, raw).flatMap(({ claim, lost, gained }) => [
    ...(lost.size > 0 ? [`${claim}  lost    ${writeReferences(lost)}`] : []),
    ...(gained.size > 0 ? [`${claim}  gained  ${writeReferences(gained)}`] : []),
  ]);

function changeSaid({ id, locale, before, now }: ReturnType<typeof paperChanges>[number]): string {
  if (before === undefined) return `${id} (${locale})  new, edition ${now.edition}`;
  return before.edition === now.edition
    ? `${id} (${locale})  other words in the same edition, ${now.edition}`
    : `${id} (${locale})  edition ${before.edition} → ${now.edition}`;
}
