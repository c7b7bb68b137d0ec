// Every mistake a writer can make: the check names its rule, file and line, and nothing else.
import { beforeAll, describe, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { rules } from '../../src/model/rules.ts';
import { fixtureNames, problemsIn, readExpected } from './fixture.ts';

const names = await fixtureNames();

test('every rule has a fixture, and every fixture a rule', () => {
  expect(names).toEqual(Object.keys(rules).sort());
});

test('rules are listed by their ids', () => {
  expect(Object.keys(rules)).toEqual(Object.keys(rules).sort());
});

test('a rule says what is so in one sentence', () => {
  for (const said of Object.values(rules)) expect(said).toMatch(/^\p{Lu}.{10,}[^.]\.$/u);
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
