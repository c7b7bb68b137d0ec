// The gates of `npm test`, in the order they run: what is quick and names a line first, what needs a build after it.

export interface Gate {
  readonly name: string;
  /** A program of node_modules/.bin, or `node`, with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** True: a vitest group, counted test by test. */
  readonly counts?: true;
  /** True: it has veraPDF read papers, on a machine that can. */
  readonly validates?: true;
}

const vitest = (name: string): Gate => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.cache/${name}.json`,
  ],
  counts: true,
});

/** What stands in one round runs side by side: each keeps one core busy, and lint reads the types that `types` writes. */
export const rounds: readonly (readonly Gate[])[] = [
  [
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'lint', command: ['eslint', '.'] },
  ],
  [
    { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'error'] },
    { name: 'spelling', command: ['cspell', '--no-progress', '--no-summary'] },
  ],
  [vitest('unit')],
  [{ ...vitest('print'), validates: true }],
  [{ name: 'build', command: ['node', 'scripts/build.ts'] }],
  [{ ...vitest('site'), validates: true }],
  [vitest('e2e')],
];
