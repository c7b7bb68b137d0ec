// Starlight reads its collections from `<srcDir>/content/`. These two show it, and only it, the repository root as
// srcDir, so that the words live in content/ beside src/.
import type { AstroIntegration } from 'astro';
import type { Loader, LoaderContext } from 'astro/loaders';
import { existsSync } from 'node:fs';
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
 * address of another is forgotten with it. So once the changes under `folder` pause, what has no file any more is dropped and
 * the rest read anew; what is as it was is left alone, for Astro loses what is stored while it writes the store to disk.
 */
export function loaderAtRoot(loader: Loader, folder: string): Loader {
  const read = ({ watcher: _own, ...context }: LoaderContext): Promise<void> => {
    dropWithoutFile(context);
    return loader.load({ ...context, config: rootAsSource(context.config) });
  };
  return {
    ...loader,
    async load(context) {
      await read(context);
      const { watcher, logger } = context;
      if (watcher === undefined) return;
      const path = fileURLToPath(new URL(folder, context.config.root));
      watcher.add(path);
      let reading = Promise.resolve();
      let pause: NodeJS.Timeout | undefined;
      const readAnew = (): void => {
        reading = reading
          .then(() => read(context))
          .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      };
      watcher.on('all', (_event, file) => {
        if (!file.startsWith(path)) return;
        clearTimeout(pause);
        pause = setTimeout(readAnew, pauseMs);
      });
    },
  };
}

const pauseMs = 100;

function dropWithoutFile({ store, config }: Pick<LoaderContext, 'store' | 'config'>): void {
  for (const [id, { filePath }] of store.entries())
    if (filePath === undefined || !existsSync(new URL(filePath, config.root))) store.delete(id);
}

// A proxy, not a copy: Starlight changes the integrations of the very config it is given.
const rootAsSource = <T extends { root: URL; srcDir: URL }>(config: T): T =>
  new Proxy(config, {
    get: (target, key) => Reflect.get(target, key === 'srcDir' ? 'root' : key) as unknown,
  });
