// The walls between the rooms of src/: an import that crosses one is an error on its line.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Lines on which a file with this text, at this place, crosses a wall. */
async function crossings(filePath: string, text: string): Promise<number[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const fatal = result?.messages.filter((message) => message.ruleId === null);
  expect(fatal).toEqual([]);
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'walls/rooms').map(({ line }) => line);
}

/** What a room may not import, a line each: the rooms of src/ first, then what is not in src/. */
const refused: Record<string, readonly string[]> = {
  'src/model/x.ts': [
    "import { readYaml } from '../read/yaml-file.ts';",
    "import type { Run } from '../compose/document.ts';",
    "export { readYaml } from '../read/yaml-file.ts';",
    "export * from './../read/yaml-file.ts';",
    "export type Yaml = import('../read/yaml-file.ts').Yaml;",
    "import { readYaml } from '/src/read/yaml-file.ts';",
    "import { inks } from '../tokens.ts';",
    "import { readFile } from 'node:fs/promises';",
    "import { readFile } from 'fs/promises';",
    "import { z } from 'zod';",
    "import { parse } from 'yaml';",
    "import { glob } from 'astro/loaders';",
    "import { runGate } from '../../scripts/run-gate.ts';",
    "import { fixed } from '../../tests/unit/fixed.ts';",
    "import { walls } from '../../lint/walls.js';",
    "import config from '../../astro.config.mjs';",
  ],
  'src/read/x.ts': [
    "import { checkContent } from '../checks/content.ts';",
    "import { composePaper } from '../compose/papers.ts';",
    "import { createPrinter } from '../print/printer.ts';",
    "import { z } from 'astro/zod';",
    "import { toHtml } from 'satteri/html';",
  ],
  'src/compose/x.ts': [
    "import { buildContent } from '../model/content.ts';",
    "import { type Content } from '../model/content.ts';",
    "import type { Printer } from '../print/printer.ts';",
    "import type { content } from '../site/content.ts';",
    "import { z } from 'astro/zod';",
    "import { join } from 'node:path';",
    "import { zlibSync } from 'fflate';",
  ],
  'src/print/x.ts': [
    "import type { Content } from '../model/content.ts';",
    "import { run } from '../compose/document.ts';",
    "import { composePaper } from '../compose/papers.ts';",
    "import { readFile } from 'node:fs/promises';",
    "import fontkit from 'fontkit';",
    "import { PDFContext } from 'pdf-lib';",
    "import type { PDFRef } from 'pdf-lib';",
    "import { prepareResources } from './prepare/prepare-resources.ts';",
    "import type { PrinterKit } from './prepare/prepare-resources.ts';",
  ],
  'src/print/prepare/x.ts': [
    "import { readPrintAssets } from '../../read/print-assets.ts';",
    "import { readFile } from 'node:fs/promises';",
  ],
  'src/print/layout/x.ts': [
    "import type { Page } from '../../model/page.ts';",
    "import { readFonts } from '../../read/print-assets.ts';",
  ],
  'src/search/x.ts': [
    "import { content } from '../site/content.ts';",
    "import { shortDate } from '../model/locale.ts';",
    "import { searchIndex } from './build-index.ts';",
    "import { join } from 'node:path';",
    "import * as pagefind from 'pagefind';",
    "import type { AstroIntegration } from 'astro';",
  ],
  'src/search/build-index.ts': [
    "import { content } from '../site/content.ts';",
    "import { buildContent } from '../model/content.ts';",
    "import { parse } from 'yaml';",
  ],
  'src/site/x.ts': [
    "import { checkContent } from '../checks/content.ts';",
    "import { find } from '../search/find.ts';",
    "import { startSearch } from '../client/search-run.ts';",
    "import { zlibSync } from 'fflate';",
    "import { parse } from 'yaml';",
    "import { runGate } from '../../scripts/run-gate.ts';",
  ],
  'src/site/components/x.ts': ["import { checkContent } from '../../checks/content.ts';"],
  'src/client/x.ts': [
    "import { buildContent } from '../model/content.ts';",
    "import { readYaml } from '../read/yaml-file.ts';",
    "import { createPrinter } from '../print/printer.ts';",
    "import { searchIndex } from '../search/build-index.ts';",
    "import { inks } from '../tokens.ts';",
    "import { z } from 'astro/zod';",
    "import { join } from 'node:path';",
    "import { zlibSync } from 'fflate';",
    "void import('../model/locale.ts');",
    "void import('../model/content.ts');",
    "void import('../read/yaml-file.ts');",
    "void import('../print/prepare/prepare-resources.ts');",
    "void import('../search/build-index.ts');",
    "void import('../site/content.ts');",
    "void import('fflate');",
    'void import(location.href);',
  ],
  'src/checks/x.ts': [
    "import { content } from '../site/content.ts';",
    "import { inks } from '../tokens.ts';",
    "import { z } from 'astro/zod';",
    "import { zlibSync } from 'fflate';",
    "void import('../site/content.ts');",
    'void import(process.argv[2]);',
  ],
  'src/checks/verapdf/x.ts': ["import { content } from '../../site/content.ts';"],
  'src/pages/x.ts': [
    "import { checkContent } from '../checks/content.ts';",
    "import { createPrinter } from '../print/printer.ts';",
    "import { readYaml } from '../read/yaml-file.ts';",
    "import { inks } from '../tokens.ts';",
    "import { zlibSync } from 'fflate';",
    "import { z } from 'astro/zod';",
  ],
  'src/tokens.ts': ["import { shortDate } from './model/locale.ts';", "import { join } from 'node:path';"],
  'src/a-new-room/x.ts': [
    "import { shortDate } from '../model/locale.ts';",
    "import { z } from 'astro/zod';",
  ],
  'scripts/x.ts': ["import { fixed } from '../tests/unit/fixed.ts';"],
  'x.config.ts': ["import { fixed } from './tests/unit/fixed.ts';"],
};

const allowed: Record<string, readonly string[]> = {
  'src/model/x.ts': ["import { z } from 'astro/zod';", "import { shortDate } from './locale.ts';"],
  'src/read/x.ts': [
    "import type { Problem } from '../model/problem.ts';",
    "import type { PrinterAssets } from '../print/assets.ts';",
    "import { join } from 'node:path';",
    "import { parse } from 'yaml';",
  ],
  'src/compose/x.ts': [
    "import type { Content } from '../model/content.ts';",
    "import { shortDate } from '../model/locale.ts';",
    "import { fillSlots } from '../model/slots.ts';",
    "import { pageLink } from '../model/links.ts';",
  ],
  'src/print/x.ts': ["import { inks } from '../tokens.ts';", "import { zlibSync } from 'fflate';"],
  'src/print/layout/x.ts': [
    "import type { Block } from '../../compose/document.ts';",
    "import { ring } from '../ring.ts';",
  ],
  'src/print/prepare/x.ts': [
    "import { PDFContext } from 'pdf-lib';",
    "import { deflate } from '../pdf/deflate.ts';",
  ],
  'src/search/x.ts': [
    "import { find } from './find.ts';",
    "import type { Locale } from '../model/locale.ts';",
    'void import(location.href);',
  ],
  'src/search/build-index.ts': [
    "import { excerpt } from './excerpt.ts';",
    "import * as pagefind from 'pagefind';",
    "import type { AstroIntegration } from 'astro';",
    "import { join } from 'node:path';",
  ],
  'src/site/x.ts': [
    "import { composePaper } from '../compose/papers.ts';",
    "import { content } from 'virtual:content';",
    "import { defineMiddleware } from 'astro:middleware';",
    "import type { Loader } from 'astro/loaders';",
    "import { defineRouteMiddleware } from '@astrojs/starlight/route-data';",
    "import { create } from 'fontkit';",
    "import { renderAsync } from '@resvg/resvg-js';",
    "import { prepareResources } from '../print/prepare/prepare-resources.ts';",
  ],
  'src/client/x.ts': [
    "import { find } from '../search/find.ts';",
    "import { composePaper } from '../compose/papers.ts';",
    "import type { Content } from '../model/content.ts';",
    "void import('./search-panel.ts');",
    "void import('../print/printer.ts');",
    "void import('../search/find.ts');",
    "void import('../compose/papers.ts');",
  ],
  'src/checks/x.ts': [
    "import { createPrinter } from '../print/printer.ts';",
    "import { readFile } from 'node:fs/promises';",
  ],
  'src/pages/x.ts': [
    "import type { APIRoute } from 'astro';",
    "import { papers } from '../site/papers.ts';",
    "import { composePaper } from '../compose/papers.ts';",
  ],
  'scripts/x.ts': ["import { validate } from '../src/checks/verapdf/verapdf.ts';"],
  'tests/unit/x.test.ts': [
    "import { fixed } from './fixed.ts';",
    "import { gates } from '../../scripts/gates.ts';",
  ],
};

const pairs = (table: Record<string, readonly string[]>): string[][] =>
  Object.entries(table).flatMap(([file, statements]) => statements.map((statement) => [file, statement]));

test.each(pairs(refused))('%s may not say %s', async (file = '', statement = '') => {
  expect(await crossings(file, `// A line before it.\n${statement}\n`)).toEqual([2]);
});

test.each(pairs(allowed))('%s may say %s', async (file = '', statement = '') => {
  expect(await crossings(file, `${statement}\n`)).toEqual([]);
});

test('a component keeps the walls in its front matter and in its script', async () => {
  const crossing = "import { checkContent } from '../../checks/content.ts';";
  const text = `---\n${crossing}\n---\n\n<p></p>\n<script>\n${crossing}\n</script>\n`;
  expect(await crossings('src/site/components/X.astro', text)).toEqual([2, 7]);
});
