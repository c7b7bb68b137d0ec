// What printing in a browser costs a reader who asks for it, and that nobody else pays.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { printBudget } from '../support/budgets.ts';
import { readDist } from '../support/built-pages.ts';
import { files, pages } from '../support/built-site.ts';
import { brotliSize } from '../support/weight.ts';
import { bundleClient, type Chunk } from '../support/client-bundle.ts';
import { resources } from '../support/resources.ts';
import { readResources } from '../../src/tagged-pdf/resources-file.ts';

const chunks = await bundleClient(['print-paper', 'save-file']);
const modulesOf = (some: readonly Chunk[]): string[] => some.flatMap(({ moduleIds }) => moduleIds);
const weightOf = (some: readonly Chunk[]): number =>
  some.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

test('the print engine weighs at most 200 kB, its resources at most 70', () => {
  const weights = { script: weightOf(chunks), resources: brotliSize('print/kit.json') };
  console.table(weights);
  expect(weights.script).toBeLessThanOrEqual(printBudget.script);
  expect(weights.resources).toBeLessThanOrEqual(printBudget.resources);
});

test('the print engine holds no library but the one that deflates', () => {
  const modules = modulesOf(chunks);
  const packages = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  expect([...new Set(packages)]).toEqual(['fflate']);
  expect(modules.some((id) => id.endsWith('/src/layout/printer.ts'))).toBe(true);
});

test('the engine and all it needs wait until a paper is asked for', () => {
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const own = modulesOf(entries).flatMap((id) => /\/(?:src|node_modules)\/(.*)/.exec(id)?.[1] ?? []);
  expect(own.sort()).toEqual(['client/print-paper.ts', 'client/save-file.ts']);
  expect(entries.flatMap(({ imports }) => imports)).toEqual([]);
});

test('the site offers the resources that its own papers are printed with', () => {
  expect(readResources(readDist('print/kit.json').toString())).toEqual(resources);
});

test('no page names the resources, so that none loads it by itself', () => {
  expect(files).toContain('print/kit.json');
  expect(pages.filter(({ html }) => html.includes('kit.json')).map(({ address }) => address)).toEqual([]);
});
