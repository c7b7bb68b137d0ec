// Starlight's style sheets and its sidebar script stay out: the look is ours, and the script would store what a reader
// opened. Each is answered with an empty file or with our own; the one script of every page is the search field's.
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const starlight = /\/@astrojs\/starlight\//;
const pageStyle = /\/@astrojs\/starlight\/.*\/Page\.astro\?astro&type=style/;
const replacements: readonly (readonly [RegExp, string])[] = [
  [/style\/print\.css\?/, '../styles/print.css?url&no-inline'],
  [/style\/(asides|layers|markdown|props|reset|util)\.css$/, '../styles/none.css'],
  [/components-internals\/SidebarPersistState$/, '../../client/search-field.ts'],
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
    /** The style that stands in Starlight's page component itself. */
    transform: (_code: string, id: string) => (pageStyle.test(id) ? '/* Not Starlight’s. */' : undefined),
  };
  return {
    name: 'strip-starlight',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
