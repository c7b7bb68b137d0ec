// YAML with positions: every value can say where it stands, and a value that is not there points at what encloses it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/read/yaml-file.ts';
import { content, raw } from '../../support/content.ts';
import { fixed } from '../fixed.ts';

const text = `# A comment.
dk-life:
  country: dk
  phone: '112'
  roles: [participant, volunteer]
'no':
  - one
  - two: 2
`;
const { data } = readYaml({ file: 'places.yaml', text });

describe('a value is found', () => {
  test.each([
    [['dk-life'], '2:1'],
    [['dk-life', 'country'], '3:3'],
    [['dk-life', 'phone'], '4:3'],
    [['dk-life', 'roles', 1], '5:24'],
    [['no'], '6:1'],
    [['no', 0], '7:5'],
    [['no', 1, 'two'], '8:5'],
  ])('at %j on %s', (path, place) => {
    const { line, column } = data.locate(path);
    expect(`${line}:${column}`).toBe(place);
  });
});

describe('a value that is missing points at what encloses it', () => {
  test.each([
    [['dk-life', 'urgency'], 2],
    [['dk-life', 'roles', 7], 5],
    [['dk-life', 'phone', 'digits'], 4],
    [['no', 1, 'three', 'deep'], 8],
    [['elsewhere'], 2],
    [[], 2],
  ])('%j on line %i', (path, line) => {
    expect(data.locate(path).line).toBe(line);
  });
});

test('front matter counts the line of dashes above it', () => {
  const matter = readYaml({ file: 'page.mdx', text: 'title: A\nslug: b\n', linesBefore: 1 }).data;
  expect(matter.locate(['title']).line).toBe(2);
  expect(matter.locate(['slug'])).toEqual({ line: 3, column: 1 });
});

test('an empty file has no value to find and points at its first line', () => {
  const empty = readYaml({ file: 'x.yaml', text: '' });
  expect(empty.problems).toEqual([]);
  expect(empty.data.locate(['title'])).toEqual({ line: 1, column: 1 });
});

test.each([
  ['title: A\n\tslug: b\n', 2],
  ['title: "A\nslug: b\n', 1],
  ['a: 1\nb: 2\na: 3\n', 3],
  ['a: [1, 2\n', 2],
])('%j is no YAML: line %i is named and there is no value', (broken, line) => {
  const { data: none, problems } = readYaml({ file: 'x.yaml', text: broken });
  expect(problems[0]).toMatchObject({ rule: 'yaml/syntax', file: 'x.yaml', line });
  expect(none.value).toBeUndefined();
});

test('whatever the keys are, each is found on the line it was written on', () => {
  const key = fc.stringMatching(/^[a-zæøå][a-z0-9æøå-]{0,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 20 }), fc.nat({ max: 9 }), (keys, before) => {
      const lines = keys.map((name) => `'${name}': x`).join('\n');
      const { data: many } = readYaml({ file: 'x.yaml', text: lines, linesBefore: before });
      expect(keys.map((name) => many.locate([name]).line)).toEqual(
        keys.map((_, index) => index + 1 + before),
      );
    }),
    fixed,
  );
});

test('text that is no YAML never throws', () => {
  // Without `*`: what looks like an alias is a case of its own.
  const anything = fc.string({ unit: 'grapheme' }).filter((string) => !string.includes('*'));
  fc.assert(
    fc.property(anything, fc.array(fc.string()), (string, path) => {
      const { data: read } = readYaml({ file: 'x.yaml', text: string });
      expect(read.locate(path).line).toBeGreaterThan(0);
    }),
    fixed,
  );
});

test('in the site’s own files every top-level key stands on a line of its own that begins with it', () => {
  const claims = raw.data.get('claims.yaml');
  const lines = Object.keys(content.claims).map((id) => claims?.locate([id]));
  expect(lines.length).toBeGreaterThan(20);
  expect(new Set(lines.map((place) => place?.line)).size).toBe(lines.length);
  expect(lines.every((place) => place?.column === 1)).toBe(true);
});
