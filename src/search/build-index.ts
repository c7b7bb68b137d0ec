// The built pages → a search index per language, by Pagefind, with its interface files left out.
import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Interfaces of Pagefind's own, which it writes beside the index and this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)|playground)/;

/** Words per piece of the index: a third of Pagefind's own, so that a search fetches less. */
const wordsPerPiece = '6000';

/** A build fails when a page cannot be indexed. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const outputPath = fileURLToPath(new URL('pagefind/', dir));
      // Pagefind takes it from the environment only.
      process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsPerPiece;
      const { index, errors } = await createIndex();
      if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const added = whole(await index.addDirectory({ path: fileURLToPath(dir) }));
      whole(await index.writeFiles({ outputPath }));
      await close();
      for (const name of await readdir(outputPath)) {
        if (unused.test(name)) await rm(join(outputPath, name), { recursive: true });
      }
      logger.info(`${added.page_count} pages.`);
    },
  },
});

function whole<R extends { readonly errors: readonly string[] }>(result: R): R {
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}
