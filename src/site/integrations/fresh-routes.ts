// Astro keeps the pages of a route and the modules that read the words, and forgets both when words change. A request that was
// under way then has read the words as they were and stores what it read afterwards: a new page would answer 404 until the next
// change. So, for npm run dev, both are forgotten once more when such a request has ended.
import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

/** The environments in which Astro's development server makes pages. */
const environments = ['ssr', 'prerender'];

export function freshRoutes(): AstroIntegration {
  let store = '';
  return {
    name: 'fresh-routes',
    hooks: {
      'astro:config:done': ({ config }) => {
        store = fileURLToPath(new URL('.astro/data-store.json', config.root));
      },
      'astro:server:setup': ({ server }) => {
        const forget = (): void => {
          for (const name of environments) {
            server.environments[name]?.moduleGraph.invalidateAll();
            server.environments[name]?.hot.send('astro:content-changed', {});
          }
        };
        const underWay = new Set<ServerResponse>();
        server.middlewares.use((_request, response, next) => {
          underWay.add(response);
          response.once('close', () => underWay.delete(response));
          next();
        });
        server.watcher.on('all', (_event, file) => {
          if (file !== store) return;
          forget();
          for (const response of underWay) response.once('close', forget);
        });
      },
    },
  };
}
