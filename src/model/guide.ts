// The decision guide as content: questions, where each answer leads, what every end offers; and its words, by the same ids.
import { z } from 'astro/zod';
import { country, eachOf, inEachCountry, isoDate, listOf, plainWords, words } from './fields.ts';
import { perCountry, perLocale, type Country, type Locale } from './locale.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { RawData } from './raw.ts';
import type { AskedContent } from './asked-files.ts';
import { validateWords } from './agreeing-words.ts';
import { findData } from './structure-and-words.ts';
import { problemAt, validate, type Report } from './validate.ts';

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
const reasoned = {
  error: 'write `only` and `because` together',
  path: ['because'],
  params: { state: 'stands without `only`' },
};

const answer = z.strictObject({ id, to: id, ...only }).refine(isReasoned, reasoned);

/** Claims that a question or an outcome rests on in each country that has it, or `ours`. */
const basis = inEachCountry(listOf(z.string()).min(1)).partial();

const question = z
  .strictObject({
    ...only,
    basis,
    helplines: idsOfCountries.describe('Whom to call before one answers.'),
    answers: z.array(answer).min(2),
  })
  .refine(isReasoned, reasoned);

const outcome = z
  .strictObject({
    ...only,
    basis,
    urgent: z
      .literal(true)
      .optional()
      .describe('It says what to do in each situation of danger, before anything else.'),
    goal: z.literal(true).optional().describe('On paper the questions end in it.'),
    after: z
      .record(id, listOf(id).min(1))
      .optional()
      .describe('Nobody comes here but by these answers, of each question one.'),
    pages: z
      .union([listOf(z.string()), inEachCountry(ids)])
      .default([])
      .describe('Pages, or sections of them: `start/frames#size`; for each country where they differ.'),
    papers: ids,
    helplines: idsOfCountries,
    organisations: idsOfCountries,
  })
  .refine(isReasoned, reasoned)
  .refine(({ goal, after }) => goal === undefined || after !== undefined, {
    error: 'write who may come to the goal: answers to a question, as { for-whom: [self] }',
    path: ['after'],
  });

export const guideStructure = z.strictObject({
  edition: isoDate,
  start: id,
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
});

export type GuideStructure = z.output<typeof guideStructure>;
export type GuideQuestion = z.output<typeof question>;
export type GuideOutcome = z.output<typeof outcome>;

const textOfCountries = perCountry(() => words.optional());

/** An outcome in the margin of the sheet of paper: a few words. */
const exitWords = z.strictObject({ title: plainWords, text: words.optional(), ...textOfCountries });

const outcomeWords = z.strictObject({
  title: plainWords,
  text: words,
  ...textOfCountries,
  closing: words.optional().describe('Said last.'),
  paper: exitWords,
});

const questionWords = z.strictObject({
  question: words,
  hint: words.optional(),
  answers: z.record(id, words),
  reasons: z
    .record(id, words)
    .default({})
    .describe('What an answer means, where that is to be said with the outcome.'),
  short: words.optional().describe('On paper, where the question is too long for its line there.'),
  paper: z.record(id, words).describe('On paper: the answers that lead to the same place, in one line.'),
});

/** The words of any graph. */
export const anyGuideWords = z.strictObject({
  questions: z.record(id, questionWords),
  outcomes: z.record(id, outcomeWords),
});

export type GuideWords = z.output<typeof anyGuideWords>;

/** The words this graph needs: a question without words, or words without a question, are found at their line. */
export function guideWords({ questions, outcomes }: GuideStructure): z.ZodType<GuideWords> {
  const asked = Object.entries(questions).map(([name, { answers }]) => {
    const ids = [...new Set(answers.map((one) => one.id))];
    const targets = [...new Set(answers.map((one) => one.to))];
    const ownWords = questionWords.extend({
      answers: eachOf(ids, words),
      reasons: eachOf(ids, words).partial().default({}),
      paper: eachOf(targets, words),
    });
    return [name, ownWords];
  });
  return z.strictObject({
    questions: z.strictObject(Object.fromEntries(asked)),
    outcomes: eachOf(Object.keys(outcomes), outcomeWords),
  }) as unknown as z.ZodType<GuideWords>;
}

export interface Guide extends GuideStructure {
  /** Where the edition stands in the structure file. */
  readonly editionLine: number;
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

/** What its questions, answers and outcomes say of a country, as written: slots are not filled. */
export function textsOfGuide(guide: Guide, country: Country, locale: Locale): readonly string[] {
  const isHere = ([id]: readonly [string, unknown]): boolean => {
    const { only = country } = guide.questions[id] ?? guide.outcomes[id] ?? {};
    return only === country;
  };
  const { questions, outcomes } = guide.words[locale];
  return [
    ...Object.entries(questions)
      .filter(isHere)
      .flatMap(([, { question, hint = '', answers }]) => [question, hint, ...Object.values(answers)]),
    ...Object.entries(outcomes)
      .filter(isHere)
      .flatMap(([, { title, text, closing = '', [country]: own = '' }]) => [title, text, own, closing]),
  ];
}

/** The files in content/guide → the guide; undefined where structure or words are not whole, which is reported. */
export function buildGuide(raw: AskedContent, report: Report): Guide | undefined {
  const data = findData(raw, 'guide/guide.yaml');
  const structure = data && validate(data, guideStructure, report);
  const files = perLocale((locale) => findData(raw, `guide/guide.${locale}.yaml`));
  const lost = data && structure ? lostEdges(structure, data) : [];
  lost.forEach(report);
  // Which words are wanted follows from the edges.
  const words =
    data && structure && lost.length === 0
      ? validateWords(files, guideWords(structure), { data, placeOf: answerOf(structure) }, report)
      : undefined;
  if (data === undefined || structure === undefined || words === undefined) return undefined;
  return {
    ...structure,
    words,
    lines: {
      ...linesIn(data, 'questions', structure.questions),
      ...linesIn(data, 'outcomes', structure.outcomes),
    },
    editionLine: data.locate(['edition']).line,
    wordLines: perLocale((locale) => linesIn(files[locale], 'outcomes', words[locale].outcomes)),
  };
}

/** Words for an answer, or on paper for where it leads, are wanted by the answer in the list of its question. */
const answerOf =
  ({ questions }: GuideStructure) =>
  ([part, question, of, name]: readonly PropertyKey[]): readonly PropertyKey[] | undefined => {
    const answers = part === 'questions' ? (questions[String(question)]?.answers ?? []) : [];
    const index = answers.findIndex(({ id, to }) => (of === 'paper' ? to : id) === name);
    return index < 0 || of === undefined ? undefined : ['questions', String(question), 'answers', index];
  };

/** A start or an answer that leads to what no country has, and an outcome after a question that is none. */
function lostEdges({ start, questions, outcomes }: GuideStructure, data: RawData): Problem[] {
  const lost = (path: readonly PropertyKey[], to: string, targets: object, by: string): Problem[] => {
    if (to in targets) return [];
    const message = `${by} “${to}”, which does not exist.`;
    const hint = didYouMean(to, Object.keys(targets));
    const fault = { rule: 'references/dangling', message, hint, causedBy: `guide ${to}` } as const;
    return [problemAt(data, path, fault)];
  };
  return [
    ...lost(['start'], start, questions, '“start” is'),
    ...Object.entries(outcomes).flatMap(([id, { after = {} }]) =>
      Object.keys(after).flatMap((question) =>
        lost(['outcomes', id, 'after', question], question, questions, `“${id}” comes after the question`),
      ),
    ),
    ...Object.entries(questions).flatMap(([id, { answers }]) =>
      answers.flatMap(({ id: answer, to }, index) =>
        lost(
          ['questions', id, 'answers', index, 'to'],
          to,
          { ...questions, ...outcomes },
          `“${id}”, answer “${answer}”, leads to`,
        ),
      ),
    ),
  ];
}

/** Line of each key of a part of a file. */
const linesIn = (file: RawData | undefined, part: string, keys: object): Record<string, number> =>
  Object.fromEntries(Object.keys(keys).map((id) => [id, file?.locate([part, id]).line ?? 1]));
