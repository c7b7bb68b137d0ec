// The built pages → a search index for each language, by Pagefind, with its interface files left out. Each has a folder of its
// own: in one for all, Pagefind would ask `<html lang>` which language it is in, and whatever translates a page changes that.
import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Interfaces of Pagefind's own, which it writes beside the index and this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)|playground)/;

/** Words per piece of the index: a third of Pagefind's own, so that a search fetches less. */
const wordsPerPiece = '6000';

/** Languages as pages are addressed by them. A build fails when a page cannot be indexed. */
export const searchIndex = (languages: readonly string[]): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // Pagefind takes it from the environment only.
      process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsPerPiece;
      for (const language of languages) {
        const pages = await indexLanguage(fileURLToPath(dir), language);
        logger.info(`${language}: ${pages} pages.`);
      }
      await close();
    },
  },
});

/** Gives the number of pages. */
async function indexLanguage(path: string, language: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const outputPath = join(path, 'pagefind', language);
  const added = whole(await index.addDirectory({ path, glob: `${language}/**/*.html` }));
  whole(await index.writeFiles({ outputPath }));
  for (const name of await readdir(outputPath)) {
    if (unused.test(name)) await rm(join(outputPath, name), { recursive: true });
  }
  return added.page_count;
}

function whole<R extends { readonly errors: readonly string[] }>(result: R): R {
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}
