// A kind of block bears one name at every stage: its file is found by it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Names of the files in a folder, without their ending: `phone-list`. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).map((file) => file.replace(/\.\w+$/, ''));

const kebab = (name: string): string =>
  name.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

test.each([
  ['src/papers/compose', 'BlockComposer'],
  ['src/layout/blocks', 'BlockLayout'],
])('in %s each file bears the name of the kind it is for', (folder, type) => {
  for (const name of filesIn(folder))
    expect(readFileSync(join(root, folder, `${name}.ts`), 'utf8')).toContain(`: ${type}<'${name}'> =`);
});

test('what is composed is laid out and shown in files of the same name; a list is of the guide, not of a paper', () => {
  const composed = [...filesIn('src/papers/compose'), 'list'].toSorted();
  expect(filesIn('src/layout/blocks').toSorted()).toEqual(composed);
  expect(filesIn('src/site/blocks').map(kebab).toSorted()).toEqual(composed);
});
