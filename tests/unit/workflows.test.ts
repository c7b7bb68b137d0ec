// What runs on the code host: files that can be read, commands that exist, actions of a stated version.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

test.each(globSync('.github/workflows/*.yml', { cwd: root }))('%s', (path) => {
  const { on, jobs }: { on: unknown; jobs: Record<string, { steps: Step[] }> } = parse(read(path));
  expect(on).toBeDefined();
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps.every(({ uses, run }) => (uses === undefined) !== (run === undefined))).toBe(true);
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  const commands = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?([a-z]+)/g)]);
  for (const [, name = ''] of commands) expect(Object.keys(scripts)).toContain(name);
});

test('once a week it is built, and what has grown old is looked for', () => {
  const weekly = read('.github/workflows/weekly.yml');
  expect(weekly).toMatch(/npm run --silent build\b/);
  expect(weekly).toMatch(/npm run --silent check -- --strict --due/);
});

test('new releases are asked for wherever packages are locked', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const folders = globSync('{,scripts/**/}package-lock.json', { cwd: root, exclude: ['**/node_modules'] });
  const npm = updates.find((one: Record<string, unknown>) => one['package-ecosystem'] === 'npm');
  expect(npm.directories.toSorted()).toEqual(
    folders.map((file) => `/${file.replace(/\/?package-lock\.json$/, '')}`).toSorted(),
  );
});
