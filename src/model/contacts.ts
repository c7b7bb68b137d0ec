// Contacts: helplines to call, and organisations that know where there is a group. Each is of a country.
import { z } from 'astro/zod';
import { country, how, isoDate, locale, plainWords } from './fields.ts';
import type { Locale } from './locale.ts';

/** Someone may die; someone to talk to; for the young; it cannot wait. */
export const urgencies = ['life', 'listen', 'child', 'doctor'] as const;

export const helplineStructure = z.strictObject({
  country,
  urgency: z.enum(urgencies),
  phone: z.string().regex(/^\d+( \d+)*$/, 'write digits in the groups people say them, in quotes'),
  language: locale.optional().describe("Of the service's own name."),
  roundTheClock: z.literal(true).optional(),
  short: z.literal(true).optional().describe('Among the few that stand where help must stay in sight.'),
  checked: isoDate,
  how,
  validUntil: isoDate.optional(),
});

/** Where to look for a group. Without an address it is a kind of place that every town has its own of. */
export const organisationStructure = z.strictObject({
  country,
  url: z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' }).optional(),
  language: locale,
  checked: isoDate,
  how,
});

export const contactWords = z.strictObject({ name: plainWords.max(60), text: plainWords });

/** What every contact has beside what its structure says. */
interface Contact {
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, z.output<typeof contactWords>>>;
}

export interface Helpline extends Contact, z.output<typeof helplineStructure> {}
export interface Organisation extends Contact, z.output<typeof organisationStructure> {}
