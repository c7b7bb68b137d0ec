// What the client asks of a browser, member by member, against the table of which browser knows what since when. Lint sees names
// only; this sees types, so that `map` of a list and `map` of an iterator are two things.
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import ts from 'typescript';
import { expect, test } from 'vitest';
import { buildFiles, clientFiles } from '../../../lint/browser-floor.js';
import { root } from '../../../scripts/command.ts';
import { lackingIn } from '../../support/old-browser.ts';

type Table = Readonly<Record<string, Identifier | undefined>>;
const tables: readonly Table[] = [
  bcd.api,
  bcd.javascript.builtins,
  bcd.webassembly.api,
] as unknown as Table[];

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);

interface Asked {
  /** `Array.toSorted`. */
  readonly name: string;
  /** Browsers of the floor that lack it. */
  readonly lacking: readonly string[];
}

/** All that files ask of the language’s own objects and the browser’s, each once. `text` stands for a file that is not there. */
function askedBy(files: readonly string[], text?: string): Asked[] {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  if (text !== undefined)
    host.getSourceFile = (name, target) =>
      files.includes(name) ? ts.createSourceFile(name, text, target, true) : getSourceFile(name, target);
  const program = ts.createProgram({ rootNames: files, options, host });
  const checker = program.getTypeChecker();
  const found = new Map<string, Asked>();
  const visit = (node: ts.Node): void => {
    const names = ts.isPropertyAccessExpression(node)
      ? ownersOf(node.expression, checker).map((owner) => [owner, node.name.text])
      : ts.isIdentifier(node) && isOfTheBrowser(node, checker)
        ? [[node.text]]
        : [];
    for (const path of names) {
      const compat = statementOf(path);
      const name = path.join('.');
      if (compat) found.set(name, { name, lacking: lackingIn(compat) });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found.values()];
}

/** A global function or object: it is declared where TypeScript’s own libraries lie. */
function isOfTheBrowser(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return declared !== undefined && /\/lib\.[\w.]+\.d\.ts$/.test(declared.getSourceFile().fileName);
}

/** What has the members: a constructor without a type of its own, as URL, bears the name of what it makes. */
const ownersOf = (owner: ts.Expression, checker: ts.TypeChecker): string[] => [
  ...namesOf(checker.getTypeAtLocation(owner), checker),
  ...(ts.isIdentifier(owner) && isOfTheBrowser(owner, checker) ? [owner.text] : []),
];

/** A type by name, and all it is built on: HTMLElement, Element, Node. */
function namesOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => namesOf(part, checker));
  const apparent = checker.getApparentType(type);
  const own = apparent.symbol?.name.replace(/^Readonly(?=Array|Map|Set)|Constructor$/g, '') ?? '';
  const named = own.replace(/^NodeListOf$/, 'NodeList');
  const bases = apparent.isClassOrInterface() ? checker.getBaseTypes(apparent) : [];
  const target = 'target' in apparent ? (apparent.target as ts.Type) : apparent;
  const more = target !== apparent && target.isClassOrInterface() ? checker.getBaseTypes(target) : [];
  return [named, ...[...bases, ...more].flatMap((base) => namesOf(base, checker))];
}

function statementOf([owner = '', member]: readonly string[]): CompatStatement | undefined {
  for (const table of tables) {
    const entry = Object.hasOwn(table, owner) ? table[owner] : undefined;
    const found = member === undefined ? entry : (entry?.[member] ?? entry?.[`${member}_static`]);
    if (found?.__compat) return found.__compat;
  }
  return undefined;
}

const lackingOf = (asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(({ lacking }) => lacking.length > 0);

test('a member that came later is found, on whatever it is called', () => {
  const text = `
    export const sorted = (list: readonly string[]) => list.toSorted();
    export const press = (button: HTMLButtonElement) => void (button.ariaPressed = 'true');
    export const isAddress = (text: string) => URL.canParse(text);
    export const copy = (map: Map<string, string>) => map.values().map(String);
    export const known = (list: string[]) => structuredClone(list.map(String).at(-1));`;
  const found = lackingOf(askedBy([join(root, 'src/client/made-up.ts')], text));
  expect(found).toEqual([
    { name: 'Array.toSorted', lacking: ['chrome 109'] },
    { name: 'Element.ariaPressed', lacking: ['firefox 115'] },
    { name: 'URL.canParse', lacking: ['chrome 109', 'safari_ios 16.0', 'safari 16.0'] },
    { name: 'Iterator.map', lacking: ['chrome 109', 'firefox 115', 'safari_ios 16.0', 'safari 16.0'] },
  ]);
});

test('every browser of the floor knows all that the client asks of it', () => {
  const files = globSync(clientFiles, { cwd: root, exclude: buildFiles }).map((file) => join(root, file));
  expect(files.map(dirname)).toContain(join(root, 'src/client'));
  const asked = askedBy(files);
  expect(asked.length).toBeGreaterThan(100);
  expect(lackingOf(asked)).toEqual([]);
});
