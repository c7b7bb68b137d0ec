// src/tokens.ts → the style sheet `virtual:tokens.css`: custom properties; colours follow the reader's light or dark. Not by
// `light-dark()`: a browser without it would have no colours at all, and a query every browser of the floor knows says the same.
import type { AstroIntegration } from 'astro';
import { shades, webSpace, webType, type Shade, type ShadeName } from '../../tokens.ts';

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

/** Sheets of paper and their pictures: they stay light at night. */
const alwaysByDay = ['.paper', '.pic svg'];

/** A line a token, `--ink:#1F2A2C`, in the layer of the other styles: print.css comes after, and paper knows no night. `--site` is
 *  the origin, which print.css spells addresses out with, or nothing where nobody said it. */
export function tokensCss(site?: string): string {
  const sizes = Object.entries(webType).map(([name, size]) => `--type-${name}:${size};`);
  const lengths = Object.entries(webSpace).map(([name, length]) => `--${name}:${length};`);
  const origin = `--site:${JSON.stringify(site === undefined ? '' : new URL(site).origin)};`;
  const changing = names.filter((name) => shades[name].light !== shades[name].dark);
  const day = `:root,${alwaysByDay.join()}{${colours(changing, 'light')}}`;
  const always = colours(
    names.filter((name) => !changing.includes(name)),
    'light',
  );
  const night = `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${colours(changing, 'dark')}}}`;
  return `@layer site{${day}:root{${[always, ...sizes, ...lengths, origin].join('')}}${night}}`;
}

const names = Object.keys(shades) as ShadeName[];

const colours = (wanted: readonly ShadeName[], theme: keyof Shade): string =>
  wanted.map((name) => `--${name}:${shades[name][theme]};`).join('');
