// PDF resources go into their file and come back whole, or not at all.
import { describe, expect, test } from 'vitest';
import { readPrintAssets } from '../../../src/read/print-assets.ts';
import { resources } from '../../support/resources.ts';
import { prepareResources } from '../../../src/tagged-pdf/prepare/prepare-resources.ts';
import { resourcesText, readResources } from '../../../src/tagged-pdf/resources-file.ts';

const text = resourcesText(resources);

test('resources come back from their file as they were', () => {
  expect(readResources(text)).toEqual(resources);
});

test('resources prepared anew have the same file', async () => {
  expect(resourcesText(prepareResources(await readPrintAssets()))).toBe(text);
});

/** `{ a: [1, 2] }` → `a[]: number`: where there are values, and of what kind. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  const inside = Array.isArray(value)
    ? value.flatMap((one) => shapeOf(one, `${path}[]`))
    : Object.entries(value).flatMap(([key, one]) => shapeOf(one, `${path}.${key}`));
  return [...new Set(inside)];
}

test('resources that hold anything else than before are of another edition', () => {
  expect(() => readResources('')).toThrow('not of edition 1:');
  expect(shapeOf(JSON.parse(text)).join('\n')).toMatchSnapshot();
});

describe('it is an error, and says so,', () => {
  const wrong: Readonly<Record<string, string>> = {
    'when nothing came': '',
    'when the last character is missing': text.slice(0, -1),
    'when half of it came': text.slice(0, text.length / 2),
    'when a page came instead': '<!doctype html><title>404</title>',
    'when other data came': '{"papers":[]}',
    'when nothing stands in it': 'null',
    'when there is a sum and no resources': '{"sum":"00000000000000000000000000000000"}',
    'when a single digit of a measure is another': text.replace('"descent":-', '"descent":'),
    'when a single letter of a font is another': text.replace('"bytes":"JVBERi0x', '"bytes":"JVBERi0y'),
  };

  test.each(Object.entries(wrong))('%s', (_, broken) => {
    expect(broken).not.toBe(text);
    expect(() => readResources(broken)).toThrow(
      /^The print resources are cut off, changed, or not of edition 1: /,
    );
  });
});
