// A table of folders → an ESLint rule that holds every import against it: static, re-exported, dynamic, and in types.
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rule for a table as in import-boundaries.js. */
export function importRule(boundaries) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: {
        refused: '{{ from }} may not import {{ what }}. What it may is in lint/import-boundaries.js.',
      },
    },
    create(context) {
      const file = relative(root, context.physicalFilename).split(sep).join('/');
      const mayImport = judgeOf(boundaries, file);
      const check = (node, kind) => {
        const what = node.source.value;
        if (mayImport(what, kind)) return;
        const data = { from: file, what: what ?? 'an address that is not written out' };
        context.report({ node, messageId: 'refused', data });
      };
      return {
        ImportDeclaration: (node) => check(node, node.importKind === 'type' ? 'type' : 'static'),
        'ExportNamedDeclaration[source]': (node) =>
          check(node, node.exportKind === 'type' ? 'type' : 'static'),
        ExportAllDeclaration: (node) => check(node, node.exportKind === 'type' ? 'type' : 'static'),
        ImportExpression: (node) => check(node, 'dynamic'),
        TSImportType: (node) => check(node, 'type'),
      };
    },
  };
}

/**
 * What one file may import: a specifier (none where it is known only when it runs), and by which kind of import: `static`,
 * `type` or `dynamic`. Outside src/ there is one rule: nobody but tests and scripts imports tests.
 */
export function judgeOf(boundaries, file) {
  if (/^(tests|scripts)\//.test(file)) return () => true;
  if (!file.startsWith('src/')) return (what) => !target(file, what)?.startsWith('tests/');
  const own = entryOf(boundaries, nameOf(file));
  const row = boundaries[own] ?? {};
  return (what, kind) => {
    if (what === undefined) return row.addresses === true;
    const path = target(file, what);
    if (path === undefined) return (row.packages ?? []).some((name) => matches(name, what));
    if (!path.startsWith('src/')) return false;
    const name = nameOf(path);
    const entry = entryOf(boundaries, name);
    return entry === own || granted(row, kind).some((one) => one === entry || one === name);
  };
}

function granted({ folders = [], types = [], dynamic = folders }, kind) {
  if (kind === 'dynamic') return dynamic;
  return kind === 'type' ? [...folders, ...types] : folders;
}

/** The file a relative specifier names, from the root; nothing for a package. */
function target(file, what) {
  return what?.startsWith('.') ? posix.join(posix.dirname(file), what) : undefined;
}

/** `src/model/locale.ts` → `model/locale`, whatever Vite is asked to make of it (`?raw`). */
function nameOf(file) {
  return file.replace(/^src\//, '').replace(/\.[a-z]+(\?.*)?$/, '');
}

/** A row of its own, or that of the nearest folder which has one. */
function entryOf(boundaries, name) {
  const [folder] = name.split('/');
  if (name === folder || Object.hasOwn(boundaries, name)) return name;
  return entryOf(boundaries, posix.dirname(name));
}

function matches(name, what) {
  return name.endsWith('*') ? what.startsWith(name.slice(0, -1)) : what === name;
}
