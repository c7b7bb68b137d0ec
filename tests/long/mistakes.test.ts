// Mistakes of a writer's hand, hundreds of them, made in the real content: each is told in its file, on its line, in a sentence, with
// what to do; and whatever else the hand does, the check ends in problems, never in a crash.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths, problemsAfter, textOf } from '../support/mistakes/mistake.ts';
import { amissIn, mistakes, unseen } from '../support/mistakes/table.ts';
import { fixed } from '../unit/fixed.ts';

test.each(Object.entries(mistakes))('%s are told where they were made', async (_kind, list) => {
  const amiss: string[] = [];
  for (const mistake of list) amiss.push(...(await amissIn(mistake)));
  expect(amiss).toEqual([]);
});

test.each(unseen)('$does is not seen: it is as well formed as what stood there', async ({ change }) => {
  expect((await problemsAfter(change)).filter(({ rule }) => !rule.endsWith('/lock'))).toEqual([]);
});

const anyEdit = fc.record({
  file: fc.constantFrom(...paths.filter((path) => /\.(yaml|mdx)$/.test(path))),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.integer({ min: 0, max: 40 }),
  puts: fc.oneof(
    fc.constantFrom(
      '',
      '\n',
      ' ',
      '"',
      "'",
      ': ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '<',
      '/>',
      '#',
      '*',
      '&',
      '|',
      '---\n',
      '\t',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
});

test('whatever is taken out or put in, anywhere: problems, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdit, async ({ file, at, takes, puts }) => {
      const text = textOf(file);
      const start = Math.floor(at * text.length);
      const problems = await problemsAfter({
        [file]: text.slice(0, start) + puts + text.slice(start + takes),
      });
      expect(problems.every(({ line, message, hint }) => line > 0 && message !== '' && hint !== '')).toBe(
        true,
      );
    }),
    { ...fixed, numRuns: 150 },
  );
});
