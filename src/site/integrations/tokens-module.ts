// src/tokens.ts → the style sheet `virtual:tokens.css`: custom properties; colours follow the reader's light or dark.
import type { AstroIntegration } from 'astro';
import { shades, webSpace, webType } from '../../tokens.ts';

const id = 'virtual:tokens.css';
const resolved = `\0${id}`;

export function tokensModule(): AstroIntegration {
  const plugin = (site: string | undefined) => ({
    name: id,
    resolveId: (source: string) => (source === id ? resolved : undefined),
    load: (module: string) => (module === resolved ? tokensCss(site) : undefined),
  });
  return {
    name: 'tokens-module',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) =>
        void updateConfig({ vite: { plugins: [plugin(config.site)] } }),
    },
  };
}

/** A line a token, `--ink:light-dark(#1F2A2C,#ECE7DD)`, in the layer of the other styles: print.css comes after, and reads `--site`
 *  where it spells out addresses: the origin, or nothing where nobody said it. */
export function tokensCss(site?: string): string {
  const colours = Object.entries(shades).map(([name, { light, dark }]) =>
    light === dark ? `--${name}:${light};` : `--${name}:light-dark(${light},${dark});`,
  );
  const sizes = Object.entries(webType).map(([name, size]) => `--type-${name}:${size};`);
  const lengths = Object.entries(webSpace).map(([name, length]) => `--${name}:${length};`);
  const origin = `--site:${JSON.stringify(site === undefined ? '' : new URL(site).origin)};`;
  return `@layer site{:root{color-scheme:light dark;${[...colours, ...sizes, ...lengths, origin].join('')}}}`;
}
