// The walls between the rooms of src/: an import that crosses one is an error on its line.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Lines on which a file with this text, at this place, crosses a wall. */
async function crossings(filePath: string, text: string): Promise<number[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
    .map(({ line }) => line);
}

test.each([
  ['src/model/x.ts', "import { readYaml } from '../read/yaml-file.ts';"],
  ['src/model/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/read/x.ts', "import { checkContent } from '../checks/content.ts';"],
  ['src/read/x.ts', "import { composePaper } from '../compose/papers.ts';"],
  ['src/compose/x.ts', "import { buildContent } from '../model/content.ts';"],
  ['src/compose/x.ts', "import { z } from 'astro/zod';"],
  ['src/print/x.ts', "import type { Content } from '../model/content.ts';"],
  ['src/print/layout/x.ts', "import type { Page } from '../../model/page.ts';"],
  ['src/print/x.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/print/x.ts', "import fontkit from 'fontkit';"],
  ['src/search/x.ts', "import { content } from '../site/content.ts';"],
  ['src/client/x.ts', "import { buildContent } from '../model/content.ts';"],
  ['src/client/x.ts', "import { z } from 'astro/zod';"],
  ['src/client/x.ts', "import { readYaml } from '../read/yaml-file.ts';"],
  ['src/site/x.ts', "import { checkContent } from '../checks/content.ts';"],
  ['src/site/components/x.ts', "import { checkContent } from '../../checks/content.ts';"],
  ['src/checks/x.ts', "import { content } from '../site/content.ts';"],
  ['src/pages/x.ts', "import { checkContent } from '../checks/content.ts';"],
  ['src/model/x.ts', "import { runGate } from '../../scripts/run-gate.ts';"],
])('%s may not say %s', async (file, statement) => {
  expect(await crossings(file, `// A line before it.\n${statement}\n`)).toEqual([2]);
});

test.each([
  ['src/model/x.ts', "import { z } from 'astro/zod';"],
  ['src/read/x.ts', "import type { Problem } from '../model/problem.ts';"],
  ['src/compose/x.ts', "import type { Content } from '../model/content.ts';"],
  ['src/compose/x.ts', "import { shortDate } from '../model/locale.ts';"],
  ['src/print/layout/x.ts', "import type { Block } from '../../compose/document.ts';"],
  ['src/print/x.ts', "import { inks } from '../tokens.ts';"],
  ['src/client/x.ts', "import { find } from '../search/find.ts';"],
  ['src/client/x.ts', "import type { Locale } from '../model/locale.ts';"],
  ['src/site/x.ts', "import { composePaper } from '../compose/papers.ts';"],
  ['src/checks/x.ts', "import { createPrinter } from '../print/printer.ts';"],
])('%s may say %s', async (file, statement) => {
  expect(await crossings(file, `${statement}\n`)).toEqual([]);
});
