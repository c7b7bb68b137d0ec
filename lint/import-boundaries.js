// Which folder of src/ may import what. Data flows one way: files → model → papers and guide → layout → tagged PDF, and → site.
// The table says all that is allowed, a folder at a time; `boundaries/imports` refuses everything else, and a folder without a row.
import { importRule } from './import-rule.js';

/** Parts of model without zod: constants and pure functions that may run in a browser. */
const pureModel = ['model/locale', 'model/slots', 'model/links', 'model/phones'];

/**
 * A row: `folders` and `packages` may be imported; of `types`, only what vanishes before anything runs. `dynamic` takes the
 * place of `folders` in `import()`; with `addresses`, `import()` may be given an address that is known only when it runs.
 * A name is that of a folder, or of what lies in it, a folder or a file (`model/locale`). What has a row of its own stands
 * outside the folder it lies in.
 */
export const boundaries = {
  model: { packages: ['astro/zod'] },
  read: {
    folders: ['model'],
    types: ['tagged-pdf/font-files'],
    packages: ['node:*', 'yaml', 'satteri', 'csv-parse/sync'],
  },
  checks: {
    folders: ['read', 'model', 'guide', 'papers', 'layout'],
    packages: ['node:*', 'satteri'],
  },
  guide: { types: ['model'] },
  papers: { folders: ['guide', 'ring', ...pureModel], types: ['model'], packages: ['qrcode-generator'] },
  layout: { folders: ['tagged-pdf', 'ring', 'tokens'], types: ['papers'] },
  // The engine stands alone and runs in a browser: what needs pdf-lib is done before, in a folder that nothing here imports.
  'tagged-pdf': { packages: ['fflate'] },
  'tagged-pdf/prepare': { folders: ['tagged-pdf'], packages: ['pdf-lib'] },
  search: { types: ['model', 'papers'], addresses: true },
  'search/build-index': {
    folders: ['search', 'model/locale', 'model/anchors'],
    types: ['model'],
    packages: ['node:*', 'astro', 'pagefind', 'linkedom'],
  },
  site: {
    folders: [
      ...['model', 'read', 'guide', 'papers', 'layout', 'ring', 'tokens', 'search/index-placeholder'],
      // What papers are printed with is prepared once a build.
      ...['tagged-pdf', 'tagged-pdf/prepare'],
    ],
    types: ['search'],
    // The last two draw social pictures: letters as outlines, and shapes as pixels.
    packages: [
      ...['node:*', 'astro', 'astro:*', 'astro/*', '@astrojs/*', 'satteri', 'virtual:*'],
      ...['fontkit', '@resvg/resvg-js'],
    ],
  },
  client: {
    folders: ['papers', 'guide', 'search', ...pureModel],
    types: ['model'],
    dynamic: ['papers', 'search', 'layout'],
    packages: ['ical-generator'],
  },
  pages: { folders: ['model', 'papers', 'site'], packages: ['astro', 'astro:*', 'node:*'] },
  ring: {},
  tokens: {},
  'content.config': { folders: ['model', 'site'], packages: ['astro/zod', 'astro:content', '@astrojs/*'] },
  'env.d': { types: ['model'] },
};

export const importBoundaries = [
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { boundaries: { rules: { imports: importRule(boundaries) } } },
    rules: { 'boundaries/imports': 'error' },
  },
];
