// Every mistake a writer can make: the check names its rule, file and line, and nothing else.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { fixtureNames, problemsIn, readExpected } from './fixture.ts';

const names = await fixtureNames();
const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every id that stands as `rule: '…'` in the rooms that report problems. */
async function rulesInSource(): Promise<string[]> {
  const found = new Set<string>();
  for (const room of ['model', 'read', 'checks']) {
    for (const file of await readdir(join(src, room), { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const text = await readFile(join(src, room, file), 'utf8');
      for (const [, rule = ''] of text.matchAll(/\brule: ['"`]([a-z-]+\/[a-z-]+)['"`]/g)) found.add(rule);
    }
  }
  return [...found].sort();
}

test('every rule in the source has a fixture, and every fixture a rule', async () => {
  expect(names).toEqual(await rulesInSource());
  expect(names.length).toBeGreaterThan(25);
});

test('the first part of every rule stands in the table for writers', async () => {
  const table = await readFile(join(src, '../content/README.md'), 'utf8');
  const parts = new Set(names.map((name) => name.replace(/\/.*/, '/…')));
  expect([...parts].filter((part) => !table.includes(`\`${part}\``))).toEqual([]);
});

test('the content that fixtures are laid over has no problem', async () => {
  expect((await problemsIn()).map(formatProblem)).toEqual([]);
});

describe.each(names)('%s', (name) => {
  let found: readonly Problem[] = [];
  beforeAll(async () => {
    found = await problemsIn(name);
  });

  test('is reported at its file and line, and nothing else is', async () => {
    const { problems: expected } = await readExpected(name);
    const places = found.map(({ rule, file, line }) => ({ rule, file, line }));
    expect(places, found.map(formatProblem).join('\n')).toEqual(expected);
    expect(found.map(({ rule }) => rule)).toContain(name);
  });

  test('says what is so and what to do', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) {
      const text = formatProblem(problem);
      expect(problem.message, text).toMatch(/^\S.{10,}\S$/s);
      expect(problem.hint, text).toMatch(/^\S.{10,}\S$/s);
      expect(problem.hint, 'a hint that lists names must have some').not.toMatch(/: \.$/);
      expect(problem.column, text).toBeGreaterThan(0);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});
