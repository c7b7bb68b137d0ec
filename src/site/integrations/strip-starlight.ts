// Starlight's style sheets and its sidebar script stay out: the look is ours, and the script would store what a reader
// opened. A style sheet is answered with an empty file or with our own; style and script of its page component are cut out.
import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const starlight = /\/@astrojs\/starlight\//;
const pageComponent = /\/@astrojs\/starlight\/dist\/components\/Page\.astro$/;
const cut = [/<style>.*?<\/style>/s, /<script src="[^"]*\/SidebarPersistState"><\/script>/];
const replacements: readonly (readonly [RegExp, string])[] = [
  [/style\/print\.css\?/, '../styles/print.css?url&no-inline'],
  [/style\/(asides|layers|markdown|props|reset|util)\.css$/, '../styles/none.css'],
];

export function stripStarlight(): AstroIntegration {
  const plugin = {
    name: 'strip-starlight',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined): string | undefined {
      if (importer === undefined || !starlight.test(importer)) return undefined;
      const own = replacements.find(([pattern]) => pattern.test(source))?.[1];
      if (own === undefined) return undefined;
      const [path = '', query] = own.split('?');
      return fileURLToPath(new URL(path, import.meta.url)) + (query === undefined ? '' : `?${query}`);
    },
    load: async (id: string): Promise<string | undefined> =>
      pageComponent.test(id) ? cut.reduce(without, await readFile(id, 'utf8')) : undefined,
  };
  return {
    name: 'strip-starlight',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** Throws where a new release of Starlight has written it otherwise. */
function without(source: string, part: RegExp): string {
  if (part.test(source)) return source.replace(part, '');
  throw new Error(`Starlight’s Page.astro no longer holds ${part}: see what it brings with it instead.`);
}
