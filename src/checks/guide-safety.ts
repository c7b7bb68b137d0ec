// Where the guide may not fail anyone: danger is asked about first and leads to help, and nobody is led where an answer of theirs
// forbids it.
import { pathsOf, type GuideGraph } from '../guide/graph.ts';
import type { Content } from '../model/content.ts';
import { countriesInEnglish, type Country } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { faultInGuide } from './guide-fault.ts';

export const checkGuideSafety = (graph: GuideGraph, country: Country, content: Content): Problem[] => [
  ...checkDanger(graph, country, content),
  ...checkAfter(graph, country, content),
];

/** Whoever says yes and whoever is not sure are helped; one answer leads on. */
function checkDanger({ start, questions }: GuideGraph, country: Country, content: Content): Problem[] {
  const { guide } = content;
  const answers = questions[start] ?? [];
  const helped = answers.filter(({ to }) => guide.outcomes[to]?.urgent).length;
  if (helped >= 2 && helped === answers.length - 1) return [];
  const message = `In ${countriesInEnglish[country]} ${helped} of the ${answers.length} answers to “${start}” lead to urgent help.`;
  const hint = 'Let all but one lead to an outcome that is `urgent`.';
  return [faultInGuide(guide, start, { rule: 'guide/danger', message, hint, causedBy: `guide ${start}` })];
}

/** Each way to an outcome goes by the answers that the outcome comes after. */
function checkAfter(graph: GuideGraph, country: Country, { guide }: Content): Problem[] {
  const strays = pathsOf(graph).flatMap(({ steps, outcome }) =>
    Object.entries(guide.outcomes[outcome]?.after ?? {}).flatMap(([question, wanted]) => {
      const answer = steps.find((step) => step.question === question)?.answer;
      if (answer !== undefined && wanted.includes(answer)) return [];
      const said =
        answer === undefined ? `was not asked “${question}”` : `answered “${question}” with “${answer}”`;
      return [
        {
          outcome,
          message: `In ${countriesInEnglish[country]} somebody is led to “${outcome}” who ${said}.`,
        },
      ];
    }),
  );
  const hint = 'Let these answers lead elsewhere; what must have been answered stands under `after`.';
  return [...new Map(strays.map((stray) => [stray.message, stray])).values()].map(({ outcome, message }) =>
    faultInGuide(guide, outcome, { rule: 'guide/after', message, hint }),
  );
}
