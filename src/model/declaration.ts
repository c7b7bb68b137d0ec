// The declaration of confidentiality as content: per country what stands on it, per language how it is said.
import { z } from 'astro/zod';
import { claimIds, isoDate, listOf, plainWords, words } from './fields.ts';
import type { Country, Locale } from './locale.ts';

export const fieldNames = ['group', 'keeper', 'name', 'date', 'signature'] as const;
export type FieldName = (typeof fieldNames)[number];

export const declarationRoles = ['participant'] as const;
export type DeclarationRole = (typeof declarationRoles)[number];

export const declarationLayouts = ['single', 'group', 'large', 'a5x2'] as const;
export type DeclarationLayout = (typeof declarationLayouts)[number];

const rowIds = ['limits', 'agreement', 'sheet', 'agreement-and-sheet'] as const;
const ring = z.strictObject({ seats: z.int().min(2).max(12) });
const fieldList = listOf(z.enum(fieldNames)).min(1);
/** The layout whose rows and foot stand on it: its own, or those of one with as little room. */
const says = z.enum(['single', 'group']);
const forPen = z.literal(false);
const byHand = z.strictObject({ says, fillable: forPen, ring, fields: fieldList });

const forCountry = z.strictObject({
  /** Id of the place whose number stands in the limits. */
  phone: z.string(),
  roles: listOf(z.enum(declarationRoles)).min(1),
  claims: claimIds,
  rows: z.strictObject({ single: listOf(z.enum(rowIds)), group: listOf(z.enum(rowIds)) }),
});

export const declarationStructure = z.strictObject({
  edition: isoDate,
  layouts: z.strictObject({
    single: z.strictObject({ says, fillable: z.literal(true), ring, fields: fieldList }),
    group: z.strictObject({
      ...{ says, fillable: forPen, ring },
      shared: fieldList,
      signers: z.int().min(2).max(10),
    }),
    ...{ large: byHand, a5x2: byHand },
  }),
  countries: z.strictObject({ dk: forCountry, no: forCountry }),
});

const labelled = z.strictObject({ label: plainWords.max(22), tooltip: plainWords });
const rowWords = z.strictObject({ heading: plainWords.max(22), text: words });

const textsForCountry = z.strictObject({
  /** What the download button says: verb, paper and country. */
  download: plainWords,
  audience: plainWords,
  promise: words,
  rows: z.record(z.enum(rowIds), rowWords),
  foot: z.strictObject({ single: words, group: words }),
  mail: z.strictObject({ subject: plainWords, opening: plainWords }),
});

export const declarationWords = z.strictObject({
  ...{ title: plainWords, summary: plainWords, subject: plainWords },
  roles: z.strictObject({ participant: plainWords }),
  layouts: z.strictObject({ single: plainWords, group: plainWords, large: plainWords, a5x2: plainWords }),
  fields: z.strictObject({
    group: labelled,
    keeper: labelled,
    name: labelled,
    date: labelled,
    signature: labelled,
  }),
  columns: z.strictObject({ number: plainWords, name: plainWords, date: plainWords, signature: plainWords }),
  ...{ dk: textsForCountry, no: textsForCountry },
});

export type DeclarationWords = z.output<typeof declarationWords>;
export type DeclarationTexts = z.output<typeof textsForCountry>;

export interface Declaration extends z.output<typeof declarationStructure> {
  readonly id: 'declaration';
  /** Line of each country in the structure file. */
  readonly lines: Readonly<Record<Country, number>>;
  readonly words: Readonly<Record<Locale, DeclarationWords>>;
}
