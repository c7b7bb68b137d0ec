// Where to call: numbers per country, words per language.
import { z } from 'astro/zod';
import { country, how, isoDate, plainWords } from './fields.ts';
import { locales, type Country, type Locale } from './locale.ts';

/** Someone may die; someone to talk to; for the young; it cannot wait. */
export const urgencies = ['life', 'listen', 'child', 'doctor'] as const;

export const helplineStructure = z.strictObject({
  country,
  urgency: z.enum(urgencies),
  phone: z.string().regex(/^\d+( \d+)*$/, 'write digits in the groups people say them, in quotes'),
  /** Of the service's own name. */
  language: z.enum(locales).optional(),
  roundTheClock: z.literal(true).optional(),
  /** Among the few that stand where help must stay in sight. */
  short: z.literal(true).optional(),
  checked: isoDate,
  how,
  validUntil: isoDate.optional(),
});

/** Where to look for a group. Without an address it is a kind of place that every town has its own of. */
export const organisationStructure = z.strictObject({
  country,
  url: z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' }).optional(),
  language: z.enum(locales),
  checked: isoDate,
  how,
});

export interface Organisation extends z.output<typeof organisationStructure> {
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, z.output<typeof contactWords>>>;
}

export const contactWords = z.strictObject({ name: plainWords, text: plainWords });

export interface Helpline {
  readonly id: string;
  readonly line: number;
  readonly country: Country;
  readonly urgency: (typeof urgencies)[number];
  readonly phone: string;
  readonly language?: Locale | undefined;
  readonly roundTheClock?: true | undefined;
  readonly short?: true | undefined;
  readonly checked: string;
  readonly how: z.output<typeof how>;
  readonly validUntil?: string | undefined;
  readonly words: Readonly<Record<Locale, z.output<typeof contactWords>>>;
}
