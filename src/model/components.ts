// The components a writer may use in a page, a row each: all that checks, site and documentation know of one. The site pairs
// each with its .astro file (src/site/page-components.ts); a row without one does not compile.
import { z } from 'astro/zod';
import { factsOfRow } from './comparison.ts';
import { component, flag, id, ids, type Component } from './component-row.ts';
import { groupedByTopic, listTopics } from './contacts.ts';
import { country, locale, words } from './fields.ts';
import { wordGroups } from './glossary.ts';
import { claimsOfGuide, textsOfGuide } from './guide.ts';
import { ownCountry } from './locale.ts';
import { anchorsOfSituation, saidInSituation } from './situations.ts';
import { bases } from './sources.ts';

/** The paper whose running orders a page shows: the blocks `first` and `later`. */
export const meetingPlan = 'meeting-plan';

export const components = {
  Fact: component({
    description: 'A figure in a sentence; `form="value"` is its form for lists, `capital` begins a sentence.',
    attributes: { id, country, form: z.enum(['phrase', 'value']).optional(), capital: flag },
    stands: 'line',
    refersTo: ({ id, country, form }) => [
      { kind: 'fact', id, country, needs: form === 'value' ? undefined : 'phrase' },
    ],
    says: ({ id, country, form = 'phrase' }, { facts }, locale) => [
      facts[id]?.rows[country]?.text[locale][form] ?? '',
    ],
  }),
  Source: component({
    description: 'The mark that leads to the source of the sentence before it.',
    attributes: { claim: ids },
    stands: 'line',
    refersTo: ({ claim }) => claim.map((id) => ({ kind: 'claim', id })),
    cites: ({ claim }) => [{ claims: claim }],
  }),
  Term: component({
    description: 'Words of another language, said as such.',
    attributes: { lang: locale },
    stands: 'line',
    holds: 'words',
    otherLanguage: true,
  }),
  Phone: component({
    description: 'A helpline’s number to tap, in a sentence that says who answers.',
    attributes: { id },
    stands: 'line',
    refersTo: ({ id }) => [{ kind: 'helpline', id }],
    says: ({ id }, { helplines }) => [helplines.find((helpline) => helpline.id === id)?.phone ?? ''],
  }),
  Facts: component({
    description: 'A list of figures; brings its own source marks.',
    attributes: { country, ids },
    stands: 'wide-first',
    refersTo: ({ country, ids }) => ids.map((id) => ({ kind: 'fact', id, country })),
    cites: ({ country, ids }, { facts }) =>
      ids.map((id) => ({ claims: facts[id]?.rows[country]?.claims ?? [] })),
    says: ({ country, ids }, { facts }, locale) =>
      ids.flatMap((id) => [
        facts[id]?.labels[locale] ?? '',
        facts[id]?.rows[country]?.text[locale].value ?? '',
      ]),
  }),
  Country: component({
    description: 'A note on another country.',
    attributes: { is: country },
    stands: 'prose',
    holds: 'words',
  }),
  Ring: component({
    description: 'A ring with as many seats as the fact says, over a caption.',
    attributes: { fact: id, country },
    stands: 'beside',
    holds: 'words',
    refersTo: ({ fact, country }) => [{ kind: 'fact', id: fact, country, needs: 'range' }],
  }),
  Steps: component({
    description: 'Around a numbered list: what to do, in order.',
    attributes: {},
    stands: 'prose',
    holds: 'numbered list',
  }),
  RunningOrder: component({
    description: 'A meeting step by step, as it stands on the meeting plan.',
    attributes: { meeting: z.enum(['first', 'later']) },
    stands: 'prose',
    styles: 'meeting',
    refersTo: () => [{ kind: 'paper', id: meetingPlan }],
    says: ({ meeting }, { papers }, locale) => {
      const texts = papers.find(({ id }) => id === meetingPlan)?.words[locale][ownCountry[locale]];
      const steps = texts?.blocks[meeting];
      return Array.isArray(steps) ? steps.flatMap((step) => Object.values<string>(step)) : [];
    },
  }),
  Mail: component({
    description: 'Around the words of an e-mail: to read, to copy, and to open as one with its subject.',
    attributes: { subject: words },
    stands: 'prose',
    holds: 'words',
    styles: 'meeting',
    says: ({ subject }) => [subject],
  }),
  Calendar: component({
    description:
      'A form that makes a calendar file of a group’s meetings in the browser; hidden without a script.',
    attributes: {},
    stands: 'prose',
    styles: 'meeting',
  }),
  Questions: component({
    description: 'Around questions (h3), each with its answer.',
    attributes: {},
    stands: 'prose',
    holds: 'h3',
  }),
  SideBySide: component({
    description: 'The countries in one table; brings its own source marks.',
    attributes: {},
    stands: 'wide',
    styles: 'tables',
    cites: (_, { comparison, facts }) =>
      comparison.flatMap((row) =>
        factsOfRow(row).map(({ id, country }) => ({
          claims: facts[id]?.rows[country]?.claims ?? [],
          anchor: row.id,
        })),
      ),
    lists: (_, { comparison }) => comparison,
    says: (_, { comparison, facts }, locale) =>
      comparison.flatMap((row) => [
        row.words[locale],
        ...factsOfRow(row).map(({ id, country }) => facts[id]?.rows[country]?.text[locale].value ?? ''),
      ]),
  }),
  Glossary: component({
    description: 'One group of the words of the field, in every language.',
    attributes: { group: z.enum(wordGroups) },
    stands: 'wide',
    styles: 'tables',
    lists: ({ group }, { glossary }) => glossary.filter((term) => term.group === group),
    says: ({ group }, { glossary }, locale) =>
      glossary
        .filter((term) => term.group === group)
        .flatMap(({ words }) => [words[locale].term ?? '', words[locale].text]),
  }),
  Organisations: component({
    description:
      'Where to look for a group in a country: general places, then by topic; or those of one topic.',
    attributes: { country, topic: z.enum(listTopics).optional() },
    stands: 'prose',
    refersTo: ({ country, topic }) => (topic === undefined ? [] : [{ kind: 'topic', id: topic, country }]),
    says: ({ country, topic }, { organisations }, locale) =>
      groupedByTopic(organisations, country, topic)
        .flatMap((group) => group.organisations)
        .flatMap(({ words }) => Object.values(words[locale])),
  }),
  Next: component({
    description: 'Around the ways on from a page, three at most.',
    attributes: {},
    stands: 'prose',
    holds: 'Go',
  }),
  Go: component({
    description: 'In `Next`: a page by its key, and why one would go there.',
    attributes: { to: id },
    stands: 'item',
    holds: 'words',
    refersTo: ({ to }) => [{ kind: 'page', id: to }],
  }),
  Card: component({
    description: 'The paper that belongs to the page, with its picture and one download.',
    attributes: { paper: id },
    stands: 'beside',
    refersTo: ({ paper }) => [{ kind: 'paper', id: paper }],
  }),
  Principles: component({
    description: 'A country’s principles; brings its own source marks.',
    attributes: { country },
    stands: 'wide',
    styles: 'principles',
    cites: ({ country }, { principles }) =>
      principles.filter((one) => one.country === country).map(({ id, claims }) => ({ claims, anchor: id })),
    lists: ({ country }, { principles }) => principles.filter((one) => one.country === country),
    says: ({ country }, { principles }, locale) =>
      principles
        .filter((one) => one.country === country)
        .flatMap(({ words }) => Object.values(words[locale])),
  }),
  Acute: component({
    description: 'What to do in each situation of danger in a country, with whom to call.',
    attributes: { country },
    stands: 'wide',
    styles: 'situations',
    lists: ({ country }, { situations }, locale) =>
      situations.flatMap((one) => anchorsOfSituation(one, country, ownCountry[locale])),
    says: ({ country }, { situations, helplines }, locale) =>
      situations.flatMap((one) => saidInSituation(one, { country, locale }, helplines)),
  }),
  AcuteShort: component({
    description: 'The few numbers of a country that stay in sight, and the way to all of them.',
    attributes: { country },
    stands: 'wide',
    styles: 'home',
    says: ({ country }, { helplines }, locale) =>
      helplines
        .filter((one) => one.country === country && one.short)
        .flatMap(({ words }) => [words[locale].name, words[locale].text]),
  }),
  Papers: component({
    description: 'Every paper, with its downloads.',
    attributes: {},
    stands: 'wide',
    styles: 'papers',
    fromLeftEdge: true,
    says: (_, { papers }, locale) =>
      papers.flatMap(({ words }) => [words[locale].title, words[locale].summary]),
  }),
  PaperRow: component({
    description: 'The papers that are asked for most, as small pictures of themselves.',
    attributes: {},
    stands: 'band',
  }),
  PaperContent: component({
    description: 'A paper’s words as they stand on the sheet, with its downloads; for one of its countries.',
    attributes: { paper: id, country: country.optional() },
    stands: 'wide',
    styles: 'paper',
    fromLeftEdge: true,
    refersTo: ({ paper, country }) => [{ kind: 'paper', id: paper, region: country ?? 'all' }],
    cites: ({ paper, country }, { papers }) =>
      country === undefined
        ? []
        : [{ claims: papers.find((one) => one.id === paper)?.claims[country] ?? [] }],
  }),
  Guide: component({
    description: 'The decision guide as one country has it; brings its own source marks.',
    attributes: { country },
    stands: 'wide',
    styles: 'guide',
    fromLeftEdge: true,
    cites: ({ country }, { guide }) => [{ claims: claimsOfGuide(guide, country) }],
    says: ({ country }, { guide }, locale) => textsOfGuide(guide, country, locale),
  }),
  NumberSources: component({
    description: 'The numbers of a country, with the day and the way they were looked up.',
    attributes: { country },
    stands: 'prose',
  }),
  AllSources: component({
    description: 'Every source of one kind.',
    attributes: { basis: z.enum(bases) },
    stands: 'prose',
    lists: ({ basis }, { sources }) => Object.values(sources).filter((source) => source.basis === basis),
    says: ({ basis }, { sources }, locale) =>
      Object.values(sources)
        .filter((source) => source.basis === basis)
        .flatMap(({ words }) => Object.values(words[locale])),
  }),
  EntryCards: component({
    description: 'Around the three ways in, on the front page.',
    attributes: {},
    stands: 'wide',
    holds: 'EntryCard',
    styles: 'home',
  }),
  EntryCard: component({
    description: 'In `EntryCards`: a page by its key, for whom it is, and what they find there.',
    attributes: { to: id, kind: z.enum(['join', 'start', 'help']), name: words },
    stands: 'item',
    holds: 'words',
    refersTo: ({ to }) => [{ kind: 'page', id: to }],
  }),
  Search: component({
    description: 'What a search finds, and the list of all pages.',
    attributes: {},
    stands: 'prose',
  }),
};

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as readonly ComponentName[];

const byName: Readonly<Record<string, Component>> = components;

/** Undefined for a name that no component has. */
export const componentOf = (name: string): Component | undefined =>
  Object.hasOwn(byName, name) ? byName[name] : undefined;

type Input<N extends ComponentName> = z.input<(typeof components)[N]['attributes']>;

/** A component’s attributes as its .astro file is given them: as written, and true for one without a value. */
export type Attributes<N extends ComponentName> = {
  readonly [K in keyof Input<N>]: Input<N>[K] extends '' | undefined ? true | undefined : Input<N>[K];
};
