// What a browser of the floor does with a file that it does not wholly know, done to the file instead: so that today's browser
// shows and runs what an old one would. Which features those are, the tables say (MDN's, and ESLint's of style sheets).
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import { Linter } from 'eslint';
import postcss, { type ChildNode } from 'postcss';
import { floor, unknownToTheFloor } from '../../lint/browser-floor.js';

/** Browsers of the floor that lack a feature. */
export function lackingIn({ support }: CompatStatement): string[] {
  return floor.flatMap(([browser = '', version = '']) => {
    const given = support[browser as keyof typeof support];
    const all = given === undefined ? [] : Array.isArray(given) ? given : [given];
    const knows = all.some(
      ({ version_added: since, version_removed: until, flags, prefix, alternative_name: other }) =>
        typeof since === 'string' &&
        Number.parseFloat(since.replace('≤', '')) <= Number(version) &&
        (until ?? flags ?? prefix ?? other) === undefined,
    );
    return knows ? [] : [`${browser} ${version}`];
  });
}

const linter = new Linter();

/** Where in a style sheet something stands that some browser of the floor does not know. */
const unknownIn = (css: string): readonly number[] => {
  const lines = css.split('\n');
  const startOf = (line: number): number => lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return linter
    .verify(css, unknownToTheFloor, 'style.css')
    .map(({ line, column }) => startOf(line) + column - 1);
};

/**
 * A declaration, or a rule with all its selectors, goes where one part of it is not known; so does a query. What asks first,
 * by `@supports`, asks for what is not there.
 */
export function readByOldBrowser(css: string): string {
  const sheet = postcss.parse(css);
  const unknown = unknownIn(css);
  const goes = (node: ChildNode): boolean => {
    const { start, end } = node.source ?? {};
    const inside = 'nodes' in node ? (node.nodes?.[0]?.source?.start?.offset ?? end?.offset) : end?.offset;
    return unknown.some((at) => at >= (start?.offset ?? Infinity) && at < (inside ?? 0));
  };
  sheet.walk((node) => {
    if (goes(node) || (node.type === 'atrule' && node.name === 'supports')) node.remove();
  });
  return sheet.toString();
}

/** A script with syntax that is not known does not run at all. */
export const runByOldBrowser = (script: string): string =>
  /\(\?<[=!]/.test(script)
    ? 'throw new SyntaxError("Invalid regular expression: invalid group specifier name")'
    : script;

/** Members of the language’s own objects that some browser of the floor lacks: `['Array', 'toSorted']`. */
export const missingBuiltins: readonly (readonly [owner: string, member: string])[] = Object.entries(
  bcd.javascript.builtins as Readonly<Record<string, Identifier>>,
).flatMap(([owner, members]) =>
  Object.entries(members as Readonly<Record<string, Identifier>>).flatMap(([member, { __compat: compat }]) =>
    compat !== undefined && /^\w+$/.test(member) && lackingIn(compat).length > 0
      ? [[owner, member] as const]
      : [],
  ),
);

/** Runs in the page, before anything else: takes away what is missing, and knows no query for `scripting` and no `:has`. */
export function forget(missing: typeof missingBuiltins): void {
  const objects = globalThis as unknown as Record<string, { readonly prototype?: object } | undefined>;
  for (const [owner, member] of missing) {
    const { [owner]: object } = objects;
    if (object === undefined) continue;
    if (object.prototype !== undefined) Reflect.deleteProperty(object.prototype, member);
    Reflect.deleteProperty(object, member.replace(/_static$/, ''));
  }
  const { matchMedia } = globalThis;
  globalThis.matchMedia = (query) => matchMedia(query.includes('scripting') ? 'not all' : query);
  for (const { prototype } of [Document, DocumentFragment, Element] as const)
    for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
      const own = Reflect.get(prototype, name) as ((selector: string) => unknown) | undefined;
      if (own === undefined) continue;
      Reflect.set(prototype, name, function ask(this: Node, selector: string): unknown {
        if (selector.includes(':has(')) throw new SyntaxError(`'${selector}' is not a valid selector`);
        return own.call(this, selector);
      });
    }
}
