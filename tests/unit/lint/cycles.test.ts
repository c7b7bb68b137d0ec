// No file comes back to itself through its imports, those of types included: what is read first is clear.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Graph = ReadonlyMap<string, readonly string[]>;

/** Relative imports of each file, static, dynamic and of types. */
function graphOf(files: readonly string[], read: (file: string) => string): Graph {
  return new Map(
    files.map((file) => [
      file,
      ts
        .preProcessFile(read(file))
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => posix.join(posix.dirname(file), fileName)),
    ]),
  );
}

/** The first way from a file back to it, for each file that has one and was not on a way before. */
function cyclesIn(graph: Graph): string[] {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((next) => visit(next, [...way, file]));
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap((file) => visit(file, []));
}

test('a cycle of types is found', () => {
  const texts: Record<string, string> = {
    'a.ts': "import type { B } from './b.ts';",
    'b.ts': "export type B = import('./c.ts').C;",
    'c.ts': "export { a } from './a.ts';",
  };
  const graph = graphOf(Object.keys(texts), (file) => texts[file] ?? '');
  expect(cyclesIn(graph)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
});

test('no file comes back to itself', () => {
  const found = globSync('{src,scripts,tests,lint}/**/*.{ts,js,astro}', { exclude: ['**/node_modules'] });
  const files = found.map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(400);
  expect(cyclesIn(graphOf(files, codeOf))).toEqual([]);
});

/** Of a component the part that imports. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
}
