// The content folder as files: what is read, what is left alone, and that line ends of another system change nothing.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/read/content-files.ts';

const base = fileURLToPath(new URL('../../fixtures/base/', import.meta.url));
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(base, copy, { recursive: true });
});
afterAll(() => rm(copy, { recursive: true }));

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('every file becomes data or a page, each named from the repository’s root', async () => {
  const { raw, problems } = await readContentFiles(base);
  const files = [...raw.data.values(), ...raw.pages].map(({ file }) => join(base, file));
  expect(files.toSorted()).toEqual((await filesUnder(join(base, 'content'))).toSorted());
  expect(problems).toEqual([]);
  expect(raw.pages.map(({ locale, key }) => `${locale}/${key}`)).toContain('nb/start/frames');
  expect([...raw.data.keys()]).toContain('places/helplines.nb.yaml');
});

test('line ends of Windows give the same values on the same lines', async () => {
  for (const file of await filesUnder(copy)) {
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
  }
  const [unix, windows] = await Promise.all([readContentFiles(base), readContentFiles(copy)]);
  expect(windows.problems).toEqual([]);
  expect(windows.raw.pages.map((page) => page.body)).toEqual(unix.raw.pages.map((page) => page.body));
  for (const [path, data] of unix.raw.data) {
    expect(windows.raw.data.get(path)?.value).toEqual(data.value);
    expect(windows.raw.data.get(path)?.locate(['no-life'])).toEqual(data.locate(['no-life']));
  }
});

test('what is there for people to read is no content and no stray file', async () => {
  for (const name of ['README.md', 'LICENSE']) await writeFile(join(copy, 'content', name), 'For people.\n');
  const { raw, problems } = await readContentFiles(copy);
  expect(problems).toEqual([]);
  expect([...raw.data.keys()]).not.toContain('README.md');
});
