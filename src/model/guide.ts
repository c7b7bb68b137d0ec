// The decision guide as content: questions, where each answer leads, what every end offers; and its words, by the same ids.
import { z } from 'astro/zod';
import { country, inEachCountry, isoDate, listOf, plainWords, words } from './fields.ts';
import { perCountry, perLocale, type Country, type Locale } from './locale.ts';
import type { RawData } from './raw.ts';
import { findData, whole, type AskedContent } from './structure-and-words.ts';
import { validate, type Report } from './validate.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'write it in small letters, with hyphens between');
const ids = listOf(z.string()).default([]);
/** What a country has of its own. */
const idsOfCountries = inEachCountry(ids).partial().default({});

/** What only one country has says why: a claim, or a sentence. */
const only = { only: country.optional(), because: plainWords.optional() };
const isReasoned = ({
  only,
  because,
}: {
  only?: Country | undefined;
  because?: string | undefined;
}): boolean => (only === undefined) === (because === undefined);
const reasoned = { error: 'write `only` and `because` together', path: ['because'] };

const answer = z.strictObject({ id, to: id, ...only }).refine(isReasoned, reasoned);

/** Claims that a question or an outcome rests on in each country that has it, or `ours`. */
const basis = inEachCountry(listOf(z.string()).min(1)).partial();

const question = z
  .strictObject({
    ...only,
    basis,
    /** Whom to call before one answers. */
    helplines: idsOfCountries,
    answers: z.array(answer).min(2),
  })
  .refine(isReasoned, reasoned);

const outcome = z
  .strictObject({
    ...only,
    basis,
    /** Numbers to call stand before everything else. */
    urgent: z.literal(true).optional(),
    /** On paper the questions end in it. */
    goal: z.literal(true).optional(),
    /** Pages, or sections of them: `start/frames#size`; for each country where they differ. */
    pages: z.union([listOf(z.string()), inEachCountry(ids)]).default([]),
    papers: ids,
    helplines: idsOfCountries,
    organisations: idsOfCountries,
  })
  .refine(isReasoned, reasoned);

export const guideStructure = z.strictObject({
  edition: isoDate,
  start: id,
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
});

export type GuideStructure = z.output<typeof guideStructure>;
export type GuideQuestion = z.output<typeof question>;
export type GuideOutcome = z.output<typeof outcome>;

const outcomeWords = z.strictObject({
  title: plainWords,
  text: words,
  ...perCountry(() => words.optional()),
});

/** An outcome in the margin of the sheet of paper: a few words. */
const exitWords = z.strictObject({
  title: plainWords,
  text: words.optional(),
  ...perCountry(() => words.optional()),
});

const eachOf = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<string, T>);

/** The words the graph needs: a question without words, or words without a question, are found at their line. */
export function guideWords({ questions, outcomes }: GuideStructure) {
  const names = Object.keys(questions);
  const answersOf = (name: string): string[] => [...new Set(questions[name]?.answers.map((one) => one.id))];
  const targetsOf = (name: string): string[] => [...new Set(questions[name]?.answers.map((one) => one.to))];
  const asked = (schemaOf: (name: string) => z.ZodType) =>
    z.strictObject(Object.fromEntries(names.map((name) => [name, schemaOf(name)])));
  return z.strictObject({
    questions: asked((name) =>
      z.strictObject({
        question: words,
        hint: words.optional(),
        answers: eachOf(answersOf(name), words),
        /** What an answer means, where that is to be said with the outcome. */
        reasons: eachOf(answersOf(name), words).partial().default({}),
        /** On paper, where the question is too long for its line there. */
        short: words.optional(),
        /** On paper: the answers that lead to the same place, in one line. */
        paper: eachOf(targetsOf(name), words),
      }),
    ),
    outcomes: eachOf(Object.keys(outcomes), outcomeWords.extend({ paper: exitWords })),
  }) as unknown as z.ZodType<GuideWords>;
}

interface QuestionWords {
  readonly question: string;
  readonly hint?: string;
  readonly short?: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string | undefined>>;
  readonly paper: Readonly<Record<string, string>>;
}

interface OutcomeWords extends z.output<typeof outcomeWords> {
  readonly paper: z.output<typeof exitWords>;
}

export interface GuideWords {
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly outcomes: Readonly<Record<string, OutcomeWords>>;
}

export interface Guide extends GuideStructure {
  /** Line of each question and outcome in the structure file. */
  readonly lines: Readonly<Record<string, number>>;
  /** Line of each outcome in the words. */
  readonly wordLines: Readonly<Record<Locale, Readonly<Record<string, number>>>>;
  readonly words: Readonly<Record<Locale, GuideWords>>;
}

/** What its questions and outcomes rest on in a country; what is our own has no claim. */
export const claimsOfGuide = ({ questions, outcomes }: Guide, country: Country): readonly string[] => [
  ...new Set(
    [...Object.values(questions), ...Object.values(outcomes)]
      .flatMap(({ basis }) => basis[country] ?? [])
      .filter((one) => one !== 'ours'),
  ),
];
/** The files in content/guide → the guide; undefined where structure or words are not whole, which is reported. */
export function buildGuide(raw: AskedContent, report: Report): Guide | undefined {
  const data = findData(raw, 'guide/guide.yaml', report);
  const structure = data && validate(data, guideStructure, report);
  const files = perLocale((locale) => findData(raw, `guide/guide.${locale}.yaml`, report));
  const words = whole(
    perLocale((locale) => {
      const file = files[locale];
      return file && structure && validate(file, guideWords(structure), report);
    }),
  );
  if (data === undefined || structure === undefined || words === undefined) return undefined;
  return {
    ...structure,
    words,
    lines: {
      ...linesIn(data, 'questions', structure.questions),
      ...linesIn(data, 'outcomes', structure.outcomes),
    },
    wordLines: perLocale((locale) => linesIn(files[locale], 'outcomes', words[locale].outcomes)),
  };
}

/** Line of each key of a part of a file. */
const linesIn = (file: RawData | undefined, part: string, keys: object): Record<string, number> =>
  Object.fromEntries(Object.keys(keys).map((id) => [id, file?.locate([part, id]).line ?? 1]));
