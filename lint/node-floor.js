// The oldest Node that serves, 22.18: it runs the sources as they are, and falls over what it does not know yet.
import esX from 'eslint-plugin-es-x';

const newer = ['flat/no-new-in-es2025', 'flat/no-new-in-esnext'].flatMap((name) =>
  Object.entries(esX.configs[name].rules),
);

/** What is newer than 2024, and Node 22.18 knows all the same. */
const known =
  /no-(iterator$|iterator-prototype|set-prototype|import-attributes|json-(modules|parse|rawjson|israwjson)|array-fromasync|symbol-(async)?dispose|dynamic-import-options|trailing-dynamic)/;

/** @type {import('eslint').Linter.Config} */
export const nodeFloor = {
  files: ['**/*.{ts,js,mjs,cjs,astro}'],
  plugins: { 'es-x': esX },
  rules: Object.fromEntries(newer.filter(([name]) => !known.test(name))),
};
