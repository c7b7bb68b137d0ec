// The example in the engine's README is a file of its own: it compiles, runs, and stands there word for word.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printTags, readTags } from '../../print/read-pdf.ts';
import { bytes } from './readme-example.ts';

const readme = readFileSync('src/tagged-pdf/README.md', 'utf8');

test('the example stands in the README as it is run here, beside the engine', () => {
  const example = readFileSync('tests/unit/tagged-pdf/readme-example.ts', 'utf8');
  expect(/```ts\n([^]*?)```/.exec(readme)?.[1]).toBe(example.replaceAll('../../../src/tagged-pdf/', './'));
});

test('the example prints a page that says what it is', async () => {
  expect(printTags(await readTags(bytes))).toBe('Document\n  H1 «We listen»');
});
