// The words on the command line → what someone asks for, or a sentence for each word that is amiss.
import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/model/did-you-mean.ts';
import { valueNames, type PaperValues } from '../../src/papers/personal-details.ts';
import { tidy } from '../../src/papers/user-text.ts';
import { quoted, refuse } from './faults.ts';

export const printOptions = {
  locale: { type: 'string' },
  country: { type: 'string' },
  variant: { type: 'string' },
  out: { type: 'string', default: 'printables' },
  group: { type: 'string' },
  topic: { type: 'string' },
  place: { type: 'string' },
  meeting: { type: 'string' },
  contact: { type: 'string' },
  names: { type: 'string' },
  copies: { type: 'string' },
  from: { type: 'string' },
  merge: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

export type Options = ReturnType<typeof readOptions>;

/** Throws with every word that is amiss. `known` is what the options say about a group, tidied. */
export function readOptions(args: readonly string[]) {
  const setup = { args: [...args], options: printOptions, allowPositionals: true } as const;
  // Not strict: Node would stop at the first mistake, and in words for programmers.
  refuse(faultsOfWords(parseArgs({ ...setup, strict: false, tokens: true }).tokens));
  const { values, positionals: ids } = parseArgs(setup);
  const { locale, country, variant, out, names, from, merge, json, help } = values;
  const known: PaperValues = Object.fromEntries(
    valueNames.flatMap((name) => (values[name] === undefined ? [] : [[name, tidy(values[name])]])),
  );
  const copies = values.copies === undefined ? undefined : Number(values.copies);
  return { ids, locale, country, variant, out, known, names, copies, from, merge, json, help };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Unknown options, missing values, wrong numbers, and what does not go together. */
function faultsOfWords(tokens: readonly Token[]): string[] {
  const options = tokens.filter((token) => token.kind === 'option');
  const names = options.map(({ name }) => name);
  const twice = options.filter(({ name }, index) => names.indexOf(name) < index);
  return [
    ...options.flatMap((option) => faultOf(option) ?? []),
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

function faultOf({ name, rawName, value, inlineValue }: OptionToken): string | undefined {
  const option = Object.entries(printOptions).find(([known]) => known === name)?.[1];
  const names = Object.keys(printOptions).map((one) => `--${one}`);
  if (option === undefined) return `There is no option ${rawName}. ${didYouMean(rawName, names)}`;
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
