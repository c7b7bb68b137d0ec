// The decision guide: in each country every question is reached and leads on, every outcome is reached, nobody is asked too
// much or sent in a circle, and what it names exists.
import { graphOf, questionsLeft, type GuideGraph } from '../guide/graph.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { countries, countriesInEnglish, type Country } from '../model/locale.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Problem } from '../model/problem.ts';
import { faultInGuide } from './guide-fault.ts';
import { checkGuideNames } from './guide-names.ts';
import { checkGuideSafety } from './guide-safety.ts';
import { checkGuideWords } from './guide-words.ts';

/** Nobody is asked more than this. */
const mostQuestions = 8;

export function checkGuide(content: Content): Problem[] {
  const { guide } = content;
  const names = checkGuideNames(content);
  if (names.length > 0) return names;
  return countries.flatMap((country) => {
    const graph = graphOf(guide, country);
    const broken = checkGraph(graph, country, guide);
    // What is no whole graph has no form yet.
    const form =
      broken.length > 0 ? [] : [...checkForm(guide, country), ...checkGuideSafety(graph, country, content)];
    return [...broken, ...form, ...checkGuideWords(graph, country, content)];
  });
}

function checkGraph(graph: GuideGraph, country: Country, guide: Guide): Problem[] {
  const lost = checkAnswers(graph, country, guide);
  const circle = circleFrom(graph, graph.start, []);
  if (circle !== undefined) {
    const message = `In ${countriesInEnglish[country]} the guide goes in a circle: ${circle.join(' → ')}.`;
    return [
      ...lost,
      faultInGuide(guide, circle[0] ?? graph.start, {
        rule: 'guide/circle',
        message,
        hint: 'Let one of these answers lead on.',
      }),
    ];
  }
  if (lost.length > 0) return lost;
  return [...checkReached(graph, country, guide), ...checkLength(graph, country, guide)];
}

/** Answers that lead to what this country does not have, or that stand twice. */
function checkAnswers({ questions, outcomes }: GuideGraph, country: Country, guide: Guide): Problem[] {
  const known = [...Object.keys(questions), ...outcomes];
  return Object.entries(questions).flatMap(([id, answers]) =>
    answers.flatMap(({ id: answer, to }, index) => {
      const twice = answers.findIndex((one) => one.id === answer) !== index;
      const message = twice
        ? `In ${countriesInEnglish[country]} “${id}” has the answer “${answer}” twice.`
        : `In ${countriesInEnglish[country]} “${id}”, “${answer}” leads to “${to}”, which is not there.`;
      const hint = twice ? 'Give each its `only`.' : didYouMean(to, known);
      return twice || !known.includes(to)
        ? [faultInGuide(guide, id, { rule: 'guide/answer', message, hint })]
        : [];
    }),
  );
}

/** The way round, from a question back to itself. */
function circleFrom(graph: GuideGraph, at: string, before: readonly string[]): readonly string[] | undefined {
  if (before.includes(at)) return [...before.slice(before.indexOf(at)), at];
  const ways = (graph.questions[at] ?? []).map(({ to }) => circleFrom(graph, to, [...before, at]));
  return ways.find((way) => way !== undefined);
}

function checkReached(graph: GuideGraph, country: Country, guide: Guide): Problem[] {
  const reached = new Set<string>();
  const visit = (at: string): void => {
    if (reached.has(at)) return;
    reached.add(at);
    for (const { to } of graph.questions[at] ?? []) visit(to);
  };
  visit(graph.start);
  return [...Object.keys(graph.questions), ...graph.outcomes]
    .filter((id) => !reached.has(id))
    .map((id) => {
      const message = `In ${countriesInEnglish[country]} no answer leads to “${id}”.`;
      return faultInGuide(guide, id, {
        rule: 'guide/unreached',
        message,
        hint: 'Let an answer lead there, or keep it to another country with `only`.',
      });
    });
}

function checkLength(graph: GuideGraph, country: Country, guide: Guide): Problem[] {
  const length = questionsLeft(graph, graph.start);
  if (length <= mostQuestions) return [];
  const message = `In ${countriesInEnglish[country]} somebody is asked ${length} questions.`;
  return [
    faultInGuide(guide, graph.start, {
      rule: 'guide/length',
      message,
      hint: `Ask at most ${mostQuestions}.`,
    }),
  ];
}

/** On paper the questions stand on one line, so each leads to the next, and the last one to the goal; all else leaves. */
function checkForm(guide: Guide, country: Country): Problem[] {
  const { questions, outcomes } = graphOf(guide, country);
  const goals = outcomes.filter((id) => guide.outcomes[id]?.goal);
  const [goal, second] = goals;
  if (goal === undefined || second !== undefined) {
    const message = `In ${countriesInEnglish[country]} the guide has ${goals.length} goals.`;
    const hint = 'Write `goal: true` at the one outcome in which the questions end on paper.';
    return [faultInGuide(guide, second ?? guide.start, { rule: 'guide/form', message, hint })];
  }
  const asked = Object.keys(questions);
  return asked.flatMap((id, index) => {
    const next = asked[index + 1] ?? goal;
    const targets = (questions[id] ?? []).map(({ to }) => to);
    const past = targets.find((to) => to !== next && (questions[to] !== undefined || to === goal));
    if (targets.includes(next) && past === undefined) return [];
    const message = `In ${countriesInEnglish[country]} “${id}” leads to ${past === undefined ? 'no question' : `“${past}”`}, and “${next}” is what follows it.`;
    const hint =
      'On paper every question leads to the next one: change the answers or the order of the questions.';
    return [faultInGuide(guide, id, { rule: 'guide/form', message, hint })];
  });
}
