// One build at a time: two that share a cache and end in the same folder would leave a mixture of both.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../src/model/problem.ts';
import { reasonOf } from '../command.ts';

const name = '.dist-lock';

/**
 * Taken until it is given back by what is returned, or this process ends; a lock whose process is gone is nobody's. Throws a
 * sentence.
 */
export function lockBuild(root: string): () => void {
  const file = join(root, name);
  const take = (): void => writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if (!isTaken(error)) throw new ExpectedError(`No build can begin: ${reasonOf(error)}.`, { cause: error });
    const holder = holderOf(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new ExpectedError(
        `Another build is at work here (process ${holder}). Wait for it, or stop it; if there is none, delete ${name}.`,
      );
    }
    rmSync(file, { force: true });
    take();
  }
  const unlock = (): void => rmSync(file, { force: true });
  process.once('exit', unlock);
  return () => {
    process.off('exit', unlock);
    unlock();
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

function holderOf(file: string): number | undefined {
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isNaN(pid) ? undefined : pid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else’s process is alive all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
