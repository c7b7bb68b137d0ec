// The built pages → a search index per language, by Pagefind, with its interface files left out.
import type { AstroIntegration } from 'astro';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Everything Pagefind writes that this site never asks for. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight|playground)|playground)/;

/** A build fails when a page cannot be indexed. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex();
      if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: fileURLToPath(dir) });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      const outputPath = fileURLToPath(new URL('pagefind/', dir));
      await rm(outputPath, { recursive: true, force: true });
      const written = await index.writeFiles({ outputPath });
      if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
      await removeUnused(outputPath);
      await close();
      logger.info(`${added.page_count} pages.`);
    },
  },
});

async function removeUnused(folder: string): Promise<void> {
  const { readdir } = await import('node:fs/promises');
  const names = (await readdir(folder)).filter((name) => unused.test(name));
  await Promise.all(names.map((name) => rm(`${folder}${name}`, { recursive: true })));
}
