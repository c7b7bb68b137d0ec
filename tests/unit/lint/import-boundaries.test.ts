// Which folder of src/ may import what: the table by itself, then the rule on every kind of import, once.
import { Linter } from 'eslint';
import * as astro from 'astro-eslint-parser';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { boundaries } from '../../../lint/import-boundaries.js';
import { importRule, judgeOf } from '../../../lint/import-rule.js';

type Kind = 'static' | 'type' | 'dynamic';

/** What a file may not import, and as what. Nothing after `dynamic`: an address that is known only when it runs. */
const refused: Record<string, readonly string[]> = {
  'src/model/x.ts': [
    'static ../read/yaml-file.ts',
    'static ./../read/yaml-file.ts',
    'static /src/read/yaml-file.ts',
    'type ../papers/document.ts',
    'static ../tokens.ts',
    'static node:fs/promises',
    'static fs/promises',
    'static zod',
    'static yaml',
    'static astro/loaders',
    'static ../../scripts/run-gate.ts',
    'static ../../tests/unit/fixed.ts',
    'static ../../lint/import-rule.js',
    'static ../../astro.config.mjs',
  ],
  'src/read/x.ts': [
    'static ../checks/content.ts',
    'static ../papers/variants.ts',
    'type ../layout/printer.ts',
    'static ../tagged-pdf/font-files.ts',
    'static astro/zod',
    'static satteri/html',
  ],
  'src/guide/x.ts': ['static ../model/guide.ts', 'type ../papers/document.ts', 'static node:path'],
  'src/papers/x.ts': [
    'static ../model/content.ts',
    'type ../layout/printer.ts',
    'type ../site/content.ts',
    'type ../tagged-pdf/text.ts',
    'static astro/zod',
    'static node:path',
    'static fflate',
  ],
  'src/layout/x.ts': [
    'static ../papers/compose-paper.ts',
    'type ../model/page.ts',
    'static ../read/print-assets.ts',
    'static ../tagged-pdf/prepare/prepare-resources.ts',
    'static node:crypto',
    'static pdf-lib',
  ],
  'src/tagged-pdf/x.ts': [
    'type ../papers/document.ts',
    'type ../layout/sheets.ts',
    'static ../tokens.ts',
    'type ../tokens.ts',
    'static ../ring/geometry.ts',
    'static node:fs/promises',
    'static fontkit',
    'static pdf-lib',
    'type pdf-lib',
    'static ./prepare/prepare-resources.ts',
    'type ./prepare/prepare-resources.ts',
  ],
  'src/tagged-pdf/write/x.ts': ['type ../../tokens.ts', 'type ../prepare/fonts.ts'],
  'src/tagged-pdf/prepare/x.ts': ['static ../../read/print-assets.ts', 'static node:fs/promises'],
  'src/ring/x.ts': ['static ../tokens.ts', 'type ../model/facts.ts'],
  'src/search/x.ts': [
    'static ../site/content.ts',
    'static ../model/locale.ts',
    'static ./build-index/integration.ts',
    'static node:path',
    'static pagefind',
    'type astro',
  ],
  'src/search/build-index/x.ts': [
    'static ../../site/content.ts',
    'static ../../model/content.ts',
    'static yaml',
  ],
  'src/site/x.ts': [
    'static ../checks/content.ts',
    'static ../search/find.ts',
    'static ../client/search-run.ts',
    'static fflate',
    'static yaml',
    'static ../../scripts/run-gate.ts',
  ],
  'src/site/components/X.astro': ['static ../../checks/content.ts'],
  'src/client/x.ts': [
    'static ../model/content.ts',
    'static ../read/yaml-file.ts',
    'static ../layout/printer.ts',
    'static ../search/build-index/integration.ts',
    'static ../tokens.ts',
    'static astro/zod',
    'static node:path',
    'static fflate',
    'dynamic ../model/locale.ts',
    'dynamic ../model/content.ts',
    'dynamic ../read/yaml-file.ts',
    'dynamic ../tagged-pdf/prepare/prepare-resources.ts',
    'dynamic ../search/build-index/integration.ts',
    'dynamic ../site/content.ts',
    'dynamic fflate',
    'dynamic',
  ],
  'src/checks/x.ts': [
    'static ../site/content.ts',
    'static ../tagged-pdf/errors.ts',
    'static ../tokens.ts',
    'static astro/zod',
    'static fflate',
    'dynamic ../site/content.ts',
    'dynamic',
  ],
  'src/pages/x.ts': [
    'static ../checks/content.ts',
    'static ../layout/printer.ts',
    'static ../read/yaml-file.ts',
    'static ../tokens.ts',
    'static fflate',
    'static astro/zod',
  ],
  'src/tokens.ts': ['static ./model/locale.ts', 'static node:path'],
  'src/a-new-folder/x.ts': ['static ../model/locale.ts', 'static astro/zod'],
  'x.config.ts': ['static ./tests/unit/fixed.ts'],
};

const allowed: Record<string, readonly string[]> = {
  'src/model/x.ts': ['static astro/zod', 'static ./locale.ts'],
  'src/read/x.ts': [
    'type ../model/problem.ts',
    'type ../tagged-pdf/font-files.ts',
    'static node:path',
    'static yaml',
  ],
  'src/guide/x.ts': ['type ../model/guide.ts', 'static ./graph.ts'],
  'src/papers/x.ts': [
    'type ../model/content.ts',
    'static ../model/locale.ts',
    'static ../model/slots.ts',
    'static ../model/links.ts',
    'static ../guide/graph.ts',
    'static ../ring/geometry.ts',
  ],
  'src/layout/x.ts': ['type ../papers/document.ts', 'static ../tagged-pdf/tags.ts', 'static ../tokens.ts'],
  'src/layout/blocks/x.ts': ['type ../../papers/document.ts', 'static ../../ring/geometry.ts'],
  'src/tagged-pdf/x.ts': ['static fflate', 'static ./write/deflate.ts'],
  'src/tagged-pdf/prepare/x.ts': ['static pdf-lib', 'static ../write/deflate.ts'],
  'src/search/x.ts': ['static ./find.ts', 'type ../model/locale.ts', 'dynamic'],
  'src/search/build-index/x.ts': [
    'static ../words.ts',
    'static ../../model/locale.ts',
    'static pagefind',
    'static linkedom',
    'type astro',
    'static node:path',
  ],
  'src/site/x.ts': [
    'static ../papers/variants.ts',
    'static virtual:content',
    'static astro:middleware',
    'type astro/loaders',
    'static @astrojs/starlight/route-data',
    'static fontkit',
    'static @resvg/resvg-js',
    'static ../tagged-pdf/prepare/prepare-resources.ts',
  ],
  'src/client/x.ts': [
    'static ../search/find.ts',
    'static ../papers/guide-sheet.ts',
    'type ../model/content.ts',
    'dynamic ./search-panel.ts',
    'dynamic ../layout/open-printer.ts',
    'dynamic ../search/find.ts',
  ],
  'src/checks/x.ts': ['static ../layout/preview.ts', 'static node:fs/promises'],
  'src/pages/x.ts': ['type astro', 'static ../site/papers.ts', 'static ../papers/variants.ts'],
  'scripts/x.ts': ['static ../tests/support/browser.ts', 'static ../src/site/deployment.ts'],
  'tests/unit/x.test.ts': ['static ./fixed.ts', 'static ../../scripts/gates.ts'],
};

const pairs = (table: Record<string, readonly string[]>): string[][] =>
  Object.entries(table).flatMap(([file, imports]) => imports.map((one) => [file, one]));

const isAllowed = (file: string, given: string): boolean => {
  const [kind, what] = given.split(' ');
  return judgeOf(boundaries, file)(what, kind as Kind);
};

test.each(pairs(refused))('%s may not import %s', (file = '', given = '') => {
  expect(isAllowed(file, given)).toBe(false);
});

test.each(pairs(allowed))('%s may import %s', (file = '', given = '') => {
  expect(isAllowed(file, given)).toBe(true);
});

const linter = new Linter();

/** Lines on which the rule speaks in a file with this text. */
function refusedLines(filename: string, text: string): number[] {
  const parser = filename.endsWith('.astro') ? astro : tseslint.parser;
  const messages = linter.verify(
    text,
    {
      files: ['**/*.{ts,astro}'],
      languageOptions: { parser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
      plugins: { boundaries: { rules: { imports: importRule(boundaries) } } },
      rules: { 'boundaries/imports': 'error' },
    } as Linter.Config,
    { filename },
  );
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.map(({ line }) => line);
}

test('the rule reads every way to import', () => {
  const text = [
    "import { run } from '../layout/printer.ts';",
    "import type { Printer } from '../layout/printer.ts';",
    "export { run } from '../layout/printer.ts';",
    "export * from '../layout/printer.ts';",
    "export type Printed = import('../layout/printer.ts').Printed;",
    "void import('../layout/printer.ts');",
    "import { shortDate } from '../model/locale.ts';",
    "import type { Content } from '../model/content.ts';",
  ].join('\n');
  expect(refusedLines('src/papers/x.ts', text)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a component keeps the boundaries in its front matter', () => {
  const text = "---\nimport { checkContent } from '../../checks/content.ts';\n---\n\n<p></p>\n";
  expect(refusedLines('src/site/components/X.astro', text)).toEqual([2]);
});
