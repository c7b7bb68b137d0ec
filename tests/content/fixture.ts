// A fixture folder → a whole content folder on disk, and the problems found in it. A fixture holds changed files only: it
// is laid over tests/fixtures/base, so that one mistake is one small file.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkAge } from '../../src/checks/age.ts';
import { checkContent } from '../../src/checks/content.ts';
import { checkSections } from '../../src/checks/section-lock.ts';
import { uiStringKeys, uiStringSlots, type UiStringKey } from '../../src/model/ui-strings.ts';
import { locales } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** The day every date in the base stands on: nothing in it is old. */
const asOf = '2026-11-21';

/** What `expected.yaml` lists: problems, and files of the base that the writer took away. */
interface Expected {
  readonly problems: readonly { rule: string; file: string; line: number }[];
  readonly removed: readonly string[];
}

/** Rule ids that have a folder, in order. */
export async function fixtureNames(): Promise<string[]> {
  const files = await readdir(fixtures, { recursive: true });
  return files
    .filter((file) => file.endsWith('expected.yaml'))
    .map((file) => relative(fixtures, dirname(join(fixtures, file))).replaceAll(sep, '/'))
    .sort();
}

/** What a fixture says must be found. */
export async function readExpected(name: string): Promise<Expected> {
  const entries: Record<string, unknown>[] = parse(
    await readFile(join(fixtures, name, 'expected.yaml'), 'utf8'),
  );
  return {
    problems: entries.flatMap(({ rule, file, line }) =>
      rule === undefined ? [] : [{ rule: String(rule), file: String(file), line: Number(line) }],
    ),
    removed: entries.flatMap(({ removed }) => (removed === undefined ? [] : [String(removed)])),
  };
}

/** Every problem in the base with a fixture laid over it; without a name, in the base alone. */
export const problemsIn = (name?: string): Promise<readonly Problem[]> =>
  inFixture(name, async (root) => {
    const { content, raw, problems } = await checkContent(root);
    if (content === undefined) return problems;
    // Whoever changes a page leaves another language behind: that is told where it is the mistake.
    const sections = name?.startsWith('sections/') === true ? checkSections(content, raw, { due: true }) : [];
    return [...problems, ...checkAge(content, { asOf, strict: true }), ...sections];
  });

/** Writes the base with a fixture laid over it into a folder, and takes it away again. */
export async function inFixture<T>(name: string | undefined, work: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'fixture-'));
  try {
    await writeContent(root, name);
    return await work(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Writes the base with a fixture laid over it into a folder; without a name, the base alone. */
export async function writeContent(root: string, name: string | undefined): Promise<void> {
  await cp(join(fixtures, 'base'), root, { recursive: true });
  // One word and the slots for each key the site asks for, so that a new key does not need a new line in the base.
  const slots = (key: UiStringKey): string => (uiStringSlots[key] ?? []).map((slot) => ` ${slot}`).join('');
  const words = uiStringKeys.map((key) => `${key}: ${key}${slots(key)}\n`).join('');
  await mkdir(join(root, 'content/i18n'), { recursive: true });
  for (const locale of locales) await writeFile(join(root, `content/i18n/${locale}.yaml`), words);
  if (name === undefined) return;
  await cp(join(fixtures, name), root, { recursive: true });
  for (const file of (await readExpected(name)).removed) await rm(join(root, file));
}
