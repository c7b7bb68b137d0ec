// What Node 22.18 does not know is refused, and what it knows is not.
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { nodeFloor } from '../../../lint/node-floor.js';

const refusedIn = (code: string): readonly (string | null)[] =>
  new Linter()
    .verify(code, [{ languageOptions: { ecmaVersion: 'latest' } }, { ...nodeFloor, files: ['**/*.js'] }])
    .map(({ ruleId }) => ruleId);

test.each([
  "RegExp.escape('a');",
  'Promise.try(() => 1);',
  '/(?i:a)/;',
  '/(?<a>x)|(?<a>y)/;',
  'Error.isError(1);',
  'Math.sumPrecise([1]);',
  'new DisposableStack();',
  'using one = two;',
])('%s is refused', (code) => {
  expect(refusedIn(code)).toHaveLength(1);
});

test.each([
  'Array.fromAsync([1]);',
  'new Set([1]).union(new Set());',
  'Iterator.from([1]).map((one) => one);',
  "import data from './data.json' with { type: 'json' };",
])('%s is not', (code) => {
  expect(refusedIn(code)).toEqual([]);
});
