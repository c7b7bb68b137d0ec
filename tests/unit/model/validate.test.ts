// A value and its schema: each fault at its own line, one bad entry beside good ones, names suggested from the schema.
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { faultAt, formatProblem, sortProblems, type Problem } from '../../../src/model/problem.ts';
import type { RuleId } from '../../../src/model/rules.ts';
import { validate, validateAt } from '../../../src/model/validate.ts';
import { readYaml } from '../../../src/read/yaml-file.ts';

const place = z.strictObject({ phone: z.string(), language: z.enum(['da', 'nb']).optional() });
const schema = z.strictObject({ title: z.string(), place: place.optional() });

function faultsOf(text: string): string[] {
  const problems: Problem[] = [];
  validate(readYaml({ file: 'x.yaml', text }).data, schema, (problem) => problems.push(problem));
  return problems.map(
    ({ rule, line, column, message, hint }) => `${line}:${column} ${rule} ${message} ${hint}`,
  );
}

test('a value that is as it should be comes back parsed, without a word', () => {
  const { data } = readYaml({ file: 'x.yaml', text: 'title: A\nplace: { phone: "112" }\n' });
  const problems: Problem[] = [];
  expect(validate(data, schema, (problem) => problems.push(problem))).toEqual({
    title: 'A',
    place: { phone: '112' },
  });
  expect(problems).toEqual([]);
});

test('every fault is reported at once, each where it stands', () => {
  expect(faultsOf('titel: A\nplace:\n  fone: 112\n  language: dk\n')).toEqual([
    '1:1 schema/missing-key “title” is missing. Add it: write text.',
    '2:1 schema/missing-key “place.phone” is missing. Add it: write text.',
    '4:3 schema/invalid-value “place.language” is “dk”. Use one of: da, nb.',
    '3:3 schema/unknown-key Unknown key “fone”. Use one of: phone, language.',
    '1:1 schema/unknown-key Unknown key “titel”. Did you mean “title”?',
  ]);
});

test('a part of a file is validated alone, and its faults keep their lines', () => {
  const { data } = readYaml({ file: 'x.yaml', text: 'good: { phone: "1" }\nbad:\n  phone: 2\n' });
  const problems: Problem[] = [];
  const check = (id: string, value: unknown) =>
    validateAt(data, { path: [id], value, schema: place }, (problem) => problems.push(problem));
  expect(check('good', { phone: '1' })).toEqual({ phone: '1' });
  expect(check('bad', { phone: 2 })).toBeUndefined();
  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([['x.yaml', 3, 3]]);
});

test('a problem is printed so that a terminal can open it, with what is so and what to do', () => {
  const fault = {
    rule: 'schema/unknown-key',
    message: 'Unknown key “adress”.',
    hint: 'Did you mean “address”?',
  } as const;
  expect(formatProblem(faultAt({ file: 'content/site.yaml', line: 4, column: 2 }, fault))).toBe(
    'content/site.yaml:4:2  error  schema/unknown-key\n    Unknown key “adress”.\n    → Did you mean “address”?',
  );
});

test('problems stand in the order of files, lines, columns and rules', () => {
  const at = (file: string, line: number, column: number, rule: RuleId): Problem =>
    faultAt({ file, line, column }, { rule, message: '', hint: '' });
  const sorted = [
    at('a', 1, 1, 'age/due'),
    at('a', 1, 1, 'yaml/syntax'),
    at('a', 1, 9, 'age/due'),
    at('a', 10, 1, 'age/due'),
    at('b', 2, 1, 'age/due'),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
