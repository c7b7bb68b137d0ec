// src/tokens.ts → the style sheet `virtual:tokens.css`: custom properties that follow the reader's light or dark.
import type { AstroIntegration } from 'astro';
import { shades } from '../../tokens.ts';

const id = 'virtual:tokens.css';
const resolved = `\0${id}`;

export function tokensModule(): AstroIntegration {
  const plugin = {
    name: id,
    resolveId: (source: string) => (source === id ? resolved : undefined),
    load: (module: string) => (module === resolved ? tokensCss() : undefined),
  };
  return {
    name: 'tokens-module',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

/** One line a colour, `--ink:light-dark(#1F2A2C,#ECE7DD)`, in the layer of the other styles: print.css comes after. */
export function tokensCss(): string {
  const lines = Object.entries(shades).map(([name, shade]) =>
    shade.light === shade.dark
      ? `--${name}:${shade.light};`
      : `--${name}:light-dark(${shade.light},${shade.dark});`,
  );
  return `@layer site{:root{color-scheme:light dark;${lines.join('')}}}`;
}
