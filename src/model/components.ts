// The components a writer may use in a page, and the attributes each takes. Imports are added when the page is built.
import { z } from 'astro/zod';
import { country, words } from './fields.ts';
import { wordGroups } from './glossary.ts';
import { locales } from './locale.ts';
import { bases } from './sources.ts';

/** An attribute that is only there or not there: `<Fact … capital />`. */
const flag = z.literal('').optional();
const id = z.string().min(1);
/** Ids with spaces between. */
const ids = z.string().transform((list) => list.split(' ').filter((part) => part !== ''));

export const componentAttributes = {
  /** A figure in running text. */
  Fact: z.strictObject({ id, country, form: z.enum(['phrase', 'value']).optional(), capital: flag }),
  /** The mark that leads to the source of the sentence before it. */
  Source: z.strictObject({ claim: ids }),
  /** Says that the sentence before it is this site's own suggestion. */
  Ours: z.strictObject({}),
  /** Words of the other language, said as such. */
  Term: z.strictObject({ lang: z.enum(locales) }),
  /** A list of figures; brings its own source marks. */
  Facts: z.strictObject({ country, ids }),
  /** A note on the other country. */
  Country: z.strictObject({ is: country }),
  /** A ring with as many seats as the fact says. */
  Ring: z.strictObject({ fact: id, country }),
  /** Around a numbered list: what to do, in order. */
  Steps: z.strictObject({}),
  /** Around questions (h3), each with its answer. */
  Questions: z.strictObject({}),
  /** A part of an answer, named by what it rests on. */
  Basis: z.strictObject({ is: z.enum(['source', 'practice', 'unknown']) }),
  /** The two countries in one table. */
  SideBySide: z.strictObject({}),
  /** One group of the words of the field, in both languages. */
  Glossary: z.strictObject({ group: z.enum(wordGroups) }),
  /** Where to look for a group in a country. */
  Organisations: z.strictObject({ country }),
  Next: z.strictObject({}),
  Go: z.strictObject({ to: id }),
  /** The paper that belongs to the page. */
  Card: z.strictObject({ paper: id }),
  Principles: z.strictObject({ country }),
  Acute: z.strictObject({ country }),
  AcuteShort: z.strictObject({ country }),
  /** Every paper, with its downloads. */
  Papers: z.strictObject({}),
  PaperRow: z.strictObject({}),
  /** A paper's words as they stand on the sheet, with its downloads; for a country, where it has countries. */
  PaperContent: z.strictObject({ paper: id, country: country.optional() }),
  /** The decision guide as one country has it; brings its own source marks. */
  Guide: z.strictObject({ country }),
  /** A link away from this site, with what it does and does not do. */
  QuickExit: z.strictObject({}),
  AllSources: z.strictObject({ basis: z.enum(bases) }),
  EntryCards: z.strictObject({}),
  EntryCard: z.strictObject({ to: id, kind: z.enum(['join', 'start', 'help']), name: words }),
  Search: z.strictObject({}),
} as const;

export type ComponentName = keyof typeof componentAttributes;
export const componentNames = Object.keys(componentAttributes) as readonly ComponentName[];

type Attributes<N extends ComponentName> = z.output<(typeof componentAttributes)[N]>;

/** A component's attributes, parsed; undefined when they are not as they should be, which the content check reports. */
export function attributesOf<N extends ComponentName>(
  use: { readonly name: string; readonly attributes: Readonly<Record<string, string>> },
  name: N,
): Attributes<N> | undefined {
  if (use.name !== name) return undefined;
  const result = componentAttributes[name].safeParse(use.attributes);
  return result.success ? (result.data as Attributes<N>) : undefined;
}
