// Vite wraps every `import()` in a helper that first fetches what the module will import in turn. It weighs more than the
// scripts of a page together, and two scripts that share it make one more request. Here it only imports, and each has its own.
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';
const own = '\0no-preload-helper/';

export function noPreloadHelper(): AstroIntegration {
  const plugin = {
    name: 'no-preload-helper',
    enforce: 'pre' as const,
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    resolveId: (source: string, importer = ''): string | undefined =>
      source === helper ? `${own}${importer}` : undefined,
    load: (id: string): string | undefined =>
      id.startsWith(own) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
  return {
    name: 'no-preload-helper',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
