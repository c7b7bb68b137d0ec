// The oldest browsers that everything here works in: Chrome 109 (the last for Windows 7), Firefox 115 (the last for Windows 7 and
// macOS 10.14), Safari 16.0 (the last for an iPhone 8). package.json names them for whoever builds; these rules hold the sources
// to them, and tests/site/browser-floor.test.ts what is built. APIs of the browser: tests/unit/lint/browser-apis.test.ts.
import css from '@eslint/css';
import esX from 'eslint-plugin-es-x';
import packageJson from '../package.json' with { type: 'json' };

const browsers = packageJson.browserslist.map((line) => line.split(' '));

/** As [browser, version], by the names in MDN’s tables of what browsers know. */
export const floor = browsers.map(([name, version]) => [name === 'ios_saf' ? 'safari_ios' : name, version]);

/** As build tools write them: `safari16.0`. */
export const buildTargets = browsers.map(([name, version]) => (name === 'ios_saf' ? 'ios' : name) + version);

/** What a reader’s browser may run, and what only a build does in the same folders. */
export const clientFiles = [
  'src/{client,guide,layout,papers,ring,search,tagged-pdf}/**/*.ts',
  'src/tokens.ts',
];
export const buildFiles = ['src/search/build-index/**', 'src/tagged-pdf/prepare/**', 'src/layout/social/**'];

/** Of later than 2022, a page does without: lines break less well, an edge is square, a part is not held together on paper. */
const doneWithout = {
  allowProperties: [
    ...['text-wrap', 'outline', 'content-visibility', 'break-after'],
    // Safari has no forced colours.
    'forced-color-adjust',
    // Known by a name of its own: the build writes both.
    ...['hyphens', 'print-color-adjust'],
  ],
  allowSelectors: ['marker'],
  // The guide’s script brings what is in it (src/client/guide.ts).
  allowMediaConditions: ['scripting'],
  allowAtRules: ['page'],
};

/** All that every browser knew by the end of 2022, which is where the floor stands. */
const available = 2022;

/** @type {import('eslint').Linter.Config} */
export const styleRules = {
  files: ['**/*.css'],
  plugins: { css },
  language: 'css/css',
  rules: { 'css/use-baseline': ['error', { available, ...doneWithout }] },
};

/**
 * The same without exceptions: what an engine of the floor may leave out of a style sheet.
 * @type {import('eslint').Linter.Config}
 */
export const unknownToTheFloor = {
  ...styleRules,
  rules: { 'css/use-baseline': ['error', { available }] },
};

const { rules: after2022 } = esX.configs['flat/restrict-to-es2022'];

/** A list has `map` as well as an iterator: by its name alone nobody can tell which is meant, but by its type. */
const byTypeOnly = ([name]) => !name.startsWith('es-x/no-iterator-prototype-');

/**
 * Syntax and built-in methods. Safari 16.0 lacks two things that are older than ES2023.
 * @type {import('eslint').Linter.Config}
 */
export const scriptRules = {
  plugins: { 'es-x': esX },
  settings: { 'es-x': { aggressive: true } },
  rules: {
    ...Object.fromEntries(Object.entries(after2022).filter(byTypeOnly)),
    'es-x/no-regexp-lookbehind-assertions': 'error',
    'es-x/no-class-static-block': 'error',
  },
};

export const browserFloor = [styleRules, { files: clientFiles, ignores: buildFiles, ...scriptRules }];
