// Field types that several kinds of content share.
import { z } from 'astro/zod';
import { countries, locales, perCountry, perLocale } from './locale.ts';

/** ISO date. Astro's own front matter reader hands dates over as Date, ours as text: both become text. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a date that exists, as 2026-11-21'),
);

export const locale = z.enum(locales);
export const country = z.enum(countries);

/** Under each language's code what the schema says. */
export const inEachLocale = <T extends z.ZodType>(schema: T) => z.strictObject(perLocale(() => schema));
/** Under each country's code what the schema says. */
export const inEachCountry = <T extends z.ZodType>(schema: T) => z.strictObject(perCountry(() => schema));

/** Words people read: not empty, and without control characters, which neither a page nor a PDF may carry. */
export const words = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, 'write it on one line');
/** Words that stand as they are: nothing is filled into them. */
export const plainWords = words.regex(/^[^{}]*$/, 'write it without braces: nothing is filled in here');

/** A list in which nothing stands twice. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item).superRefine((list, context) => {
    for (const [index, value] of list.entries()) {
      if (list.indexOf(value) === index) continue;
      const state = `is “${String(value)}”, which stands in the list already`;
      context.addIssue({ code: 'custom', path: [index], message: 'Keep one of the two.', params: { state } });
    }
  });

/** What the schema says under every name of a list, and under no other. */
export const eachOf = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<string, T>);

export const claimIds = z
  .array(z.string().regex(/^L\d{3}$/, 'write the number of a claim: L and three digits'))
  .min(1);

/** How a contact or source was last looked at. */
export const how = z.enum(['live', 'public-copy', 'common-knowledge']);
