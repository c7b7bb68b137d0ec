// Lint: the size of things, the import boundaries between the folders of src/, the oldest browsers and the oldest Node, and what strict
// TypeScript cannot say. That nothing is imported in a circle, tests/unit/lint/cycles.test.ts holds, of types too.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { browserFloor } from './lint/browser-floor.js';
import { importBoundaries } from './lint/import-boundaries.js';
import { nodeFloor } from './lint/node-floor.js';

const size = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ['dist/', '.dist-*', '.astro/', '**/.cache/', './printables/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { 'import-x': importX },
    rules: {
      'max-lines-per-function': size(60),
      'max-params': ['error', { max: 4 }],
      'import-x/no-default-export': 'error',
      'import-x/extensions': ['error', 'ignorePackages'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-empty': 'error',
    },
  },
  { files: ['**/*.ts'], rules: { 'max-lines': size(250) } },
  // Whatever translates a page changes `<html lang>`: which language it was written in stands in what the server wrote.
  {
    files: ['src/{client,search}/**'],
    rules: { 'no-restricted-syntax': ['error', "MemberExpression[property.name='lang']"] },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // One table, a row for each component: nothing in it belongs elsewhere.
  { files: ['src/model/components.ts'], rules: { 'max-lines': size(300) } },
  { files: ['**/*.astro'], rules: { 'max-lines': size(150), 'max-lines-per-function': 'off' } },
  { files: ['src/pages/**'], rules: { 'max-lines': size(30) } },
  { files: ['scripts/**/*.ts'], rules: { 'max-lines': size(150) } },
  { files: ['tests/**'], rules: { 'max-lines': size(300), 'max-lines-per-function': 'off' } },
  { files: ['*.config.{js,mjs,ts}', '**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  ...importBoundaries,
  ...browserFloor,
  nodeFloor,
);
