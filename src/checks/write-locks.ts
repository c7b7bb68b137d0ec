// Checked content → content/claims.lock.yaml and content/sections.lock.yaml, written anew once nothing else is amiss.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { claimChanges, claimLockFile, claimLockText, writeReferences } from './claim-lock.ts';
import type { CheckedContent } from './content.ts';
import { sectionLockFile, sectionLockText } from './section-lock.ts';

/** What each claim lost and gained, in lines for a person, and the problems that are left. `seen`: sections that need no change. */
export async function writeLocks(
  root: string,
  { raw, content, problems }: CheckedContent,
  seen: readonly string[] = [],
): Promise<{ said: readonly string[]; problems: readonly Problem[] }> {
  const others = problems.filter(({ rule }) => rule !== 'claims/lock');
  if (content === undefined || others.some(({ severity }) => severity === 'error'))
    return {
      said: [`${claimLockFile} and ${sectionLockFile} are not written before the rest is mended.`],
      problems,
    };
  const said = claimChanges(content, raw).flatMap(({ claim, lost, gained }) => [
    ...(lost.size > 0 ? [`${claim}  lost    ${writeReferences(lost)}`] : []),
    ...(gained.size > 0 ? [`${claim}  gained  ${writeReferences(gained)}`] : []),
  ]);
  await writeFile(join(root, claimLockFile), claimLockText(content));
  await writeFile(join(root, sectionLockFile), sectionLockText(content, raw, seen));
  return { said, problems: others };
}
