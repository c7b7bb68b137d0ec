// A link as a writer writes it, from file to file → the page and anchor it means.
import { locales, type Locale } from './locale.ts';

export interface PageReference {
  readonly key: string;
  readonly anchor: string | undefined;
}

/**
 * `../start/frames.mdx#size` on `take-part/what-is-a-group` → `start/frames`, `size`; `#size` stays on the page.
 * Undefined for an address of another kind (https:, tel:, mailto:) and for a path that is not a page file.
 */
export function resolveFileLink(target: string, fromKey: string): PageReference | undefined {
  const [path = '', anchor] = target.split('#');
  if (path === '') return { key: fromKey, anchor };
  if (!path.endsWith('.mdx') || path.startsWith('/') || path.includes(':')) return undefined;
  const steps = fromKey.split('/').slice(0, -1);
  for (const step of path.slice(0, -'.mdx'.length).split('/')) {
    if (step === '..' && steps.length === 0) return undefined;
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return { key: steps.join('/'), anchor };
}

/** A page, or a section of it, as data names it: `start/frames#size`. */
export function readPageReference(reference: string): PageReference {
  const [key = '', anchor] = reference.split('#');
  return { key, anchor };
}

export const writePageReference = ({ key, anchor }: PageReference): string =>
  anchor === undefined ? key : `${key}#${anchor}`;

/** An address that leaves the site or starts a call: not ours to resolve. */
export const isOutside = (target: string): boolean => /^(https?|mailto|tel):/.test(target);

/** What a build makes beside pages and papers, and a page may lead to by its address below the site’s own folder. */
const madeFiles: readonly string[] = ['/licences.txt'];

export const isMadeFile = (target: string): boolean => madeFiles.includes(target);

export interface PageAddress {
  readonly locale: Locale;
  readonly key: string;
}

/** A page's file → its language and key. */
export function pageAddressOf(file: string): PageAddress | undefined {
  const [, folder, key] = /content\/docs\/([^/]+)\/(.+)\.mdx$/.exec(file) ?? [];
  const locale = locales.find((one) => one === folder);
  return locale === undefined || key === undefined ? undefined : { locale, key };
}
