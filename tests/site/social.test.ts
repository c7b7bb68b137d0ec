// What shows beside a link to a page: its picture in dist, and what its head says of it.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readDist, type BuiltPage } from '../support/built-pages.ts';
import { files, pages as everyPage } from '../support/built-site.ts';
import { all } from '../support/dom.ts';
import { otherLocales } from '../../src/model/locale.ts';
import { picturePath } from '../../src/site/social/plan.ts';

const pages = everyPage.filter(({ address }) => address !== '/404.html');
const fileOf = ({ page }: BuiltPage): string => picturePath(page).slice(1);
/** Whether this build knows where it will stand. */
const hasAddress = files.includes('sitemap-index.xml');
const regions = { da: 'da_DK', nb: 'nb_NO' } as const;

describe('the picture of a page', () => {
  test.each(pages)('is a PNG of 1200 by 630 and at most 100 kB: $address', (built) => {
    const png = readDist(fileOf(built));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(100_000);
  });

  test('belongs to that page alone, and to no page that is not there', () => {
    const pictures = files.filter((path) => path.startsWith('social/'));
    expect(pictures).toEqual(pages.map(fileOf).sort());
    const prints = pictures.map((path) => createHash('sha256').update(readDist(path)).digest('hex'));
    expect(new Set(prints).size).toBe(pictures.length);
  });
});

describe('the head', () => {
  test.each(pages)(
    'says each thing once, and of a picture only where there is an address: $address',
    (built) => {
      const tags = metaOf(built);
      const names = tags.map(([name]) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.includes('og:image')).toBe(hasAddress);
      const locale = built.page?.locale ?? 'da';
      expect(Object.fromEntries(tags)).toMatchObject({
        ...(built.page === undefined
          ? {}
          : { 'og:title': built.page.title, 'og:description': built.page.description }),
        'og:locale': regions[locale],
        'og:locale:alternate': otherLocales(locale).map((other) => regions[other])[0],
        'twitter:card': 'summary_large_image',
      });
    },
  );

  test('of 404 has nothing to share', () => {
    const lost = everyPage.find(({ address }) => address === '/404.html');
    expect(lost && metaOf(lost).filter(([name]) => /^(og|twitter):/.test(name))).toEqual([]);
  });
});

test('the icons are where browsers and telephones look', () => {
  expect(readDist('favicon.svg').toString()).toMatch(/^<svg /);
  const icon = readDist('apple-touch-icon.png');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([180, 180]);
});

/** Name or property and content of every <meta> that has one. */
function metaOf({ dom }: BuiltPage): [string, string][] {
  return all(dom(), 'meta:is([property], [name])').map((meta) => [
    meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
    meta.getAttribute('content') ?? '',
  ]);
}
