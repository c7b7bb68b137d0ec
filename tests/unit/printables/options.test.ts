// The words on the command line: what they come to, and one clear sentence for each that is amiss.
import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/printables/options.ts';

const complaint = (...args: string[]): string => {
  try {
    readOptions(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
};

test('without a word, every paper goes into the folder printables', () => {
  expect(readOptions([])).toMatchObject({ ids: [], out: 'printables', known: {}, merge: false, json: false });
});

test('every option is read', () => {
  const words = [
    'declaration',
    'invitation',
    '--locale',
    'nb',
    '--country=no',
    '--variant',
    'a4',
    '--out',
    'x',
  ];
  const about = ['--group', ' Onsdag ', '--topic', 'a', '--place', 'b', '--meeting', 'c', '--contact', 'd'];
  expect(readOptions([...words, ...about, '--copies', '500', '--json'])).toEqual({
    ...{ ids: ['declaration', 'invitation'], locale: 'nb', country: 'no', variant: 'a4', out: 'x' },
    known: { group: 'Onsdag', topic: 'a', place: 'b', meeting: 'c', contact: 'd' },
    ...{ names: undefined, from: undefined, copies: 500, merge: false, json: true, help: false },
  });
  expect(readOptions(['--names', 'names.txt'])).toMatchObject({ names: 'names.txt' });
  expect(readOptions(['--from', 'g.csv', '--merge'])).toMatchObject({ from: 'g.csv', merge: true });
  expect(readOptions(['-h'])).toMatchObject({ help: true });
});

test('a letter of two signs and the same letter of one are one', () => {
  expect(readOptions(['--group', 'A\u030Asen']).known).toEqual({ group: 'Åsen' });
});

test('a value may begin with a hyphen where it is tied to its option', () => {
  expect(readOptions(['--group=--merge']).known).toEqual({ group: '--merge' });
});

test.each([
  [['--nmaes', 'x'], 'There is no option --nmaes. Did you mean “--names”?'],
  [['-x'], 'There is no option -x. Use one of: --locale, --country,'],
  [['--constructor'], 'There is no option --constructor. Use one of: --locale, --country,'],
  [['--out'], '--out needs a value: --out folder.'],
  [['--group'], '--group needs a value: --group "…".'],
  [['--out', '--json'], '--out needs a value: --out folder.'],
  [['--json=yes'], '--json takes no value.'],
  [['--group', ' \u00A0 '], '--group is empty. Write something, or leave it out.'],
  [['--group', 'a', '--group', 'b'], '--group is there twice. Keep one.'],
  ...['0', '501', '2.5', '1e2', 'ten', '-1'].map((number): [string[], string] => [
    [`--copies=${number}`],
    `--copies takes a whole number from 1 to 500, not “${number}”.`,
  ]),
  [
    ['--copies', '2', '--names', 'x'],
    '--copies and --names do not go together: with names there is one for each name.',
  ],
  [
    ['--from', 'x', '--names', 'y'],
    '--from and --names do not go together: write the names into the column “names” of the list.',
  ],
  [['--merge'], '--merge joins the rows of a list. Name the list: --from groups.csv.'],
])('%j is refused', (args, sentence) => {
  expect(complaint(...args).slice(0, sentence.length)).toBe(sentence);
  expect(complaint(...args)).not.toContain('\n');
});

test('everything that is amiss is said at once', () => {
  expect(complaint('--fro', 'x', '--copies', 'x', '--out').split('\n')).toHaveLength(3);
});
