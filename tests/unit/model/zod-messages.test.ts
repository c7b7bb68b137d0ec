// What a schema finds wrong, in plain sentences: no word of the library that found it reaches a writer.
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isoDate, listOf, plainWords } from '../../../src/model/fields.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { claimSchema } from '../../../src/model/sources.ts';
import { validate } from '../../../src/model/validate.ts';
import { readYaml } from '../../../src/read/yaml-file.ts';

function said(value: string, schema: z.ZodType): string {
  const problems: Problem[] = [];
  const { data } = readYaml({ file: 'x.yaml', text: `a: ${value}\n` });
  validate(data, z.strictObject({ a: schema }), (problem) => problems.push(problem));
  return problems.map(({ message, hint }) => `${message} ${hint}`).join(' ');
}

const union = z.union([z.strictObject({ b: z.string() }), z.literal('none')]);
const claim = '{ status: lost, statement: A, source: b }';

test.each<[string, z.ZodType, string]>([
  ['se', z.enum(['dk', 'no']), '“a” is “se”. Use one of: dk, no.'],
  ['false', z.literal(true), '“a” is false. Use true, or take the line away.'],
  ['112', z.string(), '“a” is the number 112. Write text, in quotes.'],
  ['', z.string(), '“a” is empty. Write text.'],
  ['[b]', z.string(), '“a” is a list. Write text, in quotes.'],
  ['b', z.array(z.string()), '“a” is “b”. Write a list, as [one, two].'],
  ['b', z.strictObject({}), '“a” is “b”. Write keys with values under it.'],
  ['{ b: 1 }', z.array(z.string()), '“a” has keys under it. Write a list, as [one, two].'],
  ['1.5', z.int(), '“a” is the number 1.5. Write a whole number.'],
  ['1', z.int().min(2), '“a” is the number 1. Use a number, at least 2.'],
  ['12', z.int().max(9), '“a” is the number 12. Use a number, at most 9.'],
  ['abc', z.string().max(2), '“a” has 3 characters. Use at most 2 characters.'],
  ['""', z.string().min(1), '“a” is empty. Write some words.'],
  ['[]', z.array(z.string()).min(1), '“a” lists 0. List at least 1.'],
  ['[b]', z.array(z.string()).length(13), '“a” lists 1. List exactly 13.'],
  ['soon', isoDate, '“a” is “soon”. Write a date that exists, as 2026-11-21.'],
  ['"{b}"', plainWords, '“a” is “{b}”. Write it without braces: nothing is filled in here.'],
  [
    '[b, c, b]',
    listOf(z.string()),
    '“a” entry 3 is “b”, which stands in the list already. Keep one of the two.',
  ],
  ['1', union, '“a” is the number 1. Write keys with values under it, or use none.'],
  [claim, claimSchema, '“a.status” is “lost”. Use one of: used, left-out.'],
])('%s', (value, schema, sentences) => {
  expect(said(value, schema)).toBe(sentences);
});

test('a value that is missing is asked for in the same words', () => {
  expect(said('{}', z.strictObject({ b: z.enum(['dk', 'no']) }))).toBe(
    '“a.b” is missing. Add it: use one of: dk, no.',
  );
});

test('a file that is no list of keys says so', () => {
  const problems: Problem[] = [];
  validate(readYaml({ file: 'x.yaml', text: '[a]\n' }).data, z.strictObject({}), (problem) =>
    problems.push(problem),
  );
  expect(problems.map(({ message }) => message)).toEqual(['The file is a list.']);
});
