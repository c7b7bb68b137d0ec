// The walls: which room of src/ may import what. Data flows one way: files → model → compose → site and print.
// The table says all that is allowed, a room at a time; `walls/rooms` refuses everything else, and a room without a row.
import { roomsRule } from './rooms-rule.js';

/** Zod-free parts of model: constants and pure functions that may run in a browser. */
const pureModel = ['model/locale', 'model/slots', 'model/links'];

/**
 * A row: `rooms` and `packages` may be imported; of `types`, only what vanishes before anything runs. `dynamic` takes the
 * place of `rooms` in `import()`; with `addresses`, `import()` may be given an address that is known only when it runs.
 * A room is named by its folder, or by what lies in it, a folder or a file (`model/locale`). What has a row of its own stands
 * outside the room it lies in.
 */
const rooms = {
  model: { packages: ['astro/zod'] },
  read: {
    rooms: ['model'],
    types: ['print/assets'],
    packages: ['node:*', 'yaml', 'satteri', 'csv-parse/sync'],
  },
  compose: { rooms: ['ring', ...pureModel], types: ['model'], packages: ['qrcode-generator'] },
  // Runs in a browser: what needs pdf-lib is done before, in a room that nothing here imports.
  print: { rooms: ['tokens', 'ring'], types: ['compose/document'], packages: ['fflate'] },
  'print/prepare': { rooms: ['print'], packages: ['pdf-lib'] },
  search: { types: ['model', 'compose'], addresses: true },
  'search/build-index': {
    rooms: ['search'],
    types: ['model', 'compose'],
    packages: ['node:*', 'astro', 'pagefind'],
  },
  site: {
    rooms: ['model', 'compose', 'read', 'print', 'print/prepare', 'tokens', 'ring'],
    // The last two draw social pictures: letters as outlines, and shapes as pixels.
    packages: [
      ...['node:*', 'astro', 'astro:*', 'astro/*', '@astrojs/*', 'satteri', 'virtual:*'],
      ...['fontkit', '@resvg/resvg-js'],
    ],
  },
  client: {
    rooms: ['compose', 'search', ...pureModel],
    types: ['model'],
    dynamic: ['compose', 'search', 'print'],
  },
  checks: {
    rooms: ['read', 'model', 'compose', 'print'],
    packages: ['node:*', 'satteri', 'playwright-core', '@sparticuz/chromium'],
  },
  pages: { rooms: ['model', 'compose', 'site'], packages: ['astro', 'astro:*', 'node:*'] },
  tokens: {},
  ring: {},
  'content.config': { rooms: ['model', 'site'], packages: ['astro/zod', 'astro:content', '@astrojs/*'] },
  'env.d': { types: ['model'] },
};

export const walls = [
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { walls: { rules: { rooms: roomsRule(rooms) } } },
    rules: { 'walls/rooms': 'error' },
  },
];
