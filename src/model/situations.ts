// Situations of danger: what somebody is in → in each country what to do, step by step, whom to call first. Pages, guide and
// papers show these; numbers are filled into the words from the helplines.
import { z } from 'astro/zod';
import { notesOfHelpline, type Helpline } from './contacts.ts';
import { inEachCountry, listOf, plainWords, words } from './fields.ts';
import { nearestName } from './did-you-mean.ts';
import { countries, countriesInEnglish, locales, perLocale, type Country, type Locale } from './locale.ts';
import { disagreement, type Entry } from './structure-and-words.ts';
import { problemAt, type Report } from './validate.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in small letters, with hyphens between');

const step = z.union([
  z.strictObject({ call: id }).describe('A helpline; without words for the step it has its own.'),
  z
    .strictObject({ say: id, lang: z.literal('en').optional() })
    .describe('A text; `lang` where it is in a language that the site does not have.'),
  z.strictObject({ see: id }).describe('A text, and the way to another situation.'),
]);

const help = z.strictObject({
  steps: z.array(step).min(1),
  more: listOf(z.string()).default([]).describe('Pages, or sections of them, to read on.'),
});

export const situationStructure = inEachCountry(help).extend({
  short: z.literal(true).optional().describe('It has a sentence where there is room for one alone.'),
});

const helpWords = z.strictObject({
  short: words.optional(),
  steps: z.record(id, words).default({}).describe('By the id of the step.'),
});

/** Slots as in a paper: `{livslinien.phone}`. */
export const situationWords = inEachCountry(helpWords).extend({
  heading: plainWords.describe('Addressed to whoever is in it.'),
});

export type Step = z.output<typeof step>;

export interface Situation extends z.output<typeof situationStructure> {
  /** Permanent: the anchor that others link to. */
  readonly id: string;
  readonly line: number;
  readonly words: Readonly<Record<Locale, z.output<typeof situationWords>>>;
}

/** The id of the helpline, of the text, or of the other situation. */
export function stepId(one: Step): string {
  if ('call' in one) return one.call;
  return 'say' in one ? one.say : one.see;
}

/** Whom its steps in a country call. */
export const calledIn = (situation: Situation, country: Country): readonly string[] =>
  situation[country].steps.flatMap((one) => ('call' in one ? [one.call] : []));

/** `dk-suicide`, and `suicide` where the country is the reader’s own. */
export const anchorsOfSituation = ({ id: name }: Situation, country: Country, own: Country) =>
  [`${country}-${name}`, ...(country === own ? [name] : [])].map((anchor) => ({ id: anchor }));

/** Every text that its page has of it in a country, as written: slots are not filled. */
export function saidInSituation(
  { words: said, ...situation }: Situation,
  { country, locale }: { readonly country: Country; readonly locale: Locale },
  helplines: readonly Helpline[],
): readonly string[] {
  const { steps } = said[locale][country];
  const texts = situation[country].steps.flatMap((one) => {
    const line = 'call' in one ? helplines.find((helpline) => helpline.id === one.call) : undefined;
    const own = steps[stepId(one)] ?? line?.words[locale].text ?? '';
    return line === undefined ? [own] : [own, ...notesOfHelpline(line, locale)];
  });
  return [said[locale].heading, ...texts];
}

type SituationEntry = Entry<z.output<typeof situationStructure>, z.output<typeof situationWords>>;

/** Names of what has no words, and of words that nothing asks for. */
interface Mismatch {
  readonly lost: readonly string[];
  readonly strange: readonly string[];
}

/** The situation; `report` hears of steps without words, of words without a step, and of a sentence too many or too few. */
export function finishSituation(entry: SituationEntry, report: Report): Situation {
  const { id: name, line, structure, words: said, data } = entry;
  for (const country of countries) {
    const found = perLocale((locale) => mismatch(structure, country, said[locale][country]));
    const agreed = inEveryLanguage(found);
    // What all languages have otherwise is the structure’s mistake.
    const path = [name, ...(agreed.strange.every(isSentence) ? [] : [country, 'steps'])];
    const cause = `situation ${path.join(' ')}`;
    if (agreed.strange.length > 0)
      report(
        problemAt(data.structure, path, { ...disagreement(agreed.lost, agreed.strange), causes: cause }),
      );
    for (const locale of locales)
      reportWords(entry, { country, locale, ...found[locale], agreed, cause }, report);
  }
  return { ...structure, id: name, line, words: said };
}

const isSentence = (one: string): boolean => one === 'short';

/** Names that are lost, and names that are strange, in every language. */
function inEveryLanguage(found: Readonly<Record<Locale, Mismatch>>): Mismatch {
  const shared = (key: keyof Mismatch): string[] =>
    found[locales[0]][key].filter((one) => locales.every((locale) => found[locale][key].includes(one)));
  return { lost: shared('lost'), strange: shared('strange') };
}

interface OwnMismatch extends Mismatch {
  readonly country: Country;
  readonly locale: Locale;
  readonly agreed: Mismatch;
  /** What follows from the structure is caused by that. */
  readonly cause: string;
}

/** What a language lacks, and what it has too much. */
function reportWords({ id: name, data }: SituationEntry, own: OwnMismatch, report: Report): void {
  const { country, lost, strange, agreed, cause } = own;
  const file = data[own.locale];
  const place = `in ${countriesInEnglish[country]}`;
  const pathOf = (one: string): PropertyKey[] => [
    name,
    country,
    ...(isSentence(one) ? [one] : ['steps', one]),
  ];
  // A name that is nearly one of those without words was meant to be it.
  const meant = new Map(strange.map((one) => [one, nearestName(one, lost)]));
  const subject = (one: string): string => `words ${file.file} ${name} ${country} ${one}`;
  for (const one of lost) {
    const isStructure = agreed.strange.length > 0 && agreed.lost.includes(one);
    const because = [...meant.values()].includes(one) ? { causedBy: subject(one) } : {};
    report(
      problemAt(file, pathOf(one), {
        rule: 'parity/missing-words',
        message: `“${name}” has no words for “${one}” ${place}.`,
        hint: `Say it here, or take it from ${data.structure.file}.`,
        ...(isStructure ? { causedBy: cause } : because),
      }),
    );
  }
  for (const one of strange) {
    const near = meant.get(one);
    const because = near === undefined ? {} : { causes: subject(near) };
    report(
      problemAt(file, pathOf(one), {
        rule: 'parity/unknown-id',
        message: `“${name}” has words for “${one}” ${place}, and ${data.structure.file} has no place for them.`,
        hint: near === undefined ? `Take them away, or write “${one}” there.` : `Did you mean “${near}”?`,
        ...(agreed.strange.includes(one) ? { causedBy: cause } : because),
      }),
    );
  }
}

function mismatch(
  structure: z.output<typeof situationStructure>,
  country: Country,
  { short, steps }: z.output<typeof helpWords>,
): Mismatch {
  const asked = structure[country].steps;
  const ids = asked.map(stepId);
  // A helpline has words of its own.
  const wanted = asked.filter((one) => !('call' in one)).map(stepId);
  const isShort = structure.short === true;
  return {
    lost: [
      ...wanted.filter((one) => steps[one] === undefined),
      ...(isShort && short === undefined ? ['short'] : []),
    ],
    strange: [
      ...Object.keys(steps).filter((one) => !ids.includes(one)),
      ...(!isShort && short !== undefined ? ['short'] : []),
    ],
  };
}
