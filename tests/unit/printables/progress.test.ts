// What is told while files are made: a line for each of a few, and of many no more than a person wants to see.
import { expect, test } from 'vitest';
import { createProgress } from '../../../scripts/printables/context.ts';

function told(of: number, isTTY: boolean): string[] {
  const texts: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => texts.push(text) });
  for (let done = 1; done <= of; done += 1) progress.checked(done, of);
  for (let done = 1; done <= of; done += 1) progress.written(done, of, `${done}.pdf`);
  return texts;
}

test.each([true, false])('a few files are named, each on its line (on a terminal: %s)', (isTTY) => {
  expect(told(2, isTTY)).toEqual(['1 of 2  1.pdf\n', '2 of 2  2.pdf\n']);
  expect(told(30, isTTY)).toHaveLength(30);
});

test('of many, a file that keeps what it is told is told of every fiftieth and the last', () => {
  expect(told(120, false)).toEqual(['50 of 120  50.pdf\n', '100 of 120  100.pdf\n', '120 of 120  120.pdf\n']);
});

test('of many, a terminal counts in one line and ends it', () => {
  const texts = told(31, true);
  expect(texts.slice(0, -1).join('')).not.toContain('\n');
  expect(texts.every((text) => text.startsWith('\r'))).toBe(true);
  expect(texts.at(-1)).toMatch(/31 of 31 {2}31\.pdf\n$/);
});
