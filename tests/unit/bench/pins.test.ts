// What the bench calls stock Starlight is the Starlight this site is built with.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const dependenciesOf = (path: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).dependencies;

const own = dependenciesOf('package.json');
const peers = dependenciesOf('scripts/bench/package.json');

test.each(['astro', '@astrojs/starlight', '@astrojs/mdx'])('the bench compares with the same %s', (name) => {
  expect(peers[name]).toBeDefined();
  expect(peers[name]).toBe(own[name]);
});
