// Words and phrases of danger, per language: what a reader types when they need help, by the situation it may be about.
import { z } from 'astro/zod';
import { listOf } from './fields.ts';

const word = String.raw`(?:\*[\p{L}\p{N}]+|[\p{L}\p{N}]+\*?)`;
const step = String.raw`${word}(?:\|${word})*`;

const phrase = z
  .string()
  .regex(
    new RegExp(`^(?:= )?${step}(?: ${step})*$`, 'u'),
    'write words with one space between, `|` between words for the same place, `*` at the end of one for any ending or before one for any beginning, and `= ` first where nothing else is typed',
  );

/** By the id of a situation, most urgent first. */
export const dangerWords = z.record(
  z.string(),
  z.strictObject({
    raise: listOf(phrase).min(1).describe('Words in this order, with up to two others between any of them.'),
    calm: listOf(phrase).default([]).describe('Words that do not count where they stand so.'),
  }),
);

export type DangerWordsFile = z.output<typeof dangerWords>;

/** Path under `content/`, without the language. */
export const dangerWordsPath = 'search/danger';
