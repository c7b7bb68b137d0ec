// What a page weighs on its way to a reader: which files it loads before anyone does anything, compressed.
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, distFiles, readDist, type BuiltPage } from './built-pages.ts';
import { all } from './dom.ts';

const sizes = new Map<string, number>();

/** Bytes of a file under brotli at its strongest; of dist, unless another built site is named. */
export function brotliSize(path: string, folder = dist): number {
  const file = posix.join(folder, path);
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const size = brotliCompressSync(readDist(path, folder), { params }).length;
  sizes.set(file, size);
  return size;
}

export const weightOf = (paths: Iterable<string>, folder = dist): number =>
  [...paths].reduce((total, path) => total + brotliSize(path, folder), 0);

const inDist = (address: string): string => address.replace(/^\//, '');

/** What an attribute of some elements leads to, as paths in dist. */
const filesOf = ({ dom }: BuiltPage, selector: string, attribute: 'href' | 'src'): string[] =>
  all(dom(), selector).map((element) => inDist(element.getAttribute(attribute) ?? ''));

/** Style sheets a browser waits for before it draws. */
export const blockingSheets = (page: BuiltPage): string[] =>
  filesOf(page, 'link[rel~=stylesheet]:not([media=print], [disabled])', 'href');

/** Scripts of the page, with every script they import before they run. */
export function scriptsOf(page: BuiltPage): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of staticImports(path)) visit(imported);
  };
  filesOf(page, 'script[src]', 'src').forEach(visit);
  return [...found];
}

/** `import"./a.js"`, `import{b}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
export function staticImports(path: string): string[] {
  const code = readDist(path).toString();
  const froms = code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.{0,2}\/[^"']+)["']/g);
  return [...froms].map(([, target = '']) => resolveScript(path, target));
}

/** `import("./a.js")`. */
export function dynamicImports(path: string): string[] {
  const froms = readDist(path)
    .toString()
    .matchAll(/\bimport\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g);
  return [...froms].map(([, target = '']) => resolveScript(path, target));
}

const resolveScript = (from: string, target: string): string =>
  target.startsWith('/') ? inDist(target) : posix.join(posix.dirname(from), target);

/** Everything loaded before the reader does anything, web font aside: page, styles, scripts, pictures, preloads. */
export function loadedFiles(page: BuiltPage): string[] {
  const wanted = 'link:is([rel~=stylesheet], [rel~=preload], [rel~=modulepreload]):not([disabled])';
  const links = filesOf(page, wanted, 'href');
  const preloaded = links.filter((path) => !path.endsWith('.woff2'));
  const pictures = filesOf(page, ':is(img, source, use)[src]', 'src');
  return [...new Set([page.path, ...preloaded, ...scriptsOf(page), ...pictures])].filter(
    (path) => !path.startsWith('data:'),
  );
}

/** What the search of a language loads from the first letter until the first results: its script and the small index. */
export function searchFiles(page: BuiltPage, locale: string): string[] {
  const own = new Set<string>();
  const visit = (path: string): void => {
    if (own.has(path)) return;
    own.add(path);
    [...staticImports(path), ...dynamicImports(path)]
      .filter((next) => next.startsWith('_astro/'))
      .forEach(visit);
  };
  scriptsOf(page).forEach(visit);
  const before = new Set(scriptsOf(page));
  const client = [...own].filter((path) => !before.has(path));
  return [...client, ...distFiles().filter((path) => path.startsWith(`search/${locale}/core-`))];
}

/** What follows when the first results stand: the engine, and pages with the longest texts, as many as get words under them. */
export function searchTextFiles(locale: string): string[] {
  const folder = `pagefind/${locale}/`;
  const all = distFiles().filter((path) => path.startsWith(folder));
  const largest = (part: string, count: number): string[] =>
    all
      .filter((path) => path.startsWith(folder + part))
      .toSorted((a, b) => brotliSize(b) - brotliSize(a))
      .slice(0, count);
  const names = new RegExp(
    `/(pagefind\\.js|pagefind-entry\\.json|wasm\\.${locale}\\.pagefind|pagefind\\.\\w+\\.pf_meta)$`,
  );
  return [...all.filter((path) => names.test(path)), ...largest('fragment/', 5), ...largest('index/', 1)];
}
