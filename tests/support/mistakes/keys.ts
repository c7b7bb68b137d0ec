// Every kind of key there is in the YAML files of content/, with where it and its value stand in the text.
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { paths, textOf } from './mistake.ts';

export interface Key {
  readonly path: string;
  /** Where it stands in the file. */
  readonly at: readonly PropertyKey[];
  /** From the top, numbers of entries and ids as `*`. */
  readonly name: string;
  readonly key: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly value: 'text' | 'number' | 'list' | 'keys' | 'other';
  readonly isFlow: boolean;
}

/** Kinds whose first keys are ids that a writer chose. */
const byId = /^(facts|places|glossary|principles|search|sources|claims|menu)/;

/** And those below these keys. */
const ids = /(^|\.)(questions|outcomes|blocks|layouts|fields|answers|reasons|questions\.\*\.paper)$/;

/** The first key of each name in each kind of file; words are of one language. */
export const keys: readonly Key[] = paths
  .filter(
    (path) => path.endsWith('.yaml') && !/(\.nb|\.lock|i18n\/\w+|site|numbers\.\w+|papers)\.yaml$/.test(path),
  )
  .filter((path) => !/printables\/(?!declaration)/.test(path))
  .flatMap(keysOf);

function keysOf(path: string): Key[] {
  const text = textOf(path);
  const found = new Map<string, Key>();
  const visit = (node: unknown, names: readonly string[], at: readonly PropertyKey[]): void => {
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) visit(item, [...names, '*'], [...at, index]);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range || !isNode(value) || !value.range) continue;
      const isId = names.length === 0 ? byId.test(path) : ids.test(names.join('.'));
      const own = [...names, isId ? '*' : String(key.value)];
      const name = own.join('.');
      const kind = isScalar(value) ? typeof value.value : isSeq(value) ? 'list' : 'keys';
      const [start] = key.range;
      const [valueStart, valueEnd] = value.range;
      const entry: Key = {
        ...{
          path,
          name,
          key: String(key.value),
          at: [...at, String(key.value)],
          start,
          valueStart,
          valueEnd,
        },
        value:
          kind === 'string'
            ? 'text'
            : kind === 'number' || kind === 'list' || kind === 'keys'
              ? kind
              : 'other',
        isFlow: node.flow === true,
      };
      if (!found.has(name)) found.set(name, entry);
      visit(value, own, entry.at);
    }
  };
  visit(parseDocument(text).contents, [], []);
  return [...found.values()];
}

/** The text without the key and its value. */
export function without({ path, start, valueEnd, isFlow }: Key): string {
  const text = textOf(path);
  if (isFlow) {
    const after = /^\s*,\s*/.exec(text.slice(valueEnd))?.[0] ?? '';
    const before = after === '' ? (/,\s*$/.exec(text.slice(0, start))?.[0] ?? '') : '';
    return text.slice(0, start - before.length) + text.slice(valueEnd + after.length);
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', Math.max(valueEnd - 1, start));
  const isFirstOfItem = /-\s*$/.test(text.slice(lineStart, start));
  return text.slice(0, isFirstOfItem ? start : lineStart) + text.slice(end < 0 ? text.length : end + 1);
}
