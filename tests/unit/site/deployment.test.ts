// Where a build will stand: a folder however it is written, an address from the environment or from content.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deployment } from '../../../src/site/deployment.ts';

let root: string;
const site = (text: string) => writeFile(join(root, 'content/site.yaml'), text);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deployment-'));
  await mkdir(join(root, 'content'));
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['folder', '/folder/'],
  ['/folder', '/folder/'],
  ['/a/b/', '/a/b/'],
  ['//a//b//', '/a/b/'],
])('BASE_PATH %j becomes %s', async (given, base) => {
  await site('{}\n');
  expect(deployment(root, given === undefined ? {} : { BASE_PATH: given }).base).toBe(base);
});

test('what nobody filled in is listed, and nothing is invented', async () => {
  await site('publisher: En forening\n');
  expect(deployment(root, {})).toEqual({
    site: undefined,
    base: '/',
    missing: ['contact', 'repository', 'address'],
  });
});

test('SITE_URL goes before the address in content', async () => {
  await site('address: https://example.org\n');
  expect(deployment(root, {}).site).toBe('https://example.org');
  expect(deployment(root, { SITE_URL: 'https://example.net' }).site).toBe('https://example.net');
});

test('a mistake in content/site.yaml stops with its file and line', async () => {
  await site('publisher: En forening\nadress: https://example.org\n');
  expect(() => deployment(root, {})).toThrow('content/site.yaml:2:1  error  schema/unknown-key');
});
