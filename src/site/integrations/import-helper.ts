// Vite wraps every `import()` in a helper that first fetches what the module will import in turn. It weighs more than the
// scripts of a page together, and two scripts that share it make one more request. Here each has its own, and it fetches the
// module itself: a fetch that failed is forgotten, while Chromium and Firefox remember a module that failed to load until the
// page is loaded again (whatwg/html#6768). A module that comes is then taken from the browser's cache.
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';
const own = '\0import-helper/';

/** As it stands in a script. The address is read from the function that imports: nothing else has it. */
const fetchFirst = `export const __vitePreload = async (load) => {
  const response = await fetch(new URL(/["'\`](.+?)["'\`]/.exec(load)[1], import.meta.url));
  if (!response.ok) throw response.status;
  await response.text();
  return load();
};`;

export function importHelper(): AstroIntegration {
  const plugin = {
    name: 'import-helper',
    enforce: 'pre' as const,
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    resolveId: (source: string, importer = ''): string | undefined =>
      source === helper ? `${own}${importer}` : undefined,
    load: (id: string): string | undefined => (id.startsWith(own) ? fetchFirst : undefined),
  };
  return {
    name: 'import-helper',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
