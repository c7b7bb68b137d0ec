// Contacts: helplines to call, and organisations that have groups or know where there is one. Each is of a country.
import { z } from 'astro/zod';
import { country, how, isoDate, listOf, locale, plainWords } from './fields.ts';
import type { Country, Locale } from './locale.ts';

/** Who comes when a number for danger is called. */
export const services = ['ambulance', 'police', 'fire'] as const;
export type Service = (typeof services)[number];

const phone = z.string().regex(/^\d+( \d+)*$/, 'write digits in the groups people say them, in quotes');
const webAddress = z.url({ protocol: /^https?$/, error: 'write an address that begins with https://' });

export const helplineStructure = z
  .strictObject({
    country,
    life: z
      .literal(true)
      .optional()
      .describe('Called in danger to life; the first of a country before all others.'),
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
  .refine(({ life, services }) => life !== true || services !== undefined, {
    error: `write who comes: ${services.join(', ')}`,
    path: ['services'],
  });

/** Who leads the groups: those who are in the same situation, or somebody trained to; a list of groups; a place to ask. */
export const organisationKinds = ['peer', 'led', 'directory', 'place'] as const;

/** What groups are about, in the order in which lists have them. */
export const topics = [
  'grief',
  'suicide-bereaved',
  'child-lost',
  'anxiety',
  'depression',
  'relatives',
  'alcohol',
  'cancer',
  'sexual-abuse',
  'loneliness',
  'young',
] as const;

/** Where to look for a group. Without an address its words say how to find it. */
export const organisationStructure = z.strictObject({
  country,
  kind: z.enum(organisationKinds),
  topics: listOf(z.enum(topics))
    .default([])
    .describe('Lists have it under the first; without one among the general places.'),
  url: webAddress.optional(),
  language: locale,
  checked: isoDate,
  how,
});

export const contactWords = z.strictObject({ name: plainWords.max(60), text: plainWords });

/** What is said of a helpline in every language or in none. */
export const helplineNotes = ['hours', 'cost', 'chat', 'instead'] as const;

export const helplineWords = contactWords.extend({
  hours: plainWords.optional().describe('When it is open.'),
  cost: plainWords.optional().describe('Where it is not free.'),
  chat: plainWords.optional().describe('How one can write instead.'),
  instead: plainWords.optional().describe('What to do once a number that expires no longer works.'),
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

/** What a list of organisations can be of: a topic, or no topic but groups of any kind. */
export const listTopics = ['general', ...topics] as const;
export type ListTopic = (typeof listTopics)[number];

export const listTopicsOf = (organisation: Organisation): readonly ListTopic[] =>
  organisation.topics.length === 0 ? ['general'] : organisation.topics;

export interface OrganisationGroup {
  readonly topic: ListTopic;
  readonly organisations: readonly Organisation[];
}

/** A country's organisations, the general places first, then each topic that has some; or those of one topic, as one group. */
export function groupedByTopic(
  all: readonly Organisation[],
  country: Country,
  only: ListTopic | undefined,
): readonly OrganisationGroup[] {
  const own = all.filter((one) => one.country === country);
  if (only !== undefined)
    return [{ topic: only, organisations: own.filter((one) => listTopicsOf(one).includes(only)) }];
  return listTopics
    .map((topic) => ({ topic, organisations: own.filter((one) => listTopicsOf(one)[0] === topic) }))
    .filter(({ organisations }) => organisations.length > 0);
}

/** When it is open, what it costs, how one can write instead: what it says of that in a language. */
export const notesOfHelpline = ({ words }: Helpline, locale: Locale): readonly string[] =>
  helplineNotes.flatMap((note) => words[locale][note] ?? []);
