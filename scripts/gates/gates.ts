// The gates of `npm test`, in the order in which they begin where nothing has to be waited for.
import { ExpectedError } from '../../src/model/problem.ts';
import { missingForFirefox, missingForWebkit } from '../../tests/support/engines/installed.ts';
import { missingForVeraPdf } from '../../tests/support/verapdf/verapdf.ts';

export interface Gate {
  readonly name: string;
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** True: a vitest group, counted test by test. */
  readonly counts?: true;
  /** Gates whose work it looks at: it waits for those that run, and does not run when one of them fails. */
  readonly needs?: readonly string[];
  /** Gates that write what it writes too: it waits for those that run. */
  readonly after?: readonly string[];
  /** What this machine lacks for it, as a sentence; nothing when it can run. */
  readonly missing?: () => string | undefined;
  /** True: also in `npm test -- quick`, for the loop while writing. */
  readonly quick?: true;
  /** Only in `npm test -- all` or by its name: too long for every change, with a fast representative in another gate. */
  readonly only?: 'all';
}

/** A group of tests, or one file of it. */
const vitest = (name: string, group = name): Gate => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    group,
    ...(group === name ? [] : [`tests/${group}/${name}.test.ts`]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.cache/${name}.json`,
  ],
  counts: true,
});

export const gates: readonly Gate[] = [
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  // The longest: it begins as soon as it can.
  { ...vitest('e2e'), needs: ['build'] },
  { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'error'], after: ['build'], quick: true },
  { name: 'lint', command: ['eslint', '.'], quick: true },
  { ...vitest('unit'), quick: true },
  { name: 'check', command: ['node', 'scripts/check.ts'], quick: true },
  { ...vitest('site'), needs: ['build'] },
  vitest('print'),
  vitest('commands'),
  { ...vitest('verapdf'), needs: ['build'], missing: missingForVeraPdf },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'spelling', command: ['cspell', '--no-progress', '--no-summary'] },
  // The same walks in each engine; tests/e2e asks Chromium for everything else.
  { ...vitest('firefox', 'engines'), needs: ['build'], missing: missingForFirefox },
  { ...vitest('chromium', 'engines'), needs: ['build'], only: 'all' },
  { ...vitest('webkit', 'engines'), needs: ['build'], missing: missingForWebkit, only: 'all' },
  // Editing on and on, one language more, every mistake: tests/e2e/dev.test.ts, tests/commands/made-up-language.test.ts and
  // tests/content/mistakes.test.ts do so in short.
  { ...vitest('long'), needs: ['build'], only: 'all' },
];

/** By name, or one of two sets: `quick` and `all`. Without a name: all that are not only in `all`. Throws for an unknown one. */
export function chooseGates(names: readonly string[], from = gates): Gate[] {
  const known = [...from.map(({ name }) => name), 'quick', 'all'];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new ExpectedError(`No gate ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return from.filter(({ name, quick, only }) =>
    names.length === 0
      ? only === undefined
      : names.includes(name) || names.includes('all') || (names.includes('quick') && quick === true),
  );
}
