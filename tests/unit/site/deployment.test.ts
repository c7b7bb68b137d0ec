// Where a build will stand: a folder however it is written, an address from the environment or from content.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExpectedError } from '../../../src/model/problem.ts';
import { deployment, requireAnswerable } from '../../../src/site/deployment.ts';

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

test.each([
  ['https://example.org/groups', 'SITE_URL'],
  ['C:/Program Files/Git/groups', 'without the first slash'],
  ['/gruppør', 'letters a–z'],
  ['/a b', 'letters a–z'],
  ['/a/../b', 'letters a–z'],
  ['.', 'letters a–z'],
  ['/groups?x', 'letters a–z'],
  ['/%20', 'letters a–z'],
])('BASE_PATH %s is refused with a sentence that says what to write', async (given, remedy) => {
  await site('{}\n');
  const call = () => deployment(root, { BASE_PATH: given });
  expect(call).toThrow(ExpectedError);
  expect(call).toThrow(remedy);
  expect(call).toThrow(`BASE_PATH is “${given}”`);
});

test('what nobody filled in is listed, and nothing is invented', async () => {
  await site('publisher: En forening\n');
  expect(deployment(root, {})).toEqual({
    site: undefined,
    base: '/',
    isTrial: true,
    missing: ['contact', 'repository', 'address'],
  });
});

test('SITE_URL goes before the address in content', async () => {
  await site('address: https://example.org\n');
  expect(deployment(root, {}).site).toBe('https://example.org');
  expect(deployment(root, { SITE_URL: 'https://example.net' }).site).toBe('https://example.net');
});

test('an empty SITE_URL is one that nobody set, and an address is an origin however it is written', async () => {
  await site('address: https://example.org/\n');
  expect(deployment(root, { SITE_URL: '' }).site).toBe('https://example.org');
  expect(deployment(root, { SITE_URL: 'HTTP://Example.net:8080' }).site).toBe('http://example.net:8080');
});

const notOrigins = [
  ...['example.org', 'ftp://example.org', 'https://', 'https://example.org/folder', 'https://example.org/?a'],
  ...['https://user@example.org', 'https:example.org', 'nowhere'],
];

test.each(notOrigins)(
  '%s is no address of a site, and the message says where a folder goes',
  async (given) => {
    await site('{}\n');
    expect(() => deployment(root, { SITE_URL: given })).toThrow(/^SITE_URL is “.*BASE_PATH\.$/);
    await site(`address: ${given}\n`);
    expect(() => deployment(root, {})).toThrow(/schema\/invalid-value\n.*address.*\n.*BASE_PATH/);
  },
);

test.each([
  ['contact: Anna', 'e-mail'],
  ['repository: ssh://example.org/repository', 'https://'],
  ['repository: javascript:alert(1)', 'https://'],
])('%s is refused with what to write', async (text, remedy) => {
  await site(`${text}\n`);
  expect(() => deployment(root, {})).toThrow(remedy);
});

test('a file of comments alone says nothing', async () => {
  await site('# publisher: En forening\n');
  expect(deployment(root, {}).missing).toEqual(['publisher', 'contact', 'repository', 'address']);
});

test('a mistake in content/site.yaml stops with its file and line', async () => {
  await site('publisher: En forening\nadress: https://example.org\n');
  expect(() => deployment(root, {})).toThrow('content/site.yaml:2:1  error  schema/unknown-key');
});

const refuse = (address: string) => () => {
  requireAnswerable(deployment(root, { SITE_URL: address }));
};

test.each(['https://example.org', 'http://10.0.0.1', 'https://localhost.example.org', 'http://[::2]'])(
  '%s is public: whoever publishes there is named, with where to write',
  async (address) => {
    await site('{}\n');
    expect(refuse(address)).toThrow(ExpectedError);
    expect(refuse(address)).toThrow(
      /^Not built for \S+: fill in publisher and contact in [^.]*\.yaml, [^.]*\.$/,
    );
    await site('publisher: En forening\n');
    expect(refuse(address)).toThrow('fill in contact in');
    await site('publisher: En forening\ncontact: post@example.org\n');
    expect(refuse(address)).not.toThrow();
    expect(deployment(root, { SITE_URL: address }).isTrial).toBe(false);
  },
);

test('an address in content is as public as one in the environment', async () => {
  await site('address: https://example.org\n');
  expect(() => {
    requireAnswerable(deployment(root, {}));
  }).toThrow('publisher and contact');
});

test.each([
  '',
  'http://localhost:4321',
  'http://127.0.0.1',
  'http://127.8.9.1:80',
  'http://127.1',
  'http://[::1]:80',
])('without an address, or at one of this machine (“%s”), it is a trial', async (address) => {
  await site('{}\n');
  expect(refuse(address)).not.toThrow();
  expect(deployment(root, { SITE_URL: address }).isTrial).toBe(true);
});
