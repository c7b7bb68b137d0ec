// Links in prose go from file to file; here they become addresses, with the folder the site is served from.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineMdastPlugin } from 'satteri';
import {
  isMadeFile,
  isOutside,
  pageAddressOf,
  resolveFileLink,
  type PageAddress,
} from '../../model/links.ts';
import { pathOf } from '../../model/page.ts';
import { readPageFile } from '../../read/page-file.ts';

export interface Served {
  /** With a slash at both ends. */
  readonly base: string;
  /** The repository's root. */
  readonly root: string;
}

/** Throws on a link that leads nowhere: dev shows it on the page; a build has been stopped by the check before. */
export const fileLinks = (served: Served) => {
  const slugs: Slugs = new Map();
  return defineMdastPlugin({
    name: 'file-links',
    options: { position: true },
    link(node, context) {
      const from = context.fileURL && pageAddressOf(fileURLToPath(context.fileURL));
      if (from === undefined || isOutside(node.url)) return;
      const href = addressOf(node.url, from, { ...served, slugs });
      if (href === undefined)
        throw new Error(`${from.locale}/${from.key}.mdx: the link “${node.url}” leads to no page.`);
      context.setProperty(node, 'url', href);
    },
  });
};

/** The slug of each page file that was linked to, with the text it was read from: many links lead to few files. */
type Slugs = Map<string, { readonly text: string; readonly slug: string | undefined }>;

function addressOf(
  target: string,
  from: PageAddress,
  { base, root, slugs }: Served & { readonly slugs: Slugs },
): string | undefined {
  if (isMadeFile(target)) return base.slice(0, -1) + target;
  const to = resolveFileLink(target, from.key);
  if (to === undefined) return undefined;
  const hash = to.anchor === undefined ? '' : `#${to.anchor}`;
  if (to.key === from.key) return hash;
  const slug = slugOf(join(root, 'content/docs', from.locale, `${to.key}.mdx`), slugs);
  return slug === false ? undefined : base.slice(0, -1) + pathOf(from.locale, slug) + hash;
}

/** The slug a page file gives itself, undefined for the front page, false when there is no such file. */
function slugOf(file: string, slugs: Slugs): string | undefined | false {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  const known = slugs.get(file);
  if (known?.text === text) return known.slug;
  const { value } = readPageFile(file, text).frontMatter;
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, 'slug') : undefined;
  const slug = typeof found === 'string' ? found : undefined;
  slugs.set(file, { text, slug });
  return slug;
}
