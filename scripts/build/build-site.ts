// The content is checked, then built beside dist/, then the two change places.
import { build } from 'astro';
import { checkContent } from '../../src/checks/content.ts';
import { formatByCause } from '../../src/model/causes.ts';
import { ExpectedError } from '../../src/model/problem.ts';
import { deployment, requireAnswerable } from '../../src/site/deployment.ts';
import { refuseFolder } from '../command.ts';
import { replaceDist } from './replace-dist.ts';

/** Throws a sentence where content, address or disk say no; whatever goes wrong, dist/ is as it was. */
export async function buildSite(root: string): Promise<void> {
  refuseFolder(root);
  const { problems } = await checkContent(root);
  for (const text of formatByCause(problems)) console.error(text);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new ExpectedError(`Not built: ${errors} ${errors === 1 ? 'error' : 'errors'}.`);
  requireAnswerable(deployment(root));
  await replaceDist(root, (outDir) => build({ root, outDir }));
  console.log('Built dist/.');
}
