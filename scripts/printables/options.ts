// The words on the command line → what someone asks for.
import { parseArgs } from 'node:util';
import { tidy } from '../../src/papers/user-text.ts';
import { valueNames, type PaperValues } from '../../src/papers/personal-details.ts';
import { faultsOfWords } from './words.ts';
import { refuse } from './faults.ts';

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
  refuse(faultsOfWords(parseArgs({ ...setup, strict: false, tokens: true }).tokens, printOptions));
  const { values, positionals } = parseArgs(setup);
  const known: PaperValues = Object.fromEntries(
    valueNames.flatMap((name) => (values[name] === undefined ? [] : [[name, tidy(values[name])]])),
  );
  const copies = values.copies === undefined ? {} : { copies: Number(values.copies) };
  const { locale, country, variant, out, names, from, merge, json, help } = values;
  return {
    ids: positionals,
    locale,
    country,
    variant,
    out,
    known,
    names,
    ...copies,
    from,
    merge,
    json,
    help,
  };
}
