// dist/ is whole or untouched: a build goes into a folder of its own beside it, and the two change places by renames.
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../src/model/problem.ts';
import { reasonOf } from '../command.ts';

/** Where a build goes until it is whole, from the repository's root. */
export const unfinished = '.dist-unfinished';
const replaced = '.dist-replaced';

/**
 * Makes room for a build. Throws a sentence where dist/ could not be replaced in the end: it is a link, a file, on another
 * file system, or in a folder nobody may write to.
 */
export function prepareDist(root: string): void {
  const [dist, old] = [join(root, 'dist'), join(root, replaced)];
  act('dist/ cannot be built', () => {
    // Stopped between the two renames of a swap: the old one comes back.
    if (!existsSync(dist) && existsSync(old)) renameSync(old, dist);
    rmSync(old, { recursive: true, force: true });
    rmSync(join(root, unfinished), { recursive: true, force: true });
    mkdirSync(join(root, unfinished));
  });
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (found === undefined) return;
  const remedy = 'Move it away, or build in a folder where dist/ may be replaced.';
  if (found.isSymbolicLink())
    throw new ExpectedError(`dist is a link, and a build replaces it whole. ${remedy}`);
  if (!found.isDirectory()) throw new ExpectedError(`dist is not a folder. ${remedy}`);
  if (found.dev !== statSync(root).dev)
    throw new ExpectedError(`dist/ is on another file system, and a build replaces it whole. ${remedy}`);
}

/** The build is whole: it takes the place of the old one, which stays where that fails. */
export function swapDist(root: string): void {
  const [dist, built, old] = [join(root, 'dist'), join(root, unfinished), join(root, replaced)];
  act('dist/ cannot be replaced', () => {
    const had = existsSync(dist);
    if (had) renameSync(dist, old);
    try {
      renameSync(built, dist);
    } catch (error) {
      if (had) renameSync(old, dist);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  });
}

/** What a build that failed has left is of no use. */
export const discardUnfinished = (root: string): void =>
  rmSync(join(root, unfinished), { recursive: true, force: true });

function act(what: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new ExpectedError(`${what}: ${reasonOf(error)}.`, { cause: error });
  }
}
