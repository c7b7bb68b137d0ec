// The decision guide as content: questions, where each answer leads, what every end offers; and its words, by the same ids.
import { z } from 'astro/zod';
import { country, isoDate, plainWords, words } from './fields.ts';
import type { Country, Locale } from './locale.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'write it in small letters, with hyphens between');
const ids = z.array(z.string()).default([]);

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

const question = z
  .strictObject({
    ...only,
    /** Claims it rests on, or `ours`. */
    basis: z.array(z.string()).min(1),
    answers: z.array(answer).min(2),
  })
  .refine(isReasoned, reasoned);

const outcome = z
  .strictObject({
    ...only,
    /** Numbers to call stand before everything else. */
    urgent: z.literal(true).optional(),
    pages: ids,
    papers: ids,
    places: z.strictObject({ dk: ids.optional(), no: ids.optional() }).default({}),
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
  dk: words.optional(),
  no: words.optional(),
});

const eachOf = <T extends z.ZodType>(names: readonly string[], schema: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<string, T>);

/** The words the graph needs: a question without words, or words without a question, are found at their line. */
export function guideWords({ questions, outcomes }: GuideStructure) {
  const answersOf = (name: string): string[] => [...new Set(questions[name]?.answers.map((one) => one.id))];
  const names = Object.keys(questions);
  const asked = names.map((name) => {
    const answers = eachOf(answersOf(name), words);
    return [name, z.strictObject({ question: words, hint: words.optional(), answers })] as const;
  });
  return z.strictObject({
    questions: z.strictObject(Object.fromEntries(asked)),
    outcomes: eachOf(Object.keys(outcomes), outcomeWords),
    /** What the reader answered, said back as the reason for an outcome. */
    reasons: z.strictObject(Object.fromEntries(names.map((name) => [name, eachOf(answersOf(name), words)]))),
  }) as unknown as z.ZodType<GuideWords>;
}

export interface GuideWords {
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly question: string;
        readonly hint?: string;
        readonly answers: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly outcomes: Readonly<Record<string, z.output<typeof outcomeWords>>>;
  readonly reasons: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Guide extends GuideStructure {
  /** Line of each question and outcome in the structure file. */
  readonly lines: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<Locale, GuideWords>>;
}
