// Builds of a copy: the same bytes as here, an old dist that outlives a failed build, and a site in a folder.
import { createHash } from 'node:crypto';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyRepository, type BuildOutcome, type RepositoryCopy } from '../support/repository-copy.ts';
import { builtPages, dist, filesIn, type BuiltPage } from '../support/built-pages.ts';
import { content } from '../support/content.ts';
import { all, only } from '../support/dom.ts';
import { brokenTargets, targetsOf } from './targets.ts';

/** Another zone and another system language than those of this machine, in which dist/ was built. */
const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
const zone = timeZone === 'Pacific/Auckland' ? 'America/Lima' : 'Pacific/Auckland';
const language = locale.startsWith('nb') ? 'da_DK.UTF-8' : 'nb_NO.UTF-8';

let copy: RepositoryCopy;
let built: BuildOutcome;

beforeAll(async () => {
  copy = await copyRepository('a folder/of another depth');
  built = await copy.build({ TZ: zone, LANG: language, LC_ALL: language });
}, 180_000);

afterAll(() => copy.remove());

test('built in another folder, time zone and system language, dist/ is the same, byte for byte', async () => {
  expect(built.code, built.output).toBe(0);
  const [here, elsewhere] = await Promise.all([hashes(dist), hashes(copy.dist)]);
  expect(Object.keys(here).length).toBeGreaterThan(0);
  expect(elsewhere, 'Is dist/ as old as its source? `npm run build` makes it anew.').toEqual(here);
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
      const path = join(copy.folder, file);
      const sound = await readFile(path, 'utf8');
      const before = await hashes(copy.dist);
      await appendFile(path, words);
      const { code, output } = await copy.build();
      await writeFile(path, sound);
      expect(code, output).not.toBe(0);
      expect(output).toContain(says);
      expect(await hashes(copy.dist)).toEqual(before);
    },
  );
});

describe('a site in a folder of https://example.org', () => {
  const base = '/sub/folder/';
  const origin = 'https://example.org';
  let pages: readonly BuiltPage[] = [];

  beforeAll(async () => {
    const { code, output } = await copy.build({ SITE_URL: origin, BASE_PATH: '/sub/folder' });
    if (code !== 0) throw new Error(output);
    pages = builtPages(copy.dist);
  }, 120_000);

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

/** Path → fingerprint, for every file of a built site. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = filesIn(folder).map(async (path) => {
    const digest = createHash('sha256').update(await readFile(join(folder, path)));
    return [path, digest.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
