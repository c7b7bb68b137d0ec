// A printer's kit goes into its file and comes back whole, or not at all.
import { describe, expect, test } from 'vitest';
import { kitText, readKit } from '../../src/print/kit-file.ts';
import { preparePrinterKit } from '../../src/print/prepare/prepare-kit.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { kit } from './real-kit.ts';

const text = kitText(kit);

test('a kit comes back from its file as it was', () => {
  expect(readKit(text)).toEqual(kit);
});

test('a kit prepared anew has the same file', async () => {
  expect(kitText(preparePrinterKit(await readPrintAssets()))).toBe(text);
});

/** `{ a: [1, 2] }` → `a[]: number`: where there are values, and of what kind. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  const inside = Array.isArray(value)
    ? value.flatMap((one) => shapeOf(one, `${path}[]`))
    : Object.entries(value).flatMap(([key, one]) => shapeOf(one, `${path}.${key}`));
  return [...new Set(inside)];
}

test('a kit that holds anything else than before is of another edition', () => {
  expect(() => readKit('')).toThrow('not of edition 1:');
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
    'when there is a sum and no kit': '{"sum":"00000000000000000000000000000000"}',
    'when a single digit of a measure is another': text.replace('"descent":-', '"descent":'),
    'when a single letter of a font is another': text.replace('"bytes":"JVBERi0x', '"bytes":"JVBERi0y'),
  };

  test.each(Object.entries(wrong))('%s', (_, broken) => {
    expect(broken).not.toBe(text);
    expect(() => readKit(broken)).toThrow(/^The printer’s kit is cut off, changed, or not of edition 1: /);
  });
});
