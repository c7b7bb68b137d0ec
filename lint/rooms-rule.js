// A table of rooms → an ESLint rule that holds every import against it: static, re-exported, dynamic, and in types.
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rule for a table as in walls.js. Outside src/ it asks one thing only: nobody but a test imports tests. */
export function roomsRule(rooms) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: {
        wall: '{{ from }} may not import {{ what }}. What it may is in lint/walls.js.',
      },
    },
    create(context) {
      const file = relative(root, context.physicalFilename).split(sep).join('/');
      const mayImport = judge(rooms, file);
      const check = (node, kind) => {
        const what = node.source.value;
        if (mayImport(what, kind)) return;
        const data = { from: file, what: what ?? 'an address that is not written out' };
        context.report({ node, messageId: 'wall', data });
      };
      return {
        ImportDeclaration: (node) => check(node, node.importKind === 'type' ? 'types' : 'rooms'),
        'ExportNamedDeclaration[source]': (node) =>
          check(node, node.exportKind === 'type' ? 'types' : 'rooms'),
        ExportAllDeclaration: (node) => check(node, node.exportKind === 'type' ? 'types' : 'rooms'),
        ImportExpression: (node) => check(node, 'dynamic'),
        TSImportType: (node) => check(node, 'types'),
      };
    },
  };
}

/** What one file may import: a specifier (none: known only when it runs), and by which kind of import. */
function judge(rooms, file) {
  if (file.startsWith('tests/')) return () => true;
  if (!file.startsWith('src/')) return (what) => !target(file, what)?.startsWith('tests/');
  const place = placeOf(file);
  const room = roomOf(rooms, place);
  const row = rooms[room] ?? {};
  return (what, kind) => {
    if (what === undefined) return row.addresses === true;
    const path = target(file, what);
    if (path === undefined) return (row.packages ?? []).some((name) => matches(name, what));
    if (!path.startsWith('src/')) return false;
    const there = roomOf(rooms, placeOf(path));
    return there === room || granted(row, kind).some((name) => name === there || name === placeOf(path));
  };
}

function granted({ rooms = [], types = [], dynamic = rooms }, kind) {
  if (kind === 'dynamic') return dynamic;
  return kind === 'types' ? [...rooms, ...types] : rooms;
}

/** The file a relative specifier names, from the root; nothing for a package. */
function target(file, what) {
  return what?.startsWith('.') ? posix.join(posix.dirname(file), what) : undefined;
}

/** `src/model/locale.ts` → `model/locale`, whatever Vite is asked to make of it (`?raw`). */
function placeOf(file) {
  return file.replace(/^src\//, '').replace(/\.[a-z]+(\?.*)?$/, '');
}

/** A row of its own, or that of the nearest folder which has one. */
function roomOf(rooms, place) {
  const [folder] = place.split('/');
  if (place === folder || Object.hasOwn(rooms, place)) return place;
  return roomOf(rooms, posix.dirname(place));
}

function matches(name, what) {
  return name.endsWith('*') ? what.startsWith(name.slice(0, -1)) : what === name;
}
