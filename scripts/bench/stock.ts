// The site we compare with: Starlight as its documentation sets it up (own theme, search and sidebar), with our pages.
// It holds the same number of pages, and on each the words of ours. It is written below the installed peers, because
// packages are looked for upwards and a build does not follow a linked node_modules.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import { only } from '../../tests/support/dom.ts';
import type { Page } from '../../src/model/page.ts';
import { benchFolder } from './install.ts';
import { plainWords } from './plain-words.ts';
import { siteUrl } from './run.ts';

export const stockFolder = join(benchFolder, '.cache/stock');

/** A page of ours on the stock site: both languages use the file's name, as Starlight wants them to. */
export const stockAddress = ({ locale, key }: Page): string =>
  `/${locale}/${key}/`.replace(/\/index\/$/, '/').replace('//', '/');

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: '${siteUrl}',
  redirects: { '/': '/da/' },
  integrations: [
    starlight({
      title: { da: 'Fællesrum', nb: 'Fellesrom' },
      defaultLocale: 'da',
      locales: { da: { label: 'Dansk', lang: 'da' }, nb: { label: 'Norsk (bokmål)', lang: 'nb' } },
    }),
  ],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Writes the stock site anew, without anything an earlier build left. */
export async function writeStock(pages: readonly BuiltPage[]): Promise<void> {
  await rm(stockFolder, { recursive: true, force: true });
  await mkdir(stockFolder, { recursive: true });
  // With its dependencies: by them Astro knows what to build and what only to load.
  await cp(join(benchFolder, 'package.json'), join(stockFolder, 'package.json'));
  await write('astro.config.mjs', config);
  await write('src/content.config.ts', collections);
  const addresses = new Map(pages.flatMap(({ page }) => (page ? [[page.path, stockAddress(page)]] : [])));
  const readdress = (href: string): string => {
    const [path = '', anchor] = href.split('#');
    return [addresses.get(path) ?? path, anchor].filter((part) => part !== undefined).join('#');
  };
  for (const { page, dom } of pages) {
    if (page === undefined) continue;
    const front = [
      `title: ${JSON.stringify(page.title)}`,
      `description: ${JSON.stringify(page.description)}`,
    ];
    const words = plainWords(only(dom(), 'main'), readdress);
    await write(
      `src/content/docs/${page.locale}/${page.key}.md`,
      ['---', ...front, '---', '', words, ''].join('\n'),
    );
  }
}

async function write(path: string, text: string): Promise<void> {
  const file = join(stockFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
