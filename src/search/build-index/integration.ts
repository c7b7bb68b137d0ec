// The built pages → what the search of each language loads: our small index in `search/<language>/`, under a name that changes
// with what is in it, and Pagefind's with the whole texts. Each language has a folder of its own: in one for all, Pagefind would
// ask `<html lang>` which language it is in, and whatever translates a page changes that.
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  countries,
  countriesInEnglish,
  otherCountries,
  ownCountry,
  type Locale,
} from '../../model/locale.ts';
import { otherCountryId } from '../../model/anchors.ts';
import type { SearchWords } from '../said.ts';
import { indexPlaceholder } from '../index-placeholder.ts';
import { coreOf } from './core.ts';
import { grammarOf } from './languages/grammars.ts';
import { indexTexts } from './pagefind.ts';
import { readPage, type CountryOf } from './read-page.ts';

/** A build fails when a page cannot be indexed. */
export const searchIndex = (languages: readonly Locale[]): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      for (const language of languages) {
        const { pages, bytes } = await indexLanguage(fileURLToPath(dir), language);
        logger.info(`${language}: ${pages} pages, ${bytes} bytes before packing.`);
      }
    },
  },
});

async function indexLanguage(dist: string, language: Locale): Promise<{ pages: number; bytes: number }> {
  const found = await readdir(join(dist, language), { recursive: true });
  const files = found
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${language}/${file}`)
    .sort();
  const htmls = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  const countryOf = countryOfAnchor(language);
  const pages = files.flatMap(
    (file, number) => readPage(htmls[number] ?? '', addressOf(file), countryOf) ?? [],
  );
  const fragments = await indexTexts(pages, { language, folder: join(dist, 'pagefind', language) });
  const core = JSON.stringify(
    coreOf({
      pages,
      grammar: grammarOf(language),
      said: saidIn(htmls, language),
      ownCountry: ownCountry[language],
      fragmentOf: (address) => fragments.get(address) ?? '',
    }),
  );
  const name = `core-${createHash('sha256').update(core).digest('hex').slice(0, 10)}.json`;
  const folder = join(dist, 'search', language);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), core);
  for (const [number, file] of files.entries()) {
    const named = htmls[number]?.replace(indexPlaceholder, `search/${language}/${name}`) ?? '';
    if (named !== htmls[number]) await writeFile(join(dist, file), named);
  }
  return { pages: pages.length, bytes: core.length };
}

/** The results page of a language holds what its search says. */
function saidIn(htmls: readonly string[], language: string): SearchWords {
  const page = htmls.find((html) => html.includes('data-search-said'));
  if (page === undefined) throw new Error(`No page in ${language} has the results of a search.`);
  const element = parseHTML(page).document.querySelector('[data-search-said]');
  return JSON.parse(element?.getAttribute('data-search-said') ?? '') as SearchWords;
}

const addressOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Sections name their country by their anchor: `denmark`, `dk-suicide`, or `other-country` on a page for readers of one. */
function countryOfAnchor(language: Locale): CountryOf {
  const other = otherCountries(ownCountry[language])[0];
  return (anchor) =>
    anchor === otherCountryId
      ? other
      : countries.find(
          (country) =>
            anchor === countriesInEnglish[country].toLowerCase() || anchor.startsWith(`${country}-`),
        );
}
