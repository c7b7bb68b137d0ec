// The two sites, built: ours, and stock Starlight with the same pages.
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPages, type BuiltPage } from '../../tests/support/built-pages.ts';
import { copyRepository, nameDeployment } from '../../tests/support/repository-copy.ts';
import type { Page } from '../../src/model/page.ts';
import { benchFolder } from './install.ts';
import { comparePages } from './same-words.ts';
import { run, type Run } from './run.ts';
import { stockAddress, stockFolder, writeStock } from './stock.ts';

export interface Site {
  readonly name: 'ours' | 'stock';
  /** Where its build lies. */
  readonly folder: string;
  readonly addressOf: (page: Page) => string;
  /** Builds it as on the first day: nothing is kept from an earlier build. */
  readonly build: () => Promise<Run>;
}

const astro = join(benchFolder, 'node_modules/astro/bin/astro.mjs');

const ours: Site = {
  name: 'ours',
  folder: join(benchFolder, '.cache/ours'),
  addressOf: (page) => page.path,
  build: async () => {
    // It has an address, so somebody must answer for it: a copy, and dist/ here stays a build without one.
    const copy = await copyRepository();
    try {
      await nameDeployment(copy.folder);
      const timed = await run([process.execPath, 'scripts/build.ts'], copy.folder);
      await mkdir(join(benchFolder, '.cache'), { recursive: true });
      await rm(ours.folder, { recursive: true, force: true });
      await rename(copy.dist, ours.folder);
      return timed;
    } finally {
      await copy.remove();
    }
  },
};

const stock: Site = {
  name: 'stock',
  folder: join(stockFolder, 'dist'),
  addressOf: stockAddress,
  build: async () => {
    await remove(stockFolder, ['dist', '.astro', 'node_modules']);
    return run([process.execPath, astro, 'build'], stockFolder);
  },
};

export const sites: readonly Site[] = [ours, stock];

/** Builds both and says what they hold. Throws when they do not hold the same pages with the same words. */
export async function buildBoth(): Promise<readonly BuiltPage[]> {
  await ours.build();
  const pages = builtPages(ours.folder);
  await writeStock(pages);
  await stock.build();
  comparePages(pages, builtPages(stock.folder));
  console.log(`${pages.length} pages each, with the same words.`);
  return pages;
}

const remove = (folder: string, names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
