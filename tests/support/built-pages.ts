// A built site as tests and bench read it: every page with its key and language, and every other file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { localeNames, type Locale } from '../../src/model/locale.ts';
import type { Page } from '../../src/model/page.ts';
import { content } from './content.ts';
import { root } from '../../scripts/command.ts';
import { parseHtml } from './dom.ts';

export interface BuiltPage {
  /** Path in dist: `da/principper/index.html`. */
  readonly path: string;
  /** Where a browser finds it: `/da/principper/`. */
  readonly address: string;
  readonly html: string;
  /** What a browser makes of it before a script runs; parsed when first asked for, and not to be changed. */
  readonly dom: () => Document;
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

/** Where this repository's build lies. */
export const dist = join(root, 'dist');

/** The files of this repository's dist, or a sentence that says how to get one. */
export function distFiles(): string[] {
  try {
    return filesIn(dist);
  } catch {
    throw new Error('There is no dist/: what looks at the built site needs one. Run `npm run build` first.');
  }
}

export const readDist = (path: string, folder = dist): Buffer => readFileSync(join(folder, path));

/** Every HTML file of a built site, in dist unless told otherwise. It shows the content of this repository. */
export function builtPages(folder = dist): BuiltPage[] {
  const paths = folder === dist ? distFiles() : filesIn(folder);
  return paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
      const page = content.pages.find((one) => one.path === address);
      let parsed: Document | undefined;
      const dom = (): Document => (parsed ??= parseHtml(html));
      return { path, address, html, dom, page, source: page?.file ?? `dist/${path}` };
    });
}

/** The language an address belongs to; the door and 404 belong to none. */
export function localeOf(address: string): Locale | undefined {
  const first = address.split('/')[1];
  return first !== undefined && first in localeNames ? (first as Locale) : undefined;
}
