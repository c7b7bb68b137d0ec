// Import cycles between TypeScript files: no-cycle is silent when it cannot look into them, so it is made to speak here.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules of imports that scripts/gates.ts breaks, were it to say this. */
async function faultsIfGatesSaid(statement: string): Promise<unknown[]> {
  const [result] = await eslint.lintText(`${statement}\n`, { filePath: 'scripts/gates.ts' });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId).filter((rule) => rule?.startsWith('import-x/'));
}

test('two files that import each other are a fault', async () => {
  expect(await faultsIfGatesSaid("import { chosen } from './test.ts';")).toEqual(['import-x/no-cycle']);
});

test('a file that asks another only for a type makes no cycle with it', async () => {
  expect(await faultsIfGatesSaid("import { runGate } from './run-gate.ts';")).toEqual([]);
});
