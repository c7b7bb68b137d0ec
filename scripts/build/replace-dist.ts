// Something that fills a folder → a new dist/, one maker at a time; whatever goes wrong, dist/ is as it was.
import { join } from 'node:path';
import { ExpectedError } from '../../src/model/problem.ts';
import { isOfDisk, reasonOf } from '../command.ts';
import { lockBuild } from './build-lock.ts';
import { discardUnfinished, prepareDist, swapDist, unfinished } from './dist-folder.ts';

/** `make` is given the folder to fill. Throws a sentence where the disk says no, and what `make` throws otherwise. */
export async function replaceDist(root: string, make: (folder: string) => Promise<void>): Promise<void> {
  const unlock = lockBuild(root);
  try {
    prepareDist(root);
    await make(join(root, unfinished));
    swapDist(root);
  } catch (error) {
    if (isOfDisk(error)) throw new ExpectedError(`Not built: ${reasonOf(error)}.`, { cause: error });
    throw error;
  } finally {
    discardUnfinished(root);
    unlock();
  }
}
