// dist/ as tests and bench read it: every page with its key and language, and every other file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildContent, type Content } from '../../src/model/content.ts';
import { localeNames, type Locale } from '../../src/model/locale.ts';
import type { Page } from '../../src/model/page.ts';
import { readContentFiles } from '../../src/read/content-files.ts';
import { parseHtml } from './html.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export interface BuiltPage {
  /** Path in dist: `da/principper/index.html`. */
  readonly path: string;
  /** Where a browser finds it: `/da/principper/`. */
  readonly address: string;
  readonly html: string;
  readonly root: ReturnType<typeof parseHtml>;
  /** The page in content/ that it shows; the door and 404 have none. */
  readonly page: Page | undefined;
  /** What to name in a failure: the file a writer would open. */
  readonly source: string;
}

/** Paths of all files under a folder, with `/`, sorted. Throws when there is no such folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The dist of this repository, or a sentence that says how to get one. */
export const dist = join(repository, 'dist');

export function distFiles(): string[] {
  try {
    return filesIn(dist);
  } catch {
    throw new Error('There is no dist/: what looks at the built site needs one. Run `npm run build` first.');
  }
}

export const readDist = (path: string, folder = dist): Buffer => readFileSync(join(folder, path));

/** Content as this repository has it now; the built site must show exactly this. */
export async function readContent(): Promise<Content> {
  const { content } = buildContent((await readContentFiles(repository)).raw);
  if (content === undefined) throw new Error('content/ cannot be read: run `npm run check`.');
  return content;
}

/** Every HTML file of a built site, in dist unless told otherwise. */
export async function readPages(folder = dist): Promise<BuiltPage[]> {
  const { pages } = await readContent();
  const paths = folder === dist ? distFiles() : filesIn(folder);
  return paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const page = pages.find((one) => one.path === address);
      return { path, address, html, root: parseHtml(html), page, source: page?.file ?? `dist/${path}` };
    });
}

/** The language an address belongs to; the door and 404 belong to none. */
export function localeOf(address: string): Locale | undefined {
  const first = address.split('/')[1];
  return first !== undefined && first in localeNames ? (first as Locale) : undefined;
}
