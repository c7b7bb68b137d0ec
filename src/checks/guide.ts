// The decision guide: in each country every question is reached and leads on, every outcome is reached, nobody is asked too
// much or sent in a circle, and what it names exists.
import { graphOf, questionsLeft, type GuideGraph } from '../compose/guide-graph.ts';
import type { Content } from '../model/content.ts';
import type { Guide } from '../model/guide.ts';
import { slotsOf } from '../compose/slots.ts';
import { countries, locales, type Country } from '../model/locale.ts';
import { suggest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Fault } from '../model/validate.ts';
import { faultOn } from './fault.ts';

const file = 'content/guide/guide.yaml';
/** Nobody is asked more than this. */
const mostQuestions = 8;

export function checkGuide(content: Content): Problem[] {
  const { guide } = content;
  const on = (id: string, fault: Fault): Problem => faultOn(file, guide.lines[id] ?? 1, fault);
  const names = checkNames(content, on);
  if (names.length > 0) return names;
  return countries.flatMap((country) => {
    const graph = graphOf(guide, country);
    return [...checkGraph(graph, country, on), ...checkSlots({ graph, country, content }, on)];
  });
}

type OnLine = (id: string, fault: Fault) => Problem;

function checkGraph(graph: GuideGraph, country: Country, on: OnLine): Problem[] {
  const lost = checkAnswers(graph, country, on);
  const circle = circleFrom(graph, graph.start, []);
  if (circle !== undefined) {
    const message = `In ${country} the guide goes in a circle: ${circle.join(' → ')}.`;
    return [
      ...lost,
      on(circle[0] ?? graph.start, {
        rule: 'guide/circle',
        message,
        hint: 'Let one of these answers lead on.',
      }),
    ];
  }
  if (lost.length > 0) return lost;
  return [...checkReached(graph, country, on), ...checkLength(graph, country, on)];
}

/** Answers that lead to what this country does not have, or that stand twice. */
function checkAnswers({ questions, outcomes }: GuideGraph, country: Country, on: OnLine): Problem[] {
  const known = [...Object.keys(questions), ...outcomes];
  return Object.entries(questions).flatMap(([id, answers]) =>
    answers.flatMap(({ id: answer, to }, index) => {
      const twice = answers.findIndex((one) => one.id === answer) !== index;
      const message = twice
        ? `In ${country} “${id}” has the answer “${answer}” twice.`
        : `In ${country} “${id}”, “${answer}” leads to “${to}”, which is not there.`;
      const hint = twice ? 'Give each its `only`.' : suggest(to, known);
      return twice || !known.includes(to) ? [on(id, { rule: 'guide/answer', message, hint })] : [];
    }),
  );
}

/** The way round, from a question back to itself. */
function circleFrom(graph: GuideGraph, at: string, before: readonly string[]): readonly string[] | undefined {
  if (before.includes(at)) return [...before.slice(before.indexOf(at)), at];
  const ways = (graph.questions[at] ?? []).map(({ to }) => circleFrom(graph, to, [...before, at]));
  return ways.find((way) => way !== undefined);
}

function checkReached(graph: GuideGraph, country: Country, on: OnLine): Problem[] {
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
      const message = `In ${country} no answer leads to “${id}”.`;
      return on(id, {
        rule: 'guide/unreached',
        message,
        hint: 'Let an answer lead there, or keep it to the other country with `only`.',
      });
    });
}

function checkLength(graph: GuideGraph, country: Country, on: OnLine): Problem[] {
  const length = questionsLeft(graph, graph.start);
  if (length <= mostQuestions) return [];
  const message = `In ${country} somebody is asked ${length} questions.`;
  return [on(graph.start, { rule: 'guide/length', message, hint: `Ask at most ${mostQuestions}.` })];
}

interface Told {
  readonly graph: GuideGraph;
  readonly country: Country;
  readonly content: Content;
}

/** A slot in the words that this country has no value for. */
function checkSlots({ graph, country, content }: Told, on: OnLine): Problem[] {
  return locales.flatMap((locale) => {
    const slots = slotsOf({ locale, region: country }, content);
    const words = content.guide.words[locale];
    const texts = [
      ...Object.keys(graph.questions).flatMap((id) => {
        const { question = '', hint = '', answers = {} } = words.questions[id] ?? {};
        return [question, hint, ...Object.values(answers), ...Object.values(words.reasons[id] ?? {})].map(
          (text) => ({ id, text }),
        );
      }),
      ...graph.outcomes.flatMap((id) => {
        const { title = '', text = '', [country]: own = '' } = words.outcomes[id] ?? {};
        return [title, text, own].map((one) => ({ id, text: one }));
      }),
    ];
    return texts.flatMap(({ id, text }) => {
      const slot = [...text.matchAll(/\{([^}]*)\}/g)].find(([, name = '']) => slots[name] === undefined)?.[0];
      if (slot === undefined) return [];
      const message = `“${id}” says ${slot} in ${locale}, which has no value for ${country}.`;
      const hint = 'Say it without, or under the country that has it.';
      return [on(id, { rule: 'guide/words', message, hint })];
    });
  });
}

/** Claims, pages, papers and places that the guide names. */
function checkNames(content: Content, on: OnLine): Problem[] {
  const { guide } = content;
  return namesIn(guide, content).flatMap(({ id, what, name, known }) => {
    if (known.includes(name)) return [];
    const message = `“${id}” names the ${what} “${name}”, which does not exist.`;
    return [on(id, { rule: 'references/dangling', message, hint: suggest(name, known) })];
  });
}

interface Name {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
}

function namesIn(guide: Guide, { claims, pages, papers, places }: Content): Name[] {
  const claimIds = Object.keys(claims);
  const named =
    (what: string, known: readonly string[], id: string) =>
    (name: string): Name => ({ id, what, name, known });
  const questions = Object.entries(guide.questions).flatMap(([id, { basis }]) =>
    basis.map(named('claim', ['ours', ...claimIds], id)),
  );
  const reasons = Object.entries({ ...guide.questions, ...guide.outcomes }).flatMap(([id, { because }]) =>
    because !== undefined && /^L\d/.test(because) ? [named('claim', claimIds, id)(because)] : [],
  );
  const ends = Object.entries(guide.outcomes).flatMap(([id, outcome]) => [
    ...outcome.pages.map(named('page', [...new Set(pages.map(({ key }) => key))], id)),
    ...outcome.papers.map(
      named(
        'paper',
        papers.map((paper) => paper.id),
        id,
      ),
    ),
    ...countries.flatMap((country) => {
      const own = places.filter((place) => place.country === country).map((place) => place.id);
      return (outcome.places[country] ?? []).map(named(`place in ${country}`, own, id));
    }),
  ]);
  return [...questions, ...reasons, ...ends];
}
