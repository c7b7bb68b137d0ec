// What `npm start` and the tests serve: as static hosts do, with the headers that dist/_headers asks for.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../../scripts/header-rules.ts';
import { serveFolder, type Site } from '../../../scripts/host.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  await mkdir(join(folder, 'da/rammer'), { recursive: true });
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, 'index.html'), 'front');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'da/rammer/index.html'), 'rammer');
  await writeFile(join(folder, 'da/index.html'), 'dansk');
  await writeFile(join(folder, '_astro/own.css'), 'a{}');
});

afterAll(() => rm(folder, { recursive: true }));

interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly kept: string | undefined;
  readonly body: string;
}

/** As it is written: `fetch` would tidy the path. */
const ask = ({ origin }: Site, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      const { location, 'cache-control': kept } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, location, kept, body }));
    })
      .on('error', reject)
      .end();
  });

describe.each(['/', '/a/folder/'])('a site in %s', (base) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveFolder(folder, { base });
  });
  afterAll(() => site.close());

  test.each([
    ['', 'front'],
    ['da/', 'dansk'],
    ['da/rammer/', 'rammer'],
    ['da/rammer/?q=1', 'rammer'],
  ])('answers %s', async (path, body) => {
    expect(await ask(site, `${base}${path}`)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['da', 'da/'],
    ['da/rammer', 'da/rammer/'],
    ['da?q=a?b', 'da/?q=a?b'],
  ])('sends %s on to its folder', async (path, location) => {
    expect(await ask(site, `${base}${path}`)).toMatchObject({ status: 301, location: `${base}${location}` });
  });

  test.each(['nope', 'da/nope/', '_astro/nope.css', '%', '%2e%2e/secret', '../secret', '/da', '/', '%00'])(
    'has nothing at %s, and says so on its own page',
    async (path) => {
      const { status, body, kept } = await ask(site, `${base}${path}`);
      expect({ status, body, kept }).toEqual({ status: 404, body: 'not here', kept: 'no-cache' });
    },
  );

  test('lets a browser keep what is named after what it holds', async () => {
    expect((await ask(site, `${base}_astro/own.css`)).kept).toContain('immutable');
  });
});

test('a site in a folder sends its own address on, and has nothing beside it', async () => {
  const site = await serveFolder(folder, { base: '/a/folder/' });
  expect(await ask(site, '/a/folder')).toMatchObject({ status: 301, location: '/a/folder/' });
  expect(await ask(site, '/da/')).toMatchObject({ status: 404, body: 'not here' });
  await site.close();
});

test('a header that two rules say is sent with both values', () => {
  const rules = readHeaderRules('/*\n  A: 1\n  B: 2\n/print/*\n  A: 3\n');
  expect(headersFor(rules, '/print/x.pdf')).toEqual({ a: '1, 3', b: '2' });
  expect(headersFor(rules, '/da/')).toEqual({ a: '1', b: '2' });
});

test.each(['/a/*/b\n  A: 1', 'a\n  A: 1', '/*\n  A 1'])(
  'a _headers file that no host would read is refused',
  (text) => {
    expect(() => readHeaderRules(text)).toThrow('_headers has');
  },
);
