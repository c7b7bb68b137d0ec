// content/ → the module `virtual:content`: read and checked once a build, again whenever a file changes in dev.
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { buildContent } from '../../model/content.ts';
import { formatProblem, type Problem } from '../../model/problem.ts';
import { readContentFiles } from '../../read/content-files.ts';

const id = 'virtual:content';
const resolved = `\0${id}`;

/** A build stops on any problem of shape or parity, and prints them all. */
export function contentModule(): AstroIntegration {
  return {
    name: 'content-module',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({ vite: { plugins: [contentPlugin(root)] } });
      },
      // A changed word shows on every page that may hold it.
      'astro:server:setup': ({ server }) => {
        const folder = `${server.config.root.replace(/\/$/, '')}/content/`;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(folder)) return;
          for (const { moduleGraph } of Object.values(server.environments)) {
            for (const module of moduleGraph.idToModuleMap.values()) {
              // Pages too: a slug that changed stands in the links of others.
              const isPage = module.id?.startsWith(`${folder}docs/`) === true;
              if (module.id === resolved || isPage) moduleGraph.invalidateModule(module);
            }
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

function contentPlugin(root: string) {
  return {
    name: id,
    resolveId: (source: string) => (source === id ? resolved : undefined),
    async load(module: string): Promise<string | undefined> {
      if (module !== resolved) return undefined;
      const content = await loadContent(root);
      return `export const root = ${JSON.stringify(root)};\nexport const content = ${JSON.stringify(content)};`;
    },
  };
}

async function loadContent(root: string) {
  const { raw, problems: unreadable } = await readContentFiles(root);
  const { content, problems } = buildContent(raw);
  const all: readonly Problem[] = [...unreadable, ...problems];
  if (content === undefined || all.some((problem) => problem.severity === 'error')) {
    throw new Error(`content/ has problems:\n${all.map(formatProblem).join('\n')}`);
  }
  return content;
}
