// A mistake of a writer's hand: the real content with a few files changed, in memory, and where the check must say so.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/command.ts';
import { checkAge } from '../../../src/checks/age.ts';
import { checkRead } from '../../../src/checks/content.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { RuleId } from '../../../src/model/rules.ts';
import { joinFiles, readContentFile, type ReadFile } from '../../../src/read/content-files.ts';

/** What becomes of files under content/, by their paths; undefined for one that is gone. */
export type Change = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Where a mistake must be told. */
export interface Place {
  /** Under content/. */
  readonly file: string;
  /** Undefined where the whole file is the mistake. */
  readonly line: number | undefined;
  /** Undefined where several rules find mistakes of the kind. */
  readonly rule?: RuleId;
}

export interface Mistake {
  /** What the hand did. */
  readonly does: string;
  readonly change: Change;
  readonly told: Place;
  /** How many problems in other places may stand beside it, unfolded. */
  readonly also?: number;
}

/** Every file of content/ by its path there. */
const bytes: ReadonlyMap<string, Buffer> = new Map(
  globSync('**/*', { cwd: join(root, 'content'), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'content').length + 1))
    .toSorted()
    .map((path) => [path, readFileSync(join(root, 'content', path))]),
);

export const paths: readonly string[] = [...bytes.keys()];

export function textOf(path: string): string {
  const found = bytes.get(path);
  if (found === undefined) throw new Error(`There is no content/${path}.`);
  return found.toString('utf8');
}

/** As it was read before anybody made one: only what changes is read again. */
const unchanged: readonly ReadFile[] = [...bytes].map(([path, own]) => readContentFile(path, own));

/** The newest day on which somebody looked: nothing is still to come. */
const today = [...bytes.values()]
  .flatMap((own) => [...own.toString('utf8').matchAll(/(?:checked|reviewed|edition): (\d{4}-\d\d-\d\d)/g)])
  .reduce((newest, [, day = '']) => (day > newest ? day : newest), '');

/** What the check finds, on whatever day: not what has grown old. */
export async function problemsAfter(change: Change): Promise<readonly Problem[]> {
  const kept = unchanged.filter(({ path }) => !Object.hasOwn(change, path));
  const changed = Object.entries(change).flatMap(([path, value]) =>
    value === undefined
      ? []
      : [readContentFile(path, typeof value === 'string' ? new TextEncoder().encode(value) : value)],
  );
  const inOrder = [...kept, ...changed].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { content, problems } = await checkRead(joinFiles(inOrder));
  const age = content === undefined ? [] : checkAge(content, { asOf: today, strict: false });
  return [...problems, ...age.filter(({ rule }) => rule === 'age/future')];
}

/** From 1; of the first line that holds the words. */
export function lineOf(text: string, words: string | RegExp): number {
  const at = typeof words === 'string' ? text.indexOf(words) : text.search(words);
  if (at < 0) throw new Error(`No line holds ${String(words)}.`);
  return text.slice(0, at).split('\n').length;
}

interface Elsewhere {
  readonly file?: string;
  /** Words of the line that is told; of the changed text, where the file is the one that changes. */
  readonly on?: string | RegExp;
  readonly also?: number;
}

/** A file with a text in it replaced, once. */
export function withReplaced(path: string, from: string | RegExp, to: string): string {
  const text = textOf(path);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`content/${path} does not hold ${String(from)}.`);
  return changed;
}

/** A text replaced, once: it is told on the line on which it stood, or elsewhere. */
export function replaced(
  path: string,
  [from, to]: readonly [string | RegExp, string],
  rule: RuleId,
  { file = path, on, also = 0 }: Elsewhere = {},
): Mistake {
  const text = textOf(path);
  const changed = withReplaced(path, from, to);
  const line =
    on === undefined
      ? file === path
        ? lineOf(text, from)
        : 1
      : lineOf(file === path ? changed : textOf(file), on);
  return {
    does: `${path}: ${shown(from)} → ${shown(to)}`,
    change: { [path]: changed },
    told: { file, line, rule },
    also,
  };
}

export const shown = (text: string | RegExp): string => JSON.stringify(String(text)).slice(0, 70);
