// Every mistake there is a row for, by its kind; what became of each; and what nobody but a reader can find.
import { expect } from 'vitest';
import { byCause } from '../../../src/model/causes.ts';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import * as inData from './in-data.ts';
import * as inFiles from './in-files.ts';
import * as inPages from './in-pages.ts';
import * as inReferences from './in-references.ts';
import { problemsAfter, withReplaced, type Change, type Mistake } from './mistake.ts';

export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  ...inData,
  ...inFiles,
  ...inPages,
  ...inReferences,
};

/** Kinds that are found as soon as a file is read, or its shape is checked; for others the whole content is. */
const soonFound: readonly string[] = [
  'brokenYaml',
  'conflicts',
  'extraEntries',
  'misspeltKeys',
  'removedFiles',
  'savedOtherwise',
  'wrongDates',
  'wrongFigures',
  'wrongTypes',
];

/** Those that every change of the code is held against: a third of what is soon found, and two of each other kind. */
export const someMistakes: typeof mistakes = Object.fromEntries(
  Object.entries(mistakes).map(([kind, list]) => {
    const step = soonFound.includes(kind) ? 3 : Math.ceil(list.length / 2);
    return [kind, list.filter((_, index) => index % step === 0)];
  }),
);

/** What a reader is told of a mistake otherwise than the row says: nothing where it is told in its place, first, and alone. */
export async function amissIn({ does, change, told, also = 0 }: Mistake): Promise<string[]> {
  const problems = await problemsAfter(change);
  problems.forEach(expectPlain);
  const heads = byCause(problems).map(({ problem }) => problem);
  const isThere = ({ file, line }: Problem): boolean =>
    file === `content/${told.file}` && (told.line === undefined || told.line === line);
  const isTold = heads.some((head) => isThere(head) && (told.rule === undefined || told.rule === head.rule));
  if (isTold && heads.filter((head) => !isThere(head)).length <= also) return [];
  const place = [told.file, told.line, told.rule].filter((part) => part !== undefined).join(' ');
  const lines = [`${does}: not told, or not alone, at ${place}`, ...heads.slice(0, 3).map(formatProblem)];
  return [lines.join('\n    ')];
}

/** Whoever reads a problem finds the place, what is so, and what to do. */
function expectPlain(problem: Problem): void {
  const text = formatProblem(problem);
  expect(problem.line, text).toBeGreaterThan(0);
  expect(problem.message, text).toMatch(/^\S.{10,400}$/s);
  expect(problem.hint, text).toMatch(/^\S.{6,400}$/s);
  expect(text).not.toMatch(/undefined|\[object| at \S+\.ts:|Error:/);
}

const after = (path: string, from: string | RegExp, to: string): Change => ({
  [path]: withReplaced(path, from, to),
});

/** What is as well formed as what stood there: only somebody who knows better finds it. */
export const unseen: readonly { readonly does: string; readonly change: Change }[] = [
  { does: 'one of two claims less', change: after('docs/da/start/frames.mdx', 'L083 L084', 'L083') },
  {
    does: 'a sentence gone in one language',
    change: after('docs/da/start/frames.mdx', / [A-ZÆØÅ][^.<>{}[\]\n]*\.(?=\n)/, ''),
  },
  { does: 'no other forms of a word', change: after('glossary/glossary.da.yaml', / {2}also: .*\n/, '') },
  {
    does: 'an address that is another’s',
    change: after('places/organisations.yaml', 'https://frivilligvest.dk', 'https://frivilligvest.example'),
  },
  {
    does: 'a sentence that is not true',
    change: after('guide/guide.da.yaml', /hint: (?=\w)/, 'hint: Ikke sandt. '),
  },
];
