// What a schema finds wrong with a value → a sentence on what stands there, and one on what should.
import type { z } from 'astro/zod';

/** What a schema reports of one value. */
export type Issue = z.core.$ZodIssue;

export interface ZodMessage {
  /** The end of a sentence that begins with the value's name: `is empty`. */
  readonly state: string;
  readonly remedy: string;
}

/** What is so and what to do, when a value is there and is not as the schema wants it. */
export function zodMessage(issue: Issue, value: unknown): ZodMessage {
  const said: unknown = issue.code === 'custom' ? issue.params?.['state'] : undefined;
  if (typeof said === 'string') return { state: said, remedy: sentence(issue.message) };
  const wanted = wantedOf(issue);
  if (wanted === undefined) {
    return { state: `is not as it should be: ${issue.message}`, remedy: 'Correct the value on this line.' };
  }
  const inQuotes = issue.code === 'invalid_type' && issue.expected === 'string' && value !== null;
  return {
    state: stateOf(issue, value),
    remedy: sentence(`${wanted}${inQuotes ? ', in quotes' : ''}`),
  };
}

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?]$/.test(words) ? '' : '.'}`;

/** What belongs where a value is missing: `write text`, `use one of: dk, no`, or the schema's own words. */
export const missingRemedy = (issue: Issue): string => wantedOf(issue) ?? issue.message;

/** Undefined where the schema says in words of its own what is wrong, and not what to do. */
function wantedOf(issue: Issue): string | undefined {
  if (/^(write|use) /.test(issue.message)) return issue.message;
  if (!/^(Invalid|Too (small|big)|Unrecognized)\b/.test(issue.message)) return undefined;
  switch (issue.code) {
    case 'invalid_value':
      return `use ${oneOf(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `use ${oneOf(issue.options)}`
        : [...new Set(issue.errors.map(([first]) => first && wantedOf(first)))].join(', or ');
    case 'invalid_type':
      return `write ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return limit(issue, 'at least', Number(issue.minimum));
    case 'too_big':
      return limit(issue, 'at most', Number(issue.maximum));
    default:
      return 'write it in the form that content/README.md shows';
  }
}

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1
    ? `${String(values[0])}${values[0] === true ? ', or take the line away' : ''}`
    : `one of: ${values.map(String).join(', ')}`;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, as [one, two]',
  object: 'keys with values under it',
  record: 'keys with values under it',
};

function limit(issue: { origin: string; exact?: boolean }, most: string, count: number): string {
  const bound = `${issue.exact === true ? 'exactly' : most} ${count}`;
  if (issue.origin === 'string')
    return bound === 'at least 1' ? 'write some words' : `use ${bound} characters`;
  return issue.origin === 'array' ? `list ${bound}` : `use a number, ${bound}`;
}

function stateOf({ code }: Issue, value: unknown): string {
  if (value === null || value === '') return 'is empty';
  if (Array.isArray(value)) return code.startsWith('too_') ? `lists ${value.length}` : 'is a list';
  if (typeof value === 'object') return 'has keys under it';
  if (typeof value === 'boolean') return `is ${String(value)}`;
  if (typeof value !== 'string') return `is the ${typeof value} ${String(value)}`;
  if (code.startsWith('too_')) return `has ${value.trim().length} characters`;
  return `is “${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}”`;
}

const longestShown = 60;
