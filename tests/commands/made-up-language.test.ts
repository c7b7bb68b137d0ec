// A language and a country that nobody has thought of: a row each in the table of languages, and their words in content/.
// That they are built and what readers get of them, is tests/long/made-up-language.test.ts.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addContent, addRows } from '../support/made-up-language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  // Below the repository, so that packages are found.
  await mkdir(join(root, '.cache'), { recursive: true });
  folder = await mkdtemp(join(root, '.cache/made-up-'));
  const isOwn = (path: string): boolean => !/(node_modules|\.cache)$/.test(path);
  for (const name of ['src', 'scripts', 'content', 'package.json'])
    await cp(join(root, name), join(folder, name), { recursive: true, filter: isOwn });
  await addRows(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** What `npm run check` prints there. */
const check = (): Promise<string> =>
  new Promise((resolve) => {
    execFile('node', ['scripts/check.ts', '--all'], { cwd: folder, maxBuffer: 2 ** 24 }, (_error, stdout) =>
      resolve(stdout),
    );
  });

test('without words, every file and page it lacks is named, and nothing else', async () => {
  const report = await check();
  const named = (line: string): string => line.replace(/:\d+:\d+ {2}error {2}.*/, '');
  const lines = report.split('\n').filter((line) => /^content\//.test(line));
  const missing = lines.filter((line) => line.endsWith('files/missing')).map(named);
  expect(missing).toContain('content/i18n/sv.yaml');
  expect(missing).toContain('content/printables/declaration.sv.yaml');
  expect(missing.filter((file) => !/sv(\.yaml)?$/.test(file))).toEqual([]);
  expect(report).toContain('content/docs/sv/start/frames.mdx does not exist.');
  // What both languages say of each country, they have not said of this one.
  expect(report).toContain('“country.se” is missing.');
  const rules = new Set(lines.map((line) => line.split('  ').at(-1)));
  expect([...rules].toSorted()).toEqual([
    'files/missing',
    'parity/missing-translation',
    'schema/missing-key',
  ]);
});

test('with words, there is no problem', async () => {
  await addContent(folder);
  expect(await check()).toMatch(/^0 errors, 0 warnings\.\n/);
});
