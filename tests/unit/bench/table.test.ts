// Rows and figures → the lines the bench prints.
import { expect, test } from 'vitest';
import { kilobytes, median, tableLines } from '../../../scripts/bench/table.ts';

test('words stand to the left, figures to the right, and no line ends in spaces', () => {
  expect(
    tableLines([
      ['page', 'kB', 'note'],
      ['home', '8.6', 'long'],
      ['principles', '10.1', ''],
    ]),
  ).toEqual(['page          kB  note', 'home         8.6  long', 'principles  10.1']);
});

test('a kB is 1,000 bytes', () => {
  expect(kilobytes(14_000)).toBe('14.0');
});

test('the median is the middle figure, or lies between the two', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([4, 1, 2, 10])).toBe(3);
});
