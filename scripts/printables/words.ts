// Words on the command line → a sentence for each that is amiss.
import type { parseArgs } from 'node:util';
import { tidy } from '../../src/papers/user-text.ts';
import { suggest } from '../../src/model/did-you-mean.ts';
import { quoted } from './faults.ts';

export type Known = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type Given = Extract<Token, { kind: 'option' }>;

/** Unknown options, missing values, wrong numbers, and what does not go together. */
export function faultsOfWords(tokens: readonly Token[], known: Known): string[] {
  const given = tokens.filter((token) => token.kind === 'option');
  const names = given.map(({ name }) => name);
  const twice = given.filter(({ name }, index) => names.indexOf(name) < index);
  return [
    ...given.flatMap((word) => faultOf(word, known) ?? []),
    ...new Set(twice.map(({ rawName }) => `${rawName} is there twice. Keep one.`)),
    ...apart.filter(({ pair }) => pair.every((name) => names.includes(name))).map(({ why }) => why),
    ...(names.includes('merge') && !names.includes('from') ? [mergeAlone] : []),
  ];
}

const apart = [
  {
    pair: ['copies', 'names'],
    why: '--copies and --names do not go together: with names there is one for each name.',
  },
  {
    pair: ['from', 'names'],
    why: '--from and --names do not go together: write the names into the column “names” of the list.',
  },
] as const;

const mergeAlone = '--merge joins the rows of a list. Name the list: --from groups.csv.';

function faultOf({ name, rawName, value, inlineValue }: Given, known: Known): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined;
  const names = Object.keys(known).map((one) => `--${one}`);
  if (option === undefined) return `There is no option ${rawName}. ${suggest(rawName, names)}`;
  if (option.type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  // “--out --json”: the next option is not a folder. “--out=--json” means it.
  if (value === undefined || (value.startsWith('-') && inlineValue !== true))
    return `${rawName} needs a value: ${rawName} ${examples[name] ?? '"…"'}.`;
  if (tidy(value) === '') return `${rawName} is empty. Write something, or leave it out.`;
  if (name === 'copies' && !isCount(value))
    return `--copies takes a whole number from 1 to 500, not ${quoted(value)}.`;
  return undefined;
}

const isCount = (value: string): boolean => /^[1-9]\d{0,2}$/.test(value) && Number(value) <= 500;

const examples: Readonly<Record<string, string>> = {
  ...{ locale: 'nb', country: 'no', variant: 'a4', out: 'folder' },
  ...{ names: 'names.txt', copies: '10', from: 'groups.csv' },
};
