// dist/ → dist/_headers, for hosts that read this file. A host joins all rules that match an address, and a browser obeys all
// policies at once: so the rule for everything has none, and each folder and file of dist has its own rule with one.
import type { AstroIntegration } from 'astro';
import { readdir, writeFile } from 'node:fs/promises';
import { fileHeaderPolicy, pageHeaderPolicy } from '../policy.ts';

const everywhere = [
  'Referrer-Policy: no-referrer',
  'X-Content-Type-Options: nosniff',
  'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=()',
];

/** The last of the integrations: what is written after it has no policy. */
export function hostHeaders(): AstroIntegration {
  let base = '';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(dir, { withFileTypes: true });
        // What begins with a dot is for the host itself.
        const served = entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
        const rules = await Promise.all(
          served.map(async (entry) => {
            const folder = new URL(`${entry.name}/`, dir);
            const files = entry.isDirectory() ? await readdir(folder, { recursive: true }) : [entry.name];
            return { pattern: patternOf(entry), isPage: files.some((name) => name.endsWith('.html')) };
          }),
        );
        const text = [
          rule(`${base}*`, everywhere),
          ...rules.map(({ pattern, isPage }) =>
            rule(`${base}${pattern}`, [
              `Content-Security-Policy: ${isPage ? pageHeaderPolicy : fileHeaderPolicy}`,
            ]),
          ),
        ];
        await writeFile(new URL('_headers', dir), text.join(''));
      },
    },
  };
}

interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
}

const byName = (one: Entry, other: Entry): number => (one.name < other.name ? -1 : 1);

/** Of all in a folder, or of one file; the front page is asked for as the folder it stands in. */
const patternOf = (entry: Entry): string =>
  entry.isDirectory() ? `${entry.name}/*` : entry.name === 'index.html' ? '' : entry.name;

const rule = (pattern: string, headers: readonly string[]): string =>
  [pattern, ...headers.map((line) => `  ${line}`), ''].join('\n');
