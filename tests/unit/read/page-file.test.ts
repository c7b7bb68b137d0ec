// A page's outline: headings, links, components and prose, each with the line it has in the file.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageFile } from '../../../src/read/page-file.ts';
import { fixed } from '../fixed.ts';

const text = `---
title: Rammer
slug: rammer
---

## Hvor *mange*? {#size}

Vi er <Fact id="group-size" country="dk" capital />, se [rammer](../start/frames.mdx#size) og **mere**.

<Country is="no">

### Uden id

- Et punkt med [en vej](https://example.org).

</Country>
`;
const { frontMatter, body, problems } = readPageFile('content/docs/da/x.mdx', text);

test('a page that can be read has no problem', () => {
  expect(problems).toEqual([]);
});

test('front matter knows its lines in the file', () => {
  expect(frontMatter.value).toEqual({ title: 'Rammer', slug: 'rammer' });
  expect(frontMatter.locate(['title'])).toEqual({ line: 2, column: 1 });
  expect(frontMatter.locate(['slug']).line).toBe(3);
  expect(frontMatter.locate(['description']).line).toBe(2);
});

test('headings have depth, words, id and line', () => {
  expect(body.headings.map(({ depth, text: words, id, line }) => ({ depth, words, id, line }))).toEqual([
    { depth: 2, words: 'Hvor mange?', id: 'size', line: 6 },
    { depth: 3, words: 'Uden id', id: undefined, line: 12 },
  ]);
});

test('links are found as written, also inside components and lists', () => {
  expect(body.links.map(({ target, line }) => [target, line])).toEqual([
    ['../start/frames.mdx#size', 8],
    ['https://example.org', 14],
  ]);
});

test('components are found with their attributes; one without a value is an empty string', () => {
  expect(body.uses.map(({ name, attributes, line }) => ({ name, attributes, line }))).toEqual([
    { name: 'Fact', attributes: { id: 'group-size', country: 'dk', capital: '' }, line: 8 },
    { name: 'Country', attributes: { is: 'no' }, line: 10 },
  ]);
});

test('prose comes without markup, attributes and addresses', () => {
  const prose = body.prose.map((piece) => piece.text).join('|');
  expect(prose).toBe('Hvor |mange|?|Vi er |, se |rammer| og |mere|.|Uden id|Et punkt med |en vej|.');
  expect(body.prose.at(-1)?.line).toBe(14);
});

test('a paragraph, a heading and a cell are a passage each, with the components in their places', () => {
  const page = readPageFile(
    'x.mdx',
    '---\ntitle: A\n---\n\n## *Hvor* mange? {#size}\n\n- I er **ca.** <Fact id="size" />.\n\n<Steps>\n\n1. Ring.\n\n</Steps>\n',
  );
  const shown = page.body.passages.map(({ line, parts }) => [
    line,
    parts.map((part) => (typeof part === 'string' ? part : `<${part.name}>`)).join(''),
  ]);
  expect(shown).toEqual([
    [5, 'Hvor mange?'],
    [7, 'I er ca. <Fact>.'],
    [11, 'Ring.'],
  ]);
});

test('words of the other language, said as such, are not the page’s prose', () => {
  const page = readPageFile(
    'x.mdx',
    '---\ntitle: A\n---\n\nOrdet <Term lang="nb">meldeplikt</Term> er norsk.\n',
  );
  expect(page.body.prose.map((piece) => piece.text)).toEqual(['Ordet ', ' er norsk.']);
  expect(page.body.passages[0]?.parts.filter((part) => typeof part === 'string')).toEqual([
    'Ordet ',
    ' er norsk.',
  ]);
  expect(page.body.uses.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['Term', { lang: 'nb' }],
  ]);
});

describe('front matter that is not there or empty', () => {
  test('its absence is reported on line 1', () => {
    const page = readPageFile('x.mdx', '## Ord {#words}\n');
    expect(page.problems.map(({ rule, line }) => [rule, line])).toEqual([['front-matter/missing', 1]]);
    expect(page.body.headings[0]?.line).toBe(1);
  });

  test('an empty one is read as no value', () => {
    const page = readPageFile('x.mdx', '---\n---\n\nOrd.\n');
    expect(page.problems).toEqual([]);
    expect(page.frontMatter.value).toBeNull();
    expect(page.body.prose.map((piece) => [piece.text, piece.line])).toEqual([['Ord.', 4]]);
  });

  test('a rule further down the page is no front matter', () => {
    const page = readPageFile('x.mdx', 'Ord.\n\n---\n\ntitle: A\n\n---\n');
    expect(page.problems.map(({ rule }) => rule)).toEqual(['front-matter/missing']);
  });
});

test.each([
  ['<Country is="no">\n\nOrd.\n', 5],
  ['Ord.\n\nRing {nummeret.\n', 7],
  ['Ord.\n\n</Country>\n', 7],
])('%j cannot be read: its line in the file is named', (broken, line) => {
  const page = readPageFile('x.mdx', `---\ntitle: A\n---\n\n${broken}`);
  expect(page.problems).toMatchObject([{ rule: 'mdx/syntax', file: 'x.mdx', line }]);
  expect(page.body.headings).toEqual([]);
});

test('a mistake in the front matter stands at its line in the file', () => {
  const page = readPageFile('x.mdx', '---\ntitle: A\ntitle: B\n---\n\nOrd.\n');
  expect(page.problems).toMatchObject([{ rule: 'yaml/syntax', line: 3 }]);
});

test.each(['Her er der ingen\nimport af varer.', 'Vi kan\nexport og mere.', 'Her er importen.'])(
  '%j is prose',
  (prose) => {
    const page = readPageFile('x.mdx', `---\ntitle: A\n---\n\n${prose}\n`);
    expect(page.problems).toEqual([]);
    expect(page.body.prose.map((piece) => piece.text)).toEqual([prose]);
  },
);

test.each([
  "import Ring from './Ring.astro'",
  "import './style.css'",
  "import { a } from 'b'",
  "import * as a from 'b'",
  'export const a = 1',
  'export default 1',
  'export { a }',
  "export * from 'b'",
])('%j is no words', (code) => {
  const page = readPageFile('x.mdx', `---\ntitle: A\n---\n\n${code}\n\nOrd.\n`);
  expect(page.problems).toMatchObject([{ rule: 'page/not-words', line: 5 }]);
});

test.each(['capital={false}', '{...alle}'])('an attribute in braces, %s, is no words', (attribute) => {
  const page = readPageFile('x.mdx', `---\ntitle: A\n---\n\nEn <Fact id="a" ${attribute} />.\n`);
  expect(page.problems).toMatchObject([{ rule: 'page/not-words', line: 5, column: 4 }]);
});

test('a heading knows the components in it, however deep', () => {
  const page = readPageFile(
    'x.mdx',
    '---\ntitle: A\n---\n\n## En *<Term lang="nb">to</Term>* {#one}\n\n## To {#two}\n',
  );
  expect(page.body.headings.map(({ components }) => components)).toEqual([['Term'], []]);
});

test('whatever stands in a page, it is an outline or a problem, never a crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (anything) => {
      const page = readPageFile('x.mdx', `---\ntitle: A\n---\n\n${anything}\n`);
      expect(page.problems.every(({ line, message }) => line > 0 && message !== '')).toBe(true);
    }),
    fixed,
  );
});
