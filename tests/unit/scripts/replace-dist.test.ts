// dist/ is whole or untouched, whatever happens while a new one is made; with a stand-in for the build.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceDist } from '../../../scripts/build/replace-dist.ts';
import { ExpectedError } from '../../../src/model/problem.ts';

let root: string;
const mounts: string[] = [];
const inRoot = (name: string): string => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dist-'));
  chmodSync(root, 0o755);
  mkdirSync(inRoot('dist'));
  writeFileSync(inRoot('dist/0.html'), 'old');
});
afterEach(() => {
  for (const folder of mounts.splice(0)) execFileSync('umount', ['-l', folder]);
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true });
});

const make =
  (text: string) =>
  async (folder: string): Promise<void> =>
    writeFileSync(join(folder, '0.html'), text);
const never = async (): Promise<void> => expect.unreachable('Nothing is made where it could not be kept.');
const isOld = (): void => expect(readFileSync(inRoot('dist/0.html'), 'utf8')).toBe('old');
/** Nothing is left beside dist/. */
const isTidy = (): void => expect(readdirSync(root)).toEqual(['dist']);

test('a new dist takes the place of the old one, of which nothing is left', async () => {
  writeFileSync(inRoot('dist/1.html'), 'old');
  await replaceDist(root, make('new'));
  expect(readdirSync(inRoot('dist'))).toEqual(['0.html']);
  expect(readFileSync(inRoot('dist/0.html'), 'utf8')).toBe('new');
  isTidy();
});

test('the first dist needs none before it', async () => {
  rmSync(inRoot('dist'), { recursive: true });
  await replaceDist(root, make('new'));
  isTidy();
});

test('what fails half way leaves the old one', async () => {
  const half = async (folder: string): Promise<void> => {
    await make('new')(folder);
    throw new Error('No.');
  };
  await expect(replaceDist(root, half)).rejects.toThrow('No.');
  isOld();
  isTidy();
});

describe('a dist that cannot be replaced is told before anything is made:', () => {
  const refused = async (sentence: string): Promise<void> => {
    await expect(replaceDist(root, never)).rejects.toThrow(ExpectedError);
    await expect(replaceDist(root, never)).rejects.toThrow(sentence);
  };

  test('a link', async () => {
    renameSync(inRoot('dist'), inRoot('elsewhere'));
    symlinkSync('elsewhere', inRoot('dist'));
    await refused('dist is a link');
    isOld();
  });

  test('a file', async () => {
    rmSync(inRoot('dist'), { recursive: true });
    writeFileSync(inRoot('dist'), 'old');
    await refused('dist is not a folder');
    expect(readFileSync(inRoot('dist'), 'utf8')).toBe('old');
  });
});

describe('two at once', () => {
  test('the second is told, and the first ends well', async () => {
    const inside = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const first = replaceDist(root, async (folder) => {
      begun.resolve();
      await inside.promise;
      await make('new')(folder);
    });
    await begun.promise;
    const second = replaceDist(root, never);
    await expect(second).rejects.toThrow(`Another build is at work here (process ${process.pid}).`);
    inside.resolve();
    await first;
    expect(readFileSync(inRoot('dist/0.html'), 'utf8')).toBe('new');
    isTidy();
  });

  test.each(['999999999\n', ''])('a lock that belongs to nobody, %j, holds nobody up', async (text) => {
    writeFileSync(inRoot('.dist-lock'), text);
    await replaceDist(root, make('new'));
    isTidy();
  });
});

describe('killed', () => {
  const fill = (...args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [join(import.meta.dirname, 'fill-dist.ts'), root, ...args]);

  test.each([0, 60, 120, 180, 300])('%i ms after it has begun, it leaves the old one', async (ms) => {
    const child = fill('new', '100', '10');
    while (!existsSync(inRoot('.dist-unfinished'))) await pause(5);
    await pause(ms);
    child.kill('SIGKILL');
    await once(child, 'exit');
    isOld();
    await replaceDist(root, make('next'));
    expect(readFileSync(inRoot('dist/0.html'), 'utf8')).toBe('next');
    isTidy();
  });

  test('between the two renames, it has the old one back before anything else', async () => {
    renameSync(inRoot('dist'), inRoot('.dist-replaced'));
    mkdirSync(inRoot('.dist-unfinished'));
    await expect(replaceDist(root, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    isOld();
    isTidy();
  });
});

describe('a disk that says no', () => {
  const isRoot = process.getuid?.() === 0;

  /** Somebody without special rights: they have no say where root has. */
  async function fillAsAnybody(...args: readonly string[]): Promise<string> {
    const ids = isRoot ? { uid: 65534, gid: 65534 } : {};
    const file = join(import.meta.dirname, 'fill-dist.ts');
    const child = spawn(process.execPath, [file, root, ...args], ids);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(child, 'close');
    return output;
  }

  test('a folder that nobody may write to', async () => {
    chmodSync(root, 0o555);
    expect(await fillAsAnybody('new')).toBe('No build can begin: you may not write there.\n');
    isOld();
  });

  test('a disk of which the bundler says that it is full', async () => {
    const failed = new Error('Build failed.\n\nCaused by:\n    No space left on device (os error 28)\n');
    await expect(replaceDist(root, () => Promise.reject(failed))).rejects.toThrow(
      'Not built: the disk is full.',
    );
    isOld();
    isTidy();
  });

  const canMount = isRoot && process.platform === 'linux' && mountWorks();
  if (!canMount) console.warn('NOT RUN: a dist that is mounted, a full disk: only root may mount.');

  test.runIf(canMount)('a dist that is mounted', async () => {
    mount(inRoot('dist'), '1m');
    writeFileSync(inRoot('dist/0.html'), 'old');
    await expect(replaceDist(root, never)).rejects.toThrow('dist/ is on another file system');
    isOld();
  });

  test.runIf(canMount)('a disk that is full half way', async () => {
    mount(root, '200k');
    mkdirSync(inRoot('dist'));
    writeFileSync(inRoot('dist/0.html'), 'old');
    chmodSync(root, 0o777);
    expect(await fillAsAnybody('new', '100', '0', '10000')).toBe('Not built: the disk is full.\n');
    isOld();
    isTidy();
  });

  function mount(folder: string, size: string): void {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
    mounts.push(folder);
  }

  function mountWorks(): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'mount-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' });
      execFileSync('umount', [folder]);
      return true;
    } catch {
      return false;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
