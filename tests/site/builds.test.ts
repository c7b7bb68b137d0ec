// Builds of copies: the same bytes anywhere, a site in a folder, and an old dist that outlives a failed build.
import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, type BuildOutcome, type RepositoryCopy } from '../repository-copy.ts';
import { filesIn, readContent, readPages } from '../../src/checks/built-site/pages.ts';
import { attribute, named } from '../../src/checks/built-site/html.ts';
import { brokenTargets, targetsOf } from './targets.ts';

let here: RepositoryCopy;
let elsewhere: RepositoryCopy;
let builds: readonly BuildOutcome[];

beforeAll(async () => {
  [here, elsewhere] = await Promise.all([copyRepository(), copyRepository('a folder/of another depth')]);
  builds = await Promise.all([
    here.build({ TZ: 'Pacific/Auckland', LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' }),
    elsewhere.build({ TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' }),
  ]);
}, 180_000);

afterAll(() => Promise.all([here.remove(), elsewhere.remove()]));

test('two builds in different folders, time zones and system languages are the same, byte for byte', async () => {
  for (const { code, output } of builds) expect(code, output).toBe(0);
  const [first, second] = await Promise.all([hashes(here), hashes(elsewhere)]);
  expect(Object.keys(first).length).toBeGreaterThan(0);
  expect(second).toEqual(first);
});

describe('a failed build', () => {
  const faults = [
    {
      name: 'a mistake in a page, found before the build begins',
      file: 'content/docs/nb/start/frames.mdx',
      words: '\n[Ingen side](../ingen/side.mdx)\n',
      says: 'content/docs/nb/start/frames.mdx:',
    },
    {
      name: 'a component that throws when the pages are half written',
      file: 'src/site/components/SiteFoot.astro',
      words: `\n{currentPage(Astro.locals).path === '/nb/taushetsplikt/' && linkTo('da', 'nowhere')}\n`,
      says: 'There is no page “nowhere” in da.',
    },
  ];

  test.each(faults)(
    'leaves the dist of the last good one as it was: $name',
    async ({ file, words, says }) => {
      const path = join(here.folder, file);
      const sound = await readFile(path, 'utf8');
      const before = await hashes(here);
      await appendFile(path, words);
      const { code, output } = await here.build();
      await writeFile(path, sound);
      expect(code, output).not.toBe(0);
      expect(output).toContain(says);
      expect(await hashes(here)).toEqual(before);
    },
  );
});

describe('a site in a folder of https://example.org', () => {
  const base = '/sub/folder/';
  const origin = 'https://example.org';
  let dist = '';
  let pages: Awaited<ReturnType<typeof readPages>> = [];

  beforeAll(async () => {
    const { code, output } = await elsewhere.build({ SITE_URL: origin, BASE_PATH: '/sub/folder' });
    if (code !== 0) throw new Error(output);
    dist = join(elsewhere.folder, 'dist');
    pages = await readPages(dist);
  }, 120_000);

  test('links within itself, and every link leads somewhere', () => {
    const site = { pages, base, files: new Set(filesIn(dist)) };
    expect(pages.length).toBeGreaterThan(0);
    for (const built of pages) {
      expect(targetsOf(built).length).toBeGreaterThan(0);
      expect(brokenTargets(built, site), built.address).toEqual([]);
    }
  });

  test('gives its style sheets addresses that exist', async () => {
    for (const path of filesIn(dist).filter((file) => file.endsWith('.css'))) {
      const sheet = await readFile(join(dist, path), 'utf8');
      const urls = [...sheet.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url);
      const wrong = urls
        .map((url) => new URL(url, `${origin}${base}${path}`).pathname)
        .filter((url) => !filesIn(dist).includes(url.slice(base.length)) || !url.startsWith(base));
      expect(wrong, path).toEqual([]);
    }
  });

  test('lists every page once in its sitemap, but for 404', async () => {
    const content = await readContent();
    const maps = filesIn(dist).filter((path) => /^sitemap-\d+\.xml$/.test(path));
    const listed = (await Promise.all(maps.map((path) => readFile(join(dist, path), 'utf8'))))
      .flatMap((xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)])
      .map(([, address]) => address);
    const all = ['/', ...content.pages.map((page) => page.path)];
    expect(listed.sort()).toEqual(all.map((path) => `${origin}/sub/folder${path}`).sort());
  });

  test('gives every page but 404 the full address of a picture that exists', () => {
    const files = filesIn(dist);
    for (const { root, address } of pages) {
      const images = named(root, 'meta')
        .filter((meta) => attribute(meta, 'property') === 'og:image')
        .map((meta) => attribute(meta, 'content') ?? '');
      expect(images, address).toHaveLength(address === '/404.html' ? 0 : 1);
      for (const image of images) {
        expect(image.startsWith(`${origin}${base}social/`), image).toBe(true);
        expect(files).toContain(image.slice(`${origin}${base}`.length));
      }
    }
  });

  test('names itself and its counterparts in full', () => {
    for (const { root, page, address } of pages) {
      if (page === undefined) continue;
      const links = named(root, 'link');
      const canonical = links.filter((link) => attribute(link, 'rel') === 'canonical');
      expect(canonical.map((link) => attribute(link, 'href'))).toEqual([`${origin}/sub/folder${address}`]);
      const alternates = links.filter((link) => attribute(link, 'hreflang') !== undefined);
      expect(alternates.length).toBeGreaterThanOrEqual(2);
      const known = pages.map((one) => `${origin}/sub/folder${one.address}`);
      for (const link of alternates) expect(known).toContain(attribute(link, 'href'));
    }
  });
});

/** Path → fingerprint, for every file of a copy’s dist. */
async function hashes({ folder }: RepositoryCopy): Promise<Record<string, string>> {
  const dist = join(folder, 'dist');
  const entries = filesIn(dist).map(async (path) => {
    const digest = createHash('sha256').update(await readFile(join(dist, path)));
    return [path, digest.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
