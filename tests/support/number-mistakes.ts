// What may happen by accident to the numbers people call, done to a copy of the site's own content one mistake at a time: each is an
// error, in the file and on the line where it was done.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/command.ts';
import { checkContent } from '../../src/checks/content.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import type { RuleId } from '../../src/model/rules.ts';

/** The file below content/, what stands there, what stands there by mistake. Words that are rewritten some day are named by a pattern. */
export type Change = readonly [file: string, from: string | RegExp, to: string];
/** The rule, what is on the line it is reported on, what else the problem says, and the file where that is another one. */
export type Found = readonly [rule: RuleId, at: string, says?: string, file?: string];
/** What goes wrong, and the ways in which it does. */
export type MistakeGroup = readonly [what: string, cases: readonly (readonly [Change, Found])[]];

/** A test for each mistake. */
export function describeNumberMistakes(groups: readonly MistakeGroup[]): void {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'number-mistakes-'));
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  describe.each(groups)('%s', (_, cases) => {
    test.each(cases)('%j', async ([file, from, to], [rule, at, says = '', place = file]) => {
      const path = join(folder, 'content', file);
      const text = await readFile(path, 'utf8');
      const changed = text.replace(from, to);
      expect(changed, `${String(from)} stands in the file`).not.toBe(text);
      await writeFile(path, changed);
      const { problems } = await checkContent(folder);
      const found = problems.filter((one) => one.rule === rule && formatProblem(one).includes(says));
      const lines = await Promise.all(found.map((problem) => lineOf(problem, folder)));
      await writeFile(path, text);
      const report = problems.map(formatProblem).join('\n');
      expect(lines, report).toContainEqual([`content/${place}`, expect.stringContaining(at)]);
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
    });
  });
}

/** The file that a problem names, and what stands on its line. */
async function lineOf({ file, line }: Problem, folder: string): Promise<[string, string]> {
  const text = await readFile(join(folder, file), 'utf8');
  return [file, text.split('\n')[line - 1] ?? ''];
}
