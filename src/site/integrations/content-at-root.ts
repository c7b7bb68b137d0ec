// Starlight reads its collections from `<srcDir>/content/`. These two show it, and only it, the repository root as
// srcDir, so that the words live in content/ beside src/.
import type { AstroIntegration } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';

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

/**
 * One of Starlight's loaders, doing the same. Its own watch knows an entry by its address alone: a file that takes over the
 * address of another is forgotten with it. So after any change under `folder` everything is read anew, which is quick.
 */
export function loaderAtRoot(loader: Loader, folder: string): Loader {
  const read = ({ watcher: _own, ...context }: LoaderContext): Promise<void> =>
    loader.load({ ...context, config: rootAsSource(context.config) });
  return {
    ...loader,
    async load(context) {
      context.store.clear();
      await read(context);
      const { watcher, store, logger } = context;
      if (watcher === undefined) return;
      const path = fileURLToPath(new URL(folder, context.config.root));
      watcher.add(path);
      let reading = Promise.resolve();
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(path)) return;
        reading = reading
          .then(() => store.clear())
          .then(() => read(context))
          .catch((error: unknown) =>
            logger.error(`${file}: ${error instanceof Error ? error.message : String(error)}`),
          );
      });
    },
  };
}

// A proxy, not a copy: Starlight changes the integrations of the very config it is given.
const rootAsSource = <T extends { root: URL; srcDir: URL }>(config: T): T =>
  new Proxy(config, {
    get: (target, key) => Reflect.get(target, key === 'srcDir' ? 'root' : key) as unknown,
  });
