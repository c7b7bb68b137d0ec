// Builds of a copy: the same bytes as here, an old dist that outlives a failed build, and a site in a folder.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeaderRules } from '../../scripts/header-rules.ts';
import { writeContent } from '../content/fixture.ts';
import {
  copyRepository,
  nameDeployment,
  type BuildOutcome,
  type RepositoryCopy,
} from '../support/repository-copy.ts';
import { builtPages, dist, filesIn, type BuiltPage } from '../support/built-pages.ts';
import { content } from '../support/content.ts';
import { all, only } from '../support/dom.ts';
import { hashesOf } from '../support/hashes.ts';
import { brokenTargets, targetsOf } from './targets.ts';

/** Another zone and another system language than those of this machine, in which dist/ was built. */
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const zone = timeZone === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland';
const language = locale.startsWith('nb') ? 'da_DK.UTF-8' : 'nb_NO.UTF-8';

let copy: RepositoryCopy;
let built: BuildOutcome;

beforeAll(async () => {
  copy = await copyRepository({ inside: 'a folder/of another depth' });
  built = await copy.build({ TZ: zone, LANG: language, LC_ALL: language });
});

afterAll(() => copy.remove());

test('built in another folder, time zone and system language, dist/ is the same, byte for byte', async () => {
  expect(built.code, built.output).toBe(0);
  const [here, elsewhere] = await Promise.all([hashesOf(dist), hashesOf(copy.dist)]);
  expect(Object.keys(here).length).toBeGreaterThan(0);
  expect(elsewhere, 'Is dist/ as old as its source? `npm run build` makes it anew.').toEqual(here);
});

test('without an address it says that it is a trial; for a public one it asks who answers for it', async () => {
  expect(built.output).toContain('This is a trial');
  const { code, output } = await copy.build({ SITE_URL: 'https://example.org' });
  expect(code).toBe(1);
  expect(output).toMatch(/^Not built for https:\/\/example\.org: fill in publisher and contact in .*\.$/m);
  expect(output).not.toMatch(/^ +at /m);
});

describe('a site in a folder of https://example.org', () => {
  const base = '/sub/folder/';
  const origin = 'https://example.org';
  let pages: readonly BuiltPage[] = [];

  beforeAll(async () => {
    await nameDeployment(copy.folder);
    const { code, output } = await copy.build({ SITE_URL: origin, BASE_PATH: '/sub/folder' });
    if (code !== 0) throw new Error(output);
    pages = builtPages(copy.dist);
  });

  test('links within itself, and every link leads somewhere', () => {
    const site = { pages, base, files: new Set(filesIn(copy.dist)) };
    expect(pages.length).toBeGreaterThan(0);
    for (const built of pages) {
      expect(targetsOf(built).length).toBeGreaterThan(0);
      expect(brokenTargets(built, site), built.address).toEqual([]);
    }
  });

  test('gives its style sheets addresses that exist', async () => {
    for (const path of filesIn(copy.dist).filter((file) => file.endsWith('.css'))) {
      const sheet = await readFile(join(copy.dist, path), 'utf8');
      const urls = [...sheet.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url);
      const wrong = urls
        .map((url) => new URL(url, `${origin}${base}${path}`).pathname)
        .filter((url) => !filesIn(copy.dist).includes(url.slice(base.length)) || !url.startsWith(base));
      expect(wrong, path).toEqual([]);
    }
  });

  test('has its host headers for addresses in that folder', async () => {
    const rules = readHeaderRules(await readFile(join(copy.dist, '_headers'), 'utf8'));
    expect(rules.map(({ pattern }) => pattern)).toEqual(
      expect.arrayContaining([`${base}*`, base, `${base}print/*`]),
    );
    expect(rules.filter(({ pattern }) => !pattern.startsWith(base))).toEqual([]);
  });

  test('lists every page once in its sitemap, but for 404', async () => {
    const maps = filesIn(copy.dist).filter((path) => /^sitemap-\d+\.xml$/.test(path));
    const listed = (await Promise.all(maps.map((path) => readFile(join(copy.dist, path), 'utf8'))))
      .flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, address]) => address);
    const all = ['/', ...content.pages.map((page) => page.path)];
    expect(listed.sort()).toEqual(all.map((path) => `${origin}/sub/folder${path}`).sort());
  });

  test('gives every page but 404 the full address of a picture that exists', () => {
    const files = filesIn(copy.dist);
    for (const { dom, address } of pages) {
      const images = all(dom(), 'meta[property="og:image"]').map(
        (meta) => meta.getAttribute('content') ?? '',
      );
      expect(images, address).toHaveLength(address === '/404.html' ? 0 : 1);
      for (const image of images) {
        expect(image.startsWith(`${origin}${base}social/`), image).toBe(true);
        expect(files).toContain(image.slice(`${origin}${base}`.length));
      }
    }
  });

  test('names itself and its counterparts in full', () => {
    const known = pages.map((one) => `${origin}/sub/folder${one.address}`);
    for (const { dom, page, address } of pages) {
      if (page === undefined) continue;
      const canonical = only(dom(), 'link[rel=canonical]').getAttribute('href');
      expect(canonical).toBe(`${origin}/sub/folder${address}`);
      const alternates = all(dom(), 'link[hreflang]');
      expect(alternates.length).toBeGreaterThanOrEqual(2);
      for (const link of alternates) expect(known).toContain(link.getAttribute('href'));
    }
  });
});

describe('a failed build leaves the dist of the last good one as it was', () => {
  let before: Record<string, string>;
  beforeAll(async () => {
    before = await hashesOf(copy.dist);
    // The few pages of the fixtures do for that.
    await rm(join(copy.folder, 'content'), { recursive: true });
    await writeContent(copy.folder, undefined);
  });

  test('for a page that throws when papers and pictures have been written', async () => {
    await writeFile(
      join(copy.folder, 'src/pages/throws.astro'),
      `---\nthrow new Error('On purpose.');\n---\n`,
    );
    const { code, output } = await copy.build();
    expect(code, output).not.toBe(0);
    expect(output).toContain('On purpose.');
    expect(output).toContain('/print/manifest.json');
    expect(await hashesOf(copy.dist)).toEqual(before);
  });

  test('for a mistake in a page, found before the build begins', async () => {
    await writeContent(copy.folder, 'links/missing-page');
    const { code, output } = await copy.build();
    expect(code, output).not.toBe(0);
    expect(output).toMatch(/content\/docs\/.*:\d+:\d+ {2}error {2}links\/missing-page/);
    expect(await hashesOf(copy.dist)).toEqual(before);
  });
});
