// The guide as one country has it, and every way through it. Small and without zod: it also runs in a browser.
import type { GuideStructure } from '../model/guide.ts';
import type { Country } from '../model/locale.ts';

export interface GuideAnswer {
  readonly id: string;
  /** A question or an outcome. */
  readonly to: string;
}

/** Questions with their answers in order, and the outcomes there are. */
export interface GuideGraph {
  readonly start: string;
  readonly questions: Readonly<Record<string, readonly GuideAnswer[]>>;
  readonly outcomes: readonly string[];
}

/** What is left when everything that only another country has is gone. */
export function graphOf(guide: GuideStructure, country: Country): GuideGraph {
  const isHere = ({ only }: { only?: Country | undefined }): boolean => (only ?? country) === country;
  const questions = Object.entries(guide.questions).filter(([, question]) => isHere(question));
  const outcomes = Object.entries(guide.outcomes).filter(([, outcome]) => isHere(outcome));
  return {
    start: guide.start,
    questions: Object.fromEntries(
      questions.map(([id, { answers }]) => [
        id,
        answers.filter(isHere).map((one) => ({ id: one.id, to: one.to })),
      ]),
    ),
    outcomes: outcomes.map(([id]) => id),
  };
}

/** One answer on the way. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

export interface GuidePath {
  readonly steps: readonly Step[];
  readonly outcome: string;
}

/** Every way from the first question to an outcome. Throws on a question that comes twice: the content check names the cycle. */
export function pathsOf({ start, questions }: GuideGraph): GuidePath[] {
  const walk = (at: string, steps: readonly Step[]): GuidePath[] => {
    const answers = questions[at];
    if (answers === undefined) return [{ steps, outcome: at }];
    if (steps.some(({ question }) => question === at)) throw new Error(`The guide comes back to “${at}”.`);
    return answers.flatMap(({ id, to }) => walk(to, [...steps, { question: at, answer: id }]));
  };
  return walk(start, []);
}

/** Most questions that are still to come, this one included; an outcome has none. */
export function questionsLeft(graph: GuideGraph, at: string): number {
  const answers = graph.questions[at];
  return answers === undefined ? 0 : 1 + Math.max(...answers.map(({ to }) => questionsLeft(graph, to)));
}
