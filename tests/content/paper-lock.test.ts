// content/papers.lock.yaml: a paper that says something else is a new edition; a day that somebody looked again is none.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { paperLockFile } from '../../src/checks/paper-lock.ts';
import { writeLocks } from '../../src/checks/write-locks.ts';
import { inFixture } from './fixture.ts';

const structure = 'content/printables/declaration.yaml';

async function edit(root: string, file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(root, file), text.replace(from, to));
}

const problemsIn = async (root: string) => (await checkContent(root)).problems;
const write = async (root: string) => (await writeLocks(root, await checkContent(root))).said;

test('other words in the same edition are named with their language, and may be kept as a misspelling', () =>
  inFixture('papers/lock', async (root) => {
    const [problem] = await problemsIn(root);
    expect(problem?.message).toBe(
      '“declaration” says something else (da) than its edition of 2026-11-21 did.',
    );
    expect(await write(root)).toEqual(['declaration (da)  other words in the same edition, 2026-11-21']);
    expect(await problemsIn(root)).toEqual([]);
  }));

test('a new edition is written down', () =>
  inFixture('papers/lock', async (root) => {
    await edit(root, structure, '2026-11-21', '2026-11-23');
    const [problem] = await problemsIn(root);
    expect(problem).toMatchObject({ rule: 'papers/lock', file: structure, line: 1 });
    expect(problem?.hint).not.toContain('edition');
    expect(await write(root)).toEqual([
      'declaration (da)  edition 2026-11-21 → 2026-11-23',
      'declaration (nb)  edition 2026-11-21 → 2026-11-23',
    ]);
    expect(await readFile(join(root, paperLockFile), 'utf8')).toContain('declaration.nb: 2026-11-23 ');
    expect(await problemsIn(root)).toEqual([]);
  }));

test('a number changes the papers that have it; the day it was looked up does not', () =>
  inFixture(undefined, async (root) => {
    const places = 'content/places/helplines.yaml';
    await edit(root, places, /checked: 2026-11-21/g, 'checked: 2026-11-20');
    expect(await problemsIn(root)).toEqual([]);
    await edit(root, 'content/places/helplines.nb.yaml', /name: (\S)/, 'name: X$1');
    expect(await problemsIn(root)).toMatchObject([
      { rule: 'papers/lock', file: 'content/guide/guide.yaml' },
      { rule: 'papers/lock', file: structure },
    ]);
  }));

test.each([
  ['an outcome', 'text: Begynd her, paper', 'text: Begynd i dag, paper'],
  ['an answer', "'no': Nej }, paper", "'no': Nej tak }, paper"],
])('other words of %s in the guide are another edition of its sheets', (_, from, to) =>
  inFixture(undefined, async (root) => {
    await edit(root, 'content/guide/guide.da.yaml', from, to);
    const [problem, ...others] = await problemsIn(root);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'papers/lock', file: 'content/guide/guide.yaml', line: 1 });
    expect(problem?.message).toBe(
      '“guide-sheets” says something else (da) than its edition of 2026-11-21 did.',
    );
    await edit(root, 'content/guide/guide.yaml', '2026-11-21', '2026-11-23');
    expect(await write(root)).toEqual([
      'guide-sheets (da)  edition 2026-11-21 → 2026-11-23',
      'guide-sheets (nb)  edition 2026-11-21 → 2026-11-23',
    ]);
    expect(await problemsIn(root)).toEqual([]);
  }),
);

test.each(['2026-02-30', 'soon', '26-11-21'])('an edition that is no day, %s, is refused', (edition) =>
  inFixture(undefined, async (root) => {
    await edit(root, structure, '2026-11-21', edition);
    const [problem] = await problemsIn(root);
    expect(problem).toMatchObject({ rule: 'schema/invalid-value', file: structure, line: 1 });
    expect(problem?.hint).toContain('a date that exists');
  }),
);
