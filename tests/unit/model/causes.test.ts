// What follows from another problem is counted with it: causes first, and none is lost.
import { expect, test } from 'vitest';
import { byCause, formatByCause } from '../../../src/model/causes.ts';
import { faultOn, type Fault, type Problem } from '../../../src/model/problem.ts';

const problem = (line: number, links: Pick<Fault, 'causes' | 'causedBy'> = {}): Problem =>
  faultOn('content/x.yaml', line, { rule: 'references/dangling', message: 'So.', hint: 'Do.', ...links });

const told = (...problems: Problem[]): (readonly [number, readonly number[]])[] =>
  byCause(problems).map((one) => [one.problem.line, one.consequences.map(({ line }) => line)]);

test('problems without a cause are told as they come', () => {
  expect(told(problem(1), problem(2))).toEqual([
    [1, []],
    [2, []],
  ]);
});

test('a cause stands first, wherever it is found, and what follows stands behind it', () => {
  const causedBy = 'page a';
  expect(
    told(problem(1), problem(2, { causedBy }), problem(3, { causes: 'page a' }), problem(4, { causedBy })),
  ).toEqual([
    [3, [2, 4]],
    [1, []],
  ]);
});

test('where nothing else is the cause, the first that follows from it stands for all', () => {
  expect(told(problem(1, { causedBy: 'fact a' }), problem(2, { causedBy: 'fact a' }))).toEqual([[1, [2]]]);
});

test('a cause that follows from another is counted there, and so is what follows from it', () => {
  expect(
    told(
      problem(1, { causes: 'file' }),
      problem(2, { causes: 'page', causedBy: 'file' }),
      problem(3, { causedBy: 'page' }),
    ),
  ).toEqual([[1, [2, 3]]]);
});

test('a circle loses nothing', () => {
  const circle = [problem(1, { causes: 'a', causedBy: 'b' }), problem(2, { causes: 'b', causedBy: 'a' })];
  expect(told(...circle).flatMap(([first, rest]) => [first, ...rest])).toEqual(
    expect.arrayContaining([1, 2]),
  );
});

test('the text says how many more there are', () => {
  const [first = ''] = formatByCause([problem(1, { causedBy: 'a' }), problem(2, { causedBy: 'a' })]);
  expect(first).toMatch(/Do\.\n {4}and 1 more because of it$/);
});
