// Whoever writes in an editor: what is wrong in one file is underlined while it is typed, and what may stand there is offered.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorFiles } from '../../scripts/editor-files.ts';
import { openYamlEditor, type YamlEditor } from '../support/yaml-editor.ts';
import { root } from '../../scripts/command.ts';

describe('the files that are made from the schemas', async () => {
  const made = await editorFiles(root);

  test.each([...made])('%s is as it would be made today', async (path, text) => {
    const hint = 'run `npm run check -- --schemas`';
    expect(await readFile(join(root, path), 'utf8').catch(() => ''), hint).toBe(text);
  });

  test('are all that stands beside them', () => {
    const stands = globSync('schemas/*', { cwd: root });
    expect(stands.filter((path) => !made.has(path))).toEqual([]);
  });
});

describe('an editor', () => {
  let editor: YamlEditor;
  beforeAll(async () => {
    editor = await openYamlEditor(root);
  });
  afterAll(() => editor.close());

  test('underlines nothing in what stands in content/ today, and knows every file', async () => {
    // Nobody writes the lock.
    const files = globSync('content/**/*.yaml', { cwd: root, exclude: ['**/*.lock.yaml'] });
    const found = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(root, file), 'utf8');
        const problems = await editor.problems(file, text);
        // Whatever the kind, a list in a list in a list is none of it.
        const wrong = await editor.problems(file, '- - - wrong\n');
        return { file, problems, isKnown: wrong.length > 0 };
      }),
    );
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ problems, isKnown }) => problems.length > 0 || !isKnown)).toEqual([]);
  });

  test.each([
    ['places/helplines.yaml', 'x:\n  how: lve\n', '2: Value is not accepted.'],
    ['places/helplines.nb.yaml', 'x: { name: A, text: B, txt: C }\n', '1: Property txt is not allowed.'],
    [
      'printables/handout.yaml',
      'blocks:\n  x: { kind: lead, lines: 2 }\n',
      '2: Property lines is not allowed.',
    ],
    [
      'printables/handout.da.yaml',
      'dk:\n  blocks:\n    x: { hedding: A }\n',
      '3: Property hedding is not allowed.',
    ],
    ['guide/guide.yaml', 'start: a\nquestions:\n  a: { answrs: [] }\n', '3: Property answrs is not allowed.'],
    ['guide/guide.da.yaml', 'outcomes:\n  a: { titel: A }\n', '2: Property titel is not allowed.'],
    ['claims.yaml', 'L001: { status: used, statment: A }\n', '1: Property statment is not allowed.'],
    ['i18n/da.yaml', 'site.nam: A\n', '1: Property site.nam is not allowed.'],
  ])('underlines in %s what %j has wrong', async (file, text, expected) => {
    const problems = await editor.problems(`content/${file}`, text);
    expect(problems.filter((problem) => problem.startsWith(expected))).toHaveLength(1);
  });

  test.each([
    ['places/helplines.yaml', 'x:\n  country: dk\n  |', ['life', 'phone', 'checked']],
    ['places/helplines.yaml', 'x:\n  how: |', ['live', 'public-copy', 'common-knowledge']],
    ['printables/handout.yaml', 'blocks:\n  x:\n    kind: |', ['head', 'lead', 'signers']],
    ['printables/handout.nb.yaml', 'dk:\n  |', ['download', 'blocks']],
    ['guide/guide.yaml', 'questions:\n  a:\n    |', ['basis', 'answers']],
  ])('offers in %s, at the mark in %j, %j', async (file, text, expected) => {
    expect(await editor.offered(`content/${file}`, text)).toEqual(expect.arrayContaining(expected));
  });
});
