// The walls: which room of src/ may import which. Data flows one way: files → model → compose → site and print.
// What an import may name, a room at a time; anything else that begins with a dot, `node:` or `astro` is refused.

const rooms = ['model', 'read', 'compose', 'print', 'search', 'site', 'client', 'checks', 'pages'];

/** Zod-free parts of model: constants and pure functions that may run in a browser. */
const pureModel = '(locale|slots|links)';

const allowed = {
  model: { packages: ['astro/zod'] },
  read: { rooms: ['model', 'print/assets'], packages: ['node:*', 'yaml', 'satteri'] },
  compose: { rooms: [`model/${pureModel}`], packages: [] },
  print: { rooms: ['compose/document', 'tokens'], packages: ['pdf-lib'] },
  search: { rooms: ['model', 'compose'], packages: ['node:*', 'pagefind', 'astro'] },
  site: { rooms: ['model', 'compose', 'read', 'search', 'print', 'client', 'tokens'] },
  client: { rooms: ['compose', 'search', `model/${pureModel}`, 'print'], packages: [] },
  checks: { rooms: ['read', 'model', 'print', 'compose', 'tokens'] },
  pages: { rooms: ['model', 'compose', 'site', 'print'] },
};

/** A pattern that matches every import a room may not make. */
function forbidden(room) {
  const { rooms: open = [], packages } = allowed[room];
  const closed = rooms.filter((other) => other !== room && !open.includes(other));
  const partly = open.filter((other) => other.includes('/'));
  const lookahead = partly.map((path) => `(?!${path}\\.ts$)`).join('');
  const inside = [...closed, ...(open.includes('tokens') ? [] : ['tokens'])];
  const walls = [
    { regex: `^(\\.\\./)+${lookahead}(${inside.join('|')})[/.]` },
    { regex: '^(\\.\\./)+(scripts|tests)/' },
  ];
  if (packages === undefined) return walls;
  const names = packages.map((name) => name.replaceAll('*', '.+'));
  return [...walls, { regex: `^(?!\\.)(?!(${names.join('|')})$)` }];
}

export const walls = Object.keys(allowed).map((room) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: forbidden(room).map(({ regex }) => ({
          regex,
          // Types vanish before anything runs: compose, client and search may name the model's.
          allowTypeImports: ['compose', 'client', 'search'].includes(room),
          message: `src/${room} may not import this: see the walls in lint/walls.js.`,
        })),
      },
    ],
  },
}));
