// dist/licences.txt: what of others reaches a reader, in scripts, styles, fonts and papers, each with its licence. Which packages
// those are is read from what is bundled, so that a new one is in it from its first day.
import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The search that runs in a browser comes as files beside the bundles. */
const besideBundles = ['pagefind'];

export function licences(): AstroIntegration {
  const packages = new Set(besideBundles);
  let root = '';
  const plugin = {
    name: 'licences',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Bundled>>) {
      for (const chunk of Object.values(bundle))
        for (const [id, { renderedLength = 0 }] of Object.entries(chunk.modules ?? {})) {
          const name = packageOf(id);
          if (name !== undefined && renderedLength > 0) packages.add(name);
        }
    },
    // Pages are made by scripts that no reader gets.
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const parts = await Promise.all([...packages].sort().map((name) => licenceOf(name, root)));
        parts.push(
          `Schibsted Grotesk\n\n${await readFile(join(root, 'public/fonts/OFL.txt'), 'utf8')}`,
          profile,
        );
        const text = [head, ...parts.map((part) => part.trim())].join(`\n\n${'-'.repeat(72)}\n\n`);
        await writeFile(new URL('licences.txt', dir), `${text}\n`);
      },
    },
  };
}

/** As much of a chunk or an asset as is asked here. */
interface Bundled {
  readonly modules?: Readonly<Record<string, { readonly renderedLength?: number }>>;
}

const head = 'What of others reaches you on these pages and papers, each with its licence.';
const profile = `sRGB-v4.icc, in every PDF

By Clinton Ingram, Compact ICC Profiles. In the public domain: CC0 1.0.`;

/** `…/node_modules/@scope/name/file.js` → `@scope/name`. */
export const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

/** Name, version, and the text of the licence. Throws where a package has none. */
async function licenceOf(name: string, root: string): Promise<string> {
  const folder = join(root, 'node_modules', name);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const text = await licenceFile(folder);
  if (text === undefined)
    throw new Error(`The package ${name} reaches readers and brings no file with its licence.`);
  return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n')}`;
}

/** A file by that name, or one in a folder by that name. */
async function licenceFile(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.find(({ name }) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (found === undefined) return undefined;
  const path = join(folder, found.name);
  return found.isDirectory() ? licenceFile(path) : readFile(path, 'utf8');
}
