// Sections of which one language has moved on: what is told, how it is cleared, and that the lock waits until it is.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/content.ts';
import { checkSections, sectionLockFile } from '../../src/checks/section-lock.ts';
import { writeLocks } from '../../src/checks/write-locks.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { inFixture } from './fixture.ts';
import { root as repository } from '../../scripts/command.ts';

async function told(root: string, due = true): Promise<string[]> {
  const { content, raw } = await checkContent(root);
  if (content === undefined) throw new Error('The fixture is not whole.');
  return checkSections(content, raw, { due }).map((one) => `${one.severity} ${one.file} ${one.message}`);
}
const write = async (root: string, ...seen: string[]) => writeLocks(root, await checkContent(root), seen);
const inFile = async (root: string, file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
};

const acute = 'content/docs/nb/help/acute.mdx';
const frames = 'content/docs/da/start/frames.mdx';

test('help that lags is an error and always told; the rest is a warning, told when asked for', () =>
  inFixture('sections/behind', async (root) => {
    expect(await told(root)).toEqual([
      expect.stringMatching(
        /^error content\/docs\/nb\/help\/acute\.mdx “help\/acute#denmark” has changed in Danish/,
      ),
      expect.stringMatching(
        /^warning content\/docs\/da\/start\/frames\.mdx “start\/frames#size” has changed in Norwegian/,
      ),
      `warning ${sectionLockFile} ${unnoted}`,
    ]);
    expect(await told(root, false)).toHaveLength(1);
  }));

test.each([
  ['a figure', 'facts/facts.nb.yaml', 'timer', 'hele timer'],
  ['help', 'places/helplines.nb.yaml', 'Når det står om liv', 'Når noen er i nød'],
  ['what somebody signs', 'printables/declaration.da.yaml', 'ikke videre', 'ikke til andre'],
  ['what cites law', 'docs/nb/start/frames.mdx', 'Dere er', 'Dere kan være'],
])('%s that lags is an error', (_what, file, from, to) =>
  inFixture('sections/lock', async (root) => {
    await inFile(root, 'content/docs/nb/start/frames.mdx', 'L002', 'L004');
    await write(root);
    await inFile(root, `content/${file}`, from, to);
    const behind = await told(root, false);
    expect(behind).toHaveLength(1);
    expect(behind[0]).toMatch(/^error /);
  }),
);

test('writing the lock forgets nothing that lags', () =>
  inFixture('sections/behind', async (root) => {
    const before = await told(root);
    await write(root);
    expect(await told(root)).toEqual(before.filter((one) => !one.endsWith(unnoted)));
  }));

test('a day of review, and a change in the other language, bring a section into step; then it is noted', () =>
  inFixture('sections/behind', async (root) => {
    await inFile(root, acute, 'reviewed: 2026-11-21', 'reviewed: 2026-11-22');
    await inFile(root, frames, 'Her er I', 'Her kan I være');
    expect(await told(root)).toEqual([`warning ${sectionLockFile} ${unnoted}`]);
    await write(root);
    expect(await told(root)).toEqual([]);
    await inFile(root, 'content/docs/da/help/acute.mdx', 'ikke alene', 'slet ikke alene');
    expect(await told(root)).toHaveLength(1);
  }));

const unnoted = 'Sections have changed, or were looked at again, and are not noted.';

test('words without a day are in step when somebody says so', () =>
  inFixture('sections/lock', async (root) => {
    await write(root);
    await inFile(root, 'content/facts/facts.da.yaml', 'timer', 'hele timer');
    const { content, raw } = await checkContent(root);
    const [problem] = content === undefined ? [] : checkSections(content, raw, { due: false });
    const text = problem === undefined ? '' : formatProblem(problem);
    expect(text).toMatch(/^content\/facts\/facts\.nb\.yaml:\d+:1 {2}error {2}sections\/behind/);
    const [, seen = ''] = /--seen (\S+)`/.exec(text) ?? [];
    await write(root, seen);
    expect(await told(root)).toEqual([]);
  }));

test('nothing that can harm lags in the site’s own words', async () => {
  expect(await told(repository, false)).toEqual([]);
});
