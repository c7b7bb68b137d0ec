// Remedies that depend on where a mistake stands, or on what the content holds.
import { expect, test } from 'vitest';
import { problemsIn } from './fixture.ts';

const hintsOf = async (name: string): Promise<string[]> =>
  (await problemsIn(name)).filter(({ rule }) => rule === name).map(({ hint }) => hint);

test('a bare figure becomes a component in the text, and is reworded in a title or description', async () => {
  const [inDescription, ...inText] = await hintsOf('facts/bare-figure');
  expect(inDescription).toMatch(/^Say it without the figure/);
  expect(inText).toHaveLength(2);
  for (const hint of inText) expect(hint).toMatch(/^Write <Fact id="[a-z-]+" country="…" \/>/);
});

test('an unknown slot in a paper gets the one that was meant', async () => {
  const [hint, ...rest] = await hintsOf('papers/words');
  expect(rest).toEqual([]);
  expect(hint).toBe('Did you mean {no-life.phone}?');
});

test('a file by nearly the right name is told that name', async () => {
  expect(await hintsOf('files/unexpected')).toContain('Did you mean “content/facts/facts.yaml”?');
});
