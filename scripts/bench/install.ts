// The peers this site is held against have a package.json of their own, so that nobody else has to install them.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

export const benchFolder = import.meta.dirname;

/** Runs `npm ci` when nothing is installed, or something older than the lock. */
export async function installPeers(): Promise<void> {
  const changed = (path: string): number =>
    statSync(join(benchFolder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing what the site is compared with: npm ci in scripts/bench.');
  await run(['npm', 'ci', '--no-audit', '--no-fund'], benchFolder);
}
