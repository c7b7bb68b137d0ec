// What people read about the code → the files and names they speak of exist.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = globSync(['*.md', 'docs/**/*.md', 'content/README.md', 'src/**/*.md'], { cwd: root });

/** A path from the root as it is written: in backticks, without a gap to fill. */
const paths = /`((?:src|scripts|tests|content|docs|lint|schemas|spelling|public)\/[^`\s<>*{}…]*)`/g;
/** A name, and the file it is said to be in: `planTerms` (`src/search/plan.ts`). */
const namesInFiles = /`(\w+)` \(`(src\/[^`\s<>*]+\.ts)`\)/g;

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  /** A path stands from the root, or from where the document is. */
  const from = ['', dirname(document)];

  test('names files that are there', () => {
    const named = [...text.matchAll(paths)].map(([, path = '']) => path.replace(/[#:].*/, ''));
    const isThere = (path: string): boolean => from.some((folder) => existsSync(join(root, folder, path)));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test('names functions that are in their files', () => {
    const wrong = [...text.matchAll(namesInFiles)].filter(
      ([, name = '', file = '']) => !new RegExp(`\\b${name}\\b`).test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong.map(([all]) => all)).toEqual([]);
  });

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
    const wrong = links.filter((to) => !existsSync(join(root, dirname(document), to)));
    // Examples of links from page to page.
    expect(wrong.filter((to) => !to.endsWith('.mdx'))).toEqual([]);
  });
});
