// What is built, held to the oldest browsers that count: Starlight’s styles and Pagefind’s scripts as well as ours. A style sheet
// with one selector that is not known loses the rule, a script with one expression that is not known does not run.
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { scriptRules, styleRules } from '../../lint/browser-floor.js';
import { readDist } from '../support/built-pages.ts';
import { files } from '../support/built-site.ts';

const linter = new Linter();

/** Pagefind’s WebAssembly has a table, and that has always had `grow`; the rule goes by the name. */
const byName: Linter.RulesRecord = { 'es-x/no-resizable-and-growable-arraybuffers': 'off' };

const rulesFor = (path: string): Linter.Config =>
  path.endsWith('.css')
    ? styleRules
    : {
        ...scriptRules,
        rules: { ...scriptRules.rules, ...(path.startsWith('pagefind/') ? byName : {}) },
        files: ['**/*.js'],
        languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      };

const against = (path: string, text: string): string[] =>
  linter
    .verify(text, rulesFor(path), { filename: path, allowInlineConfig: false })
    .map(({ line, column, message }) => `${path}:${line}:${column} ${message}`);

const built = files.filter((path) => /\.(css|m?js)$/.test(path));

test('there are styles and scripts, of others too', () => {
  expect(built.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(5);
  expect(built).toContain('pagefind/da/pagefind.js');
});

test.each(built)('every browser of the floor knows all of %s', (path) => {
  expect(against(path, readDist(path).toString())).toEqual([]);
});

describe('what none of them may hold is found:', () => {
  test.each([
    ['a.css', 'a:has(b),p{margin:0}'],
    ['a.css', 'a{color:light-dark(#fff,#000)}'],
    ['a.css', '@media (prefers-reduced-transparency:reduce){a{margin:0}}'],
    ['a.js', 'export const a = (text) => text.split(/(?<=a)b/)'],
    ['a.js', 'export const a = (list) => list.toSorted()'],
    ['a.js', 'export class A { static { A.b = 1 } }'],
    ['a.js', 'import a from "./a.json" with { type: "json" }; a()'],
  ])('%s: %s', (path, text) => {
    expect(against(path, text)).toHaveLength(1);
  });
});
