// Starlight reads its collections from `<srcDir>/content/`. These two show it, and only it, the repository root as
// srcDir, so that the words live in content/ beside src/.
import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';

/** Starlight, looking for content/docs and content/i18n at the root. */
export function contentAtRoot(starlight: AstroIntegration): AstroIntegration {
  const setup = starlight.hooks['astro:config:setup'];
  return {
    ...starlight,
    hooks: {
      ...starlight.hooks,
      'astro:config:setup': (options) => setup?.({ ...options, config: rootAsSource(options.config) }),
    },
  };
}

/** One of Starlight's loaders, doing the same. */
export const loaderAtRoot = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load({ ...context, config: rootAsSource(context.config) }),
});

// A proxy, not a copy: Starlight changes the integrations of the very config it is given.
const rootAsSource = <T extends { root: URL; srcDir: URL }>(config: T): T =>
  new Proxy(config, {
    get: (target, key) => Reflect.get(target, key === 'srcDir' ? 'root' : key) as unknown,
  });
