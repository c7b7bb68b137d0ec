// A kind of block bears one name at every stage: its file is found by it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockStyleSheets } from '../../../src/site/block-styles.ts';

/** Names of the files in a folder, without their ending: `phone-list`. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, '../../..', folder))
    .map((file) => file.replace(/\.\w+$/, ''))
    .toSorted();

const kebab = (name: string): string =>
  name.replaceAll(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const contentKinds = Object.keys(blockStyleSheets).toSorted();

test('every kind of content has a file that composes it, and nothing else lies there', () => {
  expect(filesIn('src/papers/compose')).toEqual(contentKinds);
});

test.each(['src/layout/blocks', 'src/site/blocks'])('%s has a file for each kind of a document', (folder) => {
  // A list stands on the sheets of the guide, which are composed without a paper of the content.
  expect(filesIn(folder).map(kebab).toSorted()).toEqual([...contentKinds, 'list'].toSorted());
});
