// `npm run check -- --write`: what cites each claim is written down once somebody has looked, and what changed is said.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimLockFile } from '../../src/checks/claim-lock.ts';
import { sectionLockFile } from '../../src/checks/section-lock.ts';
import { paperLockFile } from '../../src/checks/paper-lock.ts';
import { checkContent } from '../../src/checks/content.ts';
import { writeLocks } from '../../src/checks/write-locks.ts';
import { inFixture } from './fixture.ts';

const lockIn = (root: string): Promise<string> => readFile(join(root, claimLockFile), 'utf8');
const writtenIn = async (root: string) => writeLocks(root, await checkContent(root));

test('what each claim lost and gained is said, and the lock is as if it had been written from nothing', () =>
  inFixture('claims/lock', async (root) => {
    const { said, problems } = await writtenIn(root);
    expect(said).toEqual([
      'L001  lost    start/frames#size',
      'L003  gained  da:start/frames#listen',
      'L004  gained  start/frames#promise',
    ]);
    expect(problems).toEqual([]);
    expect((await checkContent(root)).problems).toEqual([]);
    expect(await lockIn(root)).toBe(await inFixture(undefined, lockIn));
  }));

test('without a lock there is one problem, and writing makes it', () =>
  inFixture(undefined, async (root) => {
    const before = await lockIn(root);
    await rm(join(root, claimLockFile));
    const { problems } = await checkContent(root);
    expect(problems).toMatchObject([{ rule: 'claims/lock', file: claimLockFile, line: 1 }]);
    expect(problems[0]?.hint).toContain('--write');
    await writtenIn(root);
    expect(await lockIn(root)).toBe(before);
  }));

test('nothing is written while anything else is amiss', () =>
  inFixture('claims/uncited', async (root) => {
    const before = await lockIn(root);
    const { said, problems } = await writtenIn(root);
    expect(said).toEqual([
      `${claimLockFile}, ${paperLockFile} and ${sectionLockFile} are not written before the rest is mended.`,
    ]);
    expect(problems.length).toBeGreaterThan(0);
    expect(await lockIn(root)).toBe(before);
  }));
