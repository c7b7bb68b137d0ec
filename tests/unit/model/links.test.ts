// Links from file to file: what each means, and that nothing a writer types can break the reading of them.
import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMadeFile, isOutside, pageAddressOf, resolveFileLink } from '../../../src/model/links.ts';
import { content } from '../../support/content.ts';
import { fixed } from '../fixed.ts';

const keys = [...new Set(content.pages.map((page) => page.key))];

describe.each(keys)('from %s', (from) => {
  test.each(keys)('the path of %s leads there, with and without an anchor', (to) => {
    const path = posix.relative(posix.dirname(from), to);
    expect(resolveFileLink(`${path}.mdx`, from)).toEqual({ key: to, anchor: undefined });
    expect(resolveFileLink(`./${path}.mdx#size`, from)).toEqual({ key: to, anchor: 'size' });
  });

  test('an anchor alone stays on the page', () => {
    expect(resolveFileLink('#size', from)).toEqual({ key: from, anchor: 'size' });
  });
});

test.each([
  'https://example.org/frames.mdx',
  'mailto:a@example.org',
  'tel:112',
  '/da/rammer/',
  '/start/frames.mdx',
  'frames',
  'frames.md',
  'frames.mdx?x=1',
  'frames/',
])('“%s” is no path of a page file', (target) => {
  expect(resolveFileLink(target, 'start/frames')).toBeUndefined();
});

test('of the files that a build makes one can be led to, by its whole address alone', () => {
  expect(isMadeFile('/licences.txt')).toBe(true);
  for (const other of ['licences.txt', '/licence.txt', '/licences.txt#mit', '/da/licences.txt'])
    expect(isMadeFile(other)).toBe(false);
});

test.each([
  ['https://example.org', true],
  ['http://example.org', true],
  ['mailto:a@example.org', true],
  ['tel:+4570201201', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  ['../start/frames.mdx', false],
  ['#size', false],
])('“%s” leaves the site: %s', (target, outside) => {
  expect(isOutside(target)).toBe(outside);
});

test('no target can break it: the answer is a key without dots in it, or none', () => {
  const step = fc.constantFrom('..', '.', 'start', 'help', '');
  const path = fc.array(step).map((steps) => `${steps.join('/')}/x.mdx#y`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), path), fc.constantFrom(...keys), (target, from) => {
      const found = resolveFileLink(target, from);
      expect(found === undefined || !found.key.split('/').some((part) => part === '..' || part === '.')).toBe(
        true,
      );
    }),
    fixed,
  );
});

test('a page file has a language and a key, any other file none', () => {
  for (const { file, locale, key } of content.pages) expect(pageAddressOf(file)).toEqual({ locale, key });
  const others = [
    'content/docs/en/index.mdx',
    'content/docs/da/index.md',
    'content/docs/da/.mdx',
    'README.md',
  ];
  expect(others.map(pageAddressOf)).toEqual(others.map(() => undefined));
});
