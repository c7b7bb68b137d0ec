// A copy of this repository to build, serve and break, with a node_modules of its own made of hard links (a build does
// not follow a linked folder): of what the site needs, unless its tests are wanted too. Copies lie in .cache/, on the same
// disk as what they link to.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../../scripts/command.ts';

/** What a build makes or a tool leaves behind: never copied. */
const made = new Set(['node_modules', 'dist', 'printables', '.astro', '.cache', '.git']);

/** The bench's packages and builds, below scripts/, stay behind too. */
const isOwn = (path: string): boolean => !['node_modules', '.cache'].includes(basename(path));

export interface RepositoryCopy {
  readonly folder: string;
  /** What a build there makes. */
  readonly dist: string;
  /** Runs scripts/build.ts there, with more environment; resolves however it ends. */
  readonly build: (env?: Readonly<Record<string, string>>) => Promise<BuildOutcome>;
  readonly remove: () => Promise<void>;
}

export interface BuildOutcome {
  readonly code: number | null;
  readonly output: string;
}

interface Wanted {
  /** Folders above the copy, so that its depth differs too. */
  readonly inside?: string;
  /** Also packages that only tests and lint need. */
  readonly everyPackage?: boolean;
}

/** Copies the working tree as it is. */
export async function copyRepository({
  inside = '',
  everyPackage = false,
}: Wanted = {}): Promise<RepositoryCopy> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const holder = await mkdtemp(join(root, '.cache', 'copy-'));
  const folder = join(holder, inside);
  await mkdir(folder, { recursive: true });
  const names = (await readdir(root)).filter((name) => !made.has(name) && !name.startsWith('.dist-'));
  await Promise.all(
    names.map((name) => cp(join(root, name), join(folder, name), { recursive: true, filter: isOwn })),
  );
  for (const path of await packagePaths(everyPackage)) await linkFolder(join(root, path), join(folder, path));
  return {
    folder,
    dist: join(folder, 'dist'),
    build: (env = {}) => run(folder, env),
    remove: () => rm(holder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Lets somebody answer for the copy in a folder, so that it can be built for a public address. */
export const nameDeployment = (folder: string): Promise<void> =>
  writeFile(join(folder, 'content/site.yaml'), 'publisher: Foreningen\ncontact: post@example.org\n');

/** `node_modules/astro` and so on: every package, or those that are installed also where there are no tests. */
async function packagePaths(every: boolean): Promise<string[]> {
  const { packages }: { packages: Record<string, { dev?: true }> } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  );
  const isOutermost = (path: string): boolean => path.lastIndexOf('node_modules/') === 0;
  return Object.entries(packages)
    .filter(([path, { dev }]) => isOutermost(path) && (every || dev !== true))
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));
}

async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) return linkFolder(source, target);
      return entry.isSymbolicLink() ? cp(source, target, { verbatimSymlinks: true }) : link(source, target);
    }),
  );
}

function run(folder: string, env: Readonly<Record<string, string>>): Promise<BuildOutcome> {
  // A test runner’s own variables would make a build think it is a test.
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env: { ...Object.fromEntries(outer), ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
