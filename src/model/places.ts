// Where to call: numbers per country, words per language.
import { z } from 'astro/zod';
import { country, how, isoDate, words } from './fields.ts';
import { locales, type Country, type Locale } from './locale.ts';

export const placeStructure = z.strictObject({
  country,
  urgency: z.enum(['life', 'listen', 'child', 'doctor']),
  phone: z.string().regex(/^\d+( \d+)*$/, 'write digits in the groups people say them, in quotes'),
  /** Of the service's own name. */
  language: z.enum(locales).optional(),
  roundTheClock: z.literal(true).optional(),
  checked: isoDate,
  how,
  validUntil: isoDate.optional(),
});

export const placeWords = z.strictObject({ name: words, text: words });

export interface HelpPlace {
  readonly id: string;
  readonly line: number;
  readonly country: Country;
  readonly urgency: 'life' | 'listen' | 'child' | 'doctor';
  readonly phone: string;
  readonly language?: Locale | undefined;
  readonly roundTheClock?: true | undefined;
  readonly checked: string;
  readonly how: z.output<typeof how>;
  readonly validUntil?: string | undefined;
  readonly words: Readonly<Record<Locale, z.output<typeof placeWords>>>;
}
