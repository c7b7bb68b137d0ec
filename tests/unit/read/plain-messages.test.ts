// What a parser stumbles over → the words of somebody who writes, at the line where it stands.
import { expect, test } from 'vitest';
import { readPageFile } from '../../../src/read/page-file.ts';
import { readYaml } from '../../../src/read/yaml-file.ts';

/** Words of parsers that nobody who writes can do anything with. */
const jargon = /mapping|scalar|token|implicit|collection|JSX|mdx-jsx|U\+|directive|lazy|undefined/i;

test.each([
  ['title: Rammer: hvor mange', 1, /colon/],
  ['a: 1\n  b: 2', 1, /indented/],
  ['a: @x', 1, /begins with a sign/],
  ['a: `x`', 1, /begins with a sign/],
  ['a: %x', 1, /begins with a sign/],
  ['a: - x', 1, /no part of it/],
  ['a: | x', 1, /no part of it/],
  ['a: "x" y', 1, /no part of it/],
  ["b: 1\na: 'x", 2, /not closed/],
  ['a: [1, 2\nb: 3', 2, /not closed/],
  ['a: 1\na: 2', 2, /second time/],
  ['a:\n\tb: 1', 2, /tab/],
  ['a: 1\nbb\nc: 2', 2, /no colon/],
  ['a: *Ny', 1, /\*Ny/],
  ['a: &Ny', 1, /&Ny/],
  ['a: !Ny', 1, /!Ny/],
])('YAML %j', (text, line, says) => {
  const [problem] = readYaml({ file: 'x.yaml', text: `${text}\n` }).problems;
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(says);
  expect(`${problem?.message} ${problem?.hint}`).not.toMatch(jargon);
});

test('a value that is given a name and used again by it is as good as any', () => {
  const { data, problems } = readYaml({ file: 'x.yaml', text: 'a: &one 1\nb: *one\n' });
  expect(problems).toEqual([]);
  expect(data.value).toEqual({ a: 1, b: 1 });
});

test.each([
  ['<!-- later -->', /comment of HTML/],
  ['{/* later */}', /comment of MDX/],
  ['A line<br>break', /<br> opens/],
  ['Less than <5 people', /A < stands/],
  ['This {is not', /A { opens/],
  ['<Country is="no">\n\nWords.', /<Country> opens/],
  ['Words.</Country>', /closed here/],
])('a page with %j', (text, says) => {
  const [problem] = readPageFile('x.mdx', `---\ntitle: A\n---\n\n${text}\n`).problems;
  expect(problem?.line).toBe(5);
  expect(problem?.message).toMatch(says);
  expect(`${problem?.message} ${problem?.hint}`).not.toMatch(jargon);
});
