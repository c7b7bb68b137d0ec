// Mistakes of a writer's hand, made in the real content: each is told in its file, on its line, in a sentence, with what to do, and
// what follows from it is folded under it. All of them, and mistakes nobody has thought of, are tests/long/mistakes.test.ts.
import { expect, test } from 'vitest';
import { amissIn, someMistakes } from '../support/mistakes/table.ts';

test('there are three hundred of them at least, in twelve kinds', () => {
  expect(Object.keys(someMistakes).length).toBeGreaterThanOrEqual(12);
  expect(Object.values(someMistakes).flat().length).toBeGreaterThanOrEqual(300);
});

test.each(Object.entries(someMistakes))('%s are told where they were made', async (_kind, list) => {
  const amiss: string[] = [];
  for (const mistake of list) amiss.push(...(await amissIn(mistake)));
  expect(amiss).toEqual([]);
});
