// The emulation of an old browser: it leaves out what such a browser would, and nothing else.
import { expect, test } from 'vitest';
import { missingBuiltins, readByOldBrowser, runByOldBrowser } from '../support/old-browser.ts';

test.each([
  [
    'a colour by day and at night',
    'a{color:red;color:light-dark(#fff,#000);margin:0}',
    'a{color:red;margin:0}',
  ],
  ['a rule one of whose selectors is not known', 'a,b:has(i){margin:0}p{margin:0}', 'p{margin:0}'],
  ['a query', '@media (scripting:enabled){a{margin:0}}p{margin:0}', 'p{margin:0}'],
  [
    'the same in a layer',
    '@layer x{@media (scripting:enabled){a{margin:0}}p{margin:0}}',
    '@layer x{p{margin:0}}',
  ],
  ['what asks first', '@supports selector(:has(a)){a:has(b){margin:0}}p{margin:0}', 'p{margin:0}'],
  ['in another line', 'p{margin:0}\na{margin:0;\ntext-wrap:balance}', 'p{margin:0}\na{margin:0}'],
])('it leaves out %s', (_, css, read) => {
  expect(readByOldBrowser(css)).toBe(read);
});

test('it keeps the rest', () => {
  const css = '@layer x{@media (min-width:45em){:is(a,b)>p:not(.c,:target){inset:0;overflow:clip}}}';
  expect(readByOldBrowser(css)).toBe(css);
  const beside = 'a{margin:0;text-wrap:balance;inset:0}b{inset:0}';
  expect(readByOldBrowser(beside)).toBe('a{margin:0;inset:0}b{inset:0}');
});

test('a script that looks behind does not run', () => {
  expect(runByOldBrowser('text.split(/(?<=a)b/)')).toMatch(/^throw/);
  expect(runByOldBrowser('text.split(/(?=a)(?<name>b)/)')).toBe('text.split(/(?=a)(?<name>b)/)');
});

test('members that came later are known by name', () => {
  expect(missingBuiltins).toEqual(
    expect.arrayContaining([
      ['Array', 'toSorted'],
      ['Array', 'with'],
      ['Iterator', 'map'],
    ]),
  );
  expect(missingBuiltins).not.toContainEqual(['Array', 'at']);
});
