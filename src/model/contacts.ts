// Contacts: helplines to call, and organisations that know where there is a group. Each is of a country.
import { z } from 'astro/zod';
import { country, how, isoDate, listOf, locale, plainWords } from './fields.ts';
import type { Locale } from './locale.ts';

/** What every country has a number for: someone may die; someone to talk to; for the young; it cannot wait. */
export const urgencies = ['life', 'listen', 'child', 'doctor'] as const;

/** What a country may have a number for besides. No page and no paper lists these yet. */
const otherUrgencies = [
  'text-phone',
  'violence',
  'victim',
  'relatives',
  'substances',
  'night',
  'police',
] as const;

/** Who comes when a number for danger is called. */
export const services = ['ambulance', 'police', 'fire'] as const;
export type Service = (typeof services)[number];

const phone = z.string().regex(/^\d+( \d+)*$/, 'write digits in the groups people say them, in quotes');
const webAddress = z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' });

export const helplineStructure = z
  .strictObject({
    country,
    urgency: z.enum([...urgencies, ...otherUrgencies]),
    phone: phone.optional().describe('Without one there is a `url`, and nobody to call.'),
    sms: phone.optional().describe('Where it is not the number to call.'),
    services: listOf(z.enum(services))
      .min(1)
      .optional()
      .describe('Who comes: a text names no other beside the number.'),
    url: webAddress.optional(),
    language: locale.optional().describe("Of the service's own name."),
    roundTheClock: z.literal(true).optional().describe('Said on pages and papers.'),
    free: z.literal(true).optional().describe('Only where that is confirmed.'),
    short: z.literal(true).optional().describe('Among the few that stand where help must stay in sight.'),
    checked: isoDate,
    how,
    validUntil: isoDate.optional(),
  })
  .refine(({ phone, url }) => phone !== undefined || url !== undefined, {
    error: 'write the number, or a `url` where there is none',
    path: ['phone'],
  })
  .refine(({ urgency, services }) => urgency !== 'life' || services !== undefined, {
    error: `write who comes: ${services.join(', ')}`,
    path: ['services'],
  });

/** Where to look for a group. Without an address it is a kind of place that every town has its own of. */
export const organisationStructure = z.strictObject({
  country,
  url: webAddress.optional(),
  language: locale,
  checked: isoDate,
  how,
});

export const contactWords = z.strictObject({ name: plainWords.max(60), text: plainWords });

/** What is said of a helpline in every language or in none. */
export const helplineNotes = ['hours', 'cost', 'chat'] as const;

export const helplineWords = contactWords.extend({
  hours: plainWords.optional().describe('When it is open.'),
  cost: plainWords.optional().describe('Where it is not free.'),
  chat: plainWords.optional().describe('How one can write instead.'),
});

/** What every contact has beside what its structure says. */
interface Contact<W> {
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, W>>;
}

export interface Helpline
  extends Contact<z.output<typeof helplineWords>>, z.output<typeof helplineStructure> {}
export interface Organisation
  extends Contact<z.output<typeof contactWords>>, z.output<typeof organisationStructure> {}

/** Whether today's page of numbers lists it. */
export const isListed = ({ urgency }: Helpline): boolean => urgencies.some((listed) => listed === urgency);
