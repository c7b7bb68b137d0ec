// A site in one language more, for one country more: it builds from a row each in the table and their words in content/, its
// types hold, and readers find the language wherever they find the others.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, only, parseHtml, textOf, valuesOf } from '../support/dom.ts';
import { addContent, addRows } from '../support/made-up-language.ts';
import {
  copyRepository,
  nameDeployment,
  type BuildOutcome,
  type RepositoryCopy,
} from '../support/repository-copy.ts';

let copy: RepositoryCopy;
let outcome: BuildOutcome;

beforeAll(async () => {
  copy = await copyRepository({ everyPackage: true });
  await nameDeployment(copy.folder);
  await addRows(copy.folder);
  await addContent(copy.folder);
  outcome = await copy.build({ SITE_URL: 'https://example.org' });
});
afterAll(() => copy.remove());

const read = (file: string): Promise<string> => readFile(join(copy.dist, file), 'utf8');
const page = async (path: string): Promise<Document> => parseHtml(await read(`${path}index.html`));
const headsOf = (node: ParentNode): string[] =>
  all(node, 'th')
    .slice(0, 3)
    .map((cell) => textOf(cell).trim());

test('it is built', () => {
  expect(outcome.code, outcome.output).toBe(0);
});

test('the code’s types hold with it', async () => {
  const config = {
    extends: './tsconfig.json',
    include: ['.astro/types.d.ts', '*.mjs', 'src/**/*', 'scripts/**/*'],
  };
  await writeFile(join(copy.folder, 'tsconfig.code.json'), JSON.stringify(config));
  const tsc = promisify(execFile)('tsc', ['-p', 'tsconfig.code.json'], { cwd: copy.folder });
  expect(await tsc.catch((error: unknown) => error)).toMatchObject({ stdout: '' });
});

describe('a page in it', () => {
  test('says its language, links to the others, and is known to them', async () => {
    for (const [path, own] of [
      ['sv/rammer/', 'sv'],
      ['da/rammer/', 'da'],
    ] as const) {
      const document = await page(path);
      expect(document.documentElement.getAttribute('lang')).toBe(own);
      const links = all(document, 'a[hreflang]').map((link) => link.getAttribute('lang'));
      expect(links).toEqual(['da', 'nb', 'sv'].filter((one) => one !== own));
      const alternates = all(document, 'link[rel=alternate]').map((link) => link.getAttribute('hreflang'));
      expect(alternates).toEqual(['da', 'nb', 'sv']);
      const region = only(document, 'meta[property="og:locale"]').getAttribute('content');
      expect(region).toMatch(`${own}_`);
    }
  });

  test('meets its own country first, and every country side by side', async () => {
    expect(headsOf(await page('sv/norge-og-danmark/'))).toEqual(['Sverige', 'Danmark', 'Norge']);
  });

  test('has a column for each language in the words of the field', async () => {
    expect(headsOf(await page('sv/ordliste/'))).toEqual(['Svenska', 'Dansk', 'Norsk']);
  });
});

test('the guide stands on its page once for each country, and leads from each to the others', async () => {
  const document = await page('sv/veiviser-starte-gruppe/');
  expect(valuesOf(document, 'data-guide')).toEqual(['no', 'se', 'dk']);
  const switches = all(document, 'a[data-action=switch]').map((link) => link.getAttribute('href'));
  expect(switches.map((href) => href?.slice(0, 3))).toEqual(['#dk', '#se', '#dk', '#no', '#no', '#se']);
});

test('the page before the front pages, and the one for addresses that do not exist, have a part in it', async () => {
  for (const document of [await page(''), parseHtml(await read('404.html'))])
    expect(all(document, 'main section').map((part) => part.getAttribute('lang'))).toEqual([
      'da',
      'nb',
      'sv',
    ]);
});

test('sitemap, search index and manifest have it', async () => {
  expect(await read('sitemap-0.xml')).toContain('<loc>https://example.org/sv/rammer/</loc>');
  const pagesIn = async (locale: string): Promise<number> =>
    JSON.parse(await read(`pagefind/${locale}/pagefind-entry.json`)).languages[locale].page_count;
  expect(await pagesIn('sv')).toBe(await pagesIn('da'));
  const papers: { locale: string; country: string | null }[] = JSON.parse(await read('print/manifest.json'));
  const kinds = new Set(papers.map(({ locale, country }) => `${locale} ${country ?? 'all'}`));
  for (const locale of ['da', 'nb', 'sv'])
    for (const country of ['dk', 'no', 'se', 'all']) expect(kinds).toContain(`${locale} ${country}`);
});

test('a paper is in the language’s tag, with the numbers of its country', async () => {
  const file = await readFile(join(copy.dist, 'print/sv/declaration-se-participant-single.pdf'));
  const { catalog } = await PDFDocument.load(file);
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('sv-SE');
});

test('what a reader of the guide saves can be made in it', async () => {
  for (const whose of ['sv-se', 'sv-dk', 'da-se']) {
    const { documents } = JSON.parse(await read(`print/answers/${whose}.json`));
    expect(Object.keys(documents).length).toBeGreaterThan(5);
  }
});
