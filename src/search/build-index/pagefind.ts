// Pages as they were read → Pagefind's index of their whole texts, with its interface files left out.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { ReadPage } from './read-page.ts';

/** Interfaces of Pagefind's own, which it writes beside the index and this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)|playground)/;

/** Words per piece of the index: a third of Pagefind's own, so that a search fetches less. */
const wordsPerPiece = '6000';

/** Gives what Pagefind calls each page, by its address. */
export async function indexTexts(
  pages: readonly ReadPage[],
  { language, folder }: { language: string; folder: string },
): Promise<ReadonlyMap<string, string>> {
  // Pagefind takes it from the environment only.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsPerPiece;
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const page of pages)
    whole(await index.addHTMLFile({ url: page.address, content: htmlOf(page, language) }));
  whole(await index.writeFiles({ outputPath: folder }));
  await close();
  for (const name of await readdir(folder)) {
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
  }
  return fragmentNames(join(folder, 'fragment'));
}

function whole<R extends { readonly errors: readonly string[] }>(result: R): R {
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}

/** The page's words and nothing else, so that both indexes hold the same. */
const htmlOf = ({ title, weight, sections }: ReadPage, language: string): string =>
  [
    `<html lang="${language}"><body data-pagefind-body data-pagefind-weight="${weight}"><h1>${escaped(title)}</h1>`,
    ...sections.map(
      ({ anchor, heading, text }) =>
        `${anchor === '' ? '' : `<h2 id="${anchor}">${escaped(heading)}</h2>`}<p>${escaped(text)}</p>`,
    ),
    '</body></html>',
  ].join('\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A fragment is a page, packed, behind a word of Pagefind's; its file bears the name that the engine knows it by. */
async function fragmentNames(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readdir(folder);
  const names = files.map(async (file) => {
    const text = gunzipSync(await readFile(join(folder, file))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [url, file.replace(/\.pf_fragment$/, '')] as const;
  });
  return new Map(await Promise.all(names));
}
