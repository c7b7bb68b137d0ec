// Every way through the guide in each country, for a person to read through: does each end where a wise person would send them?
import { graphOf, pathsOf } from '../guide/graph.ts';
import type { Content } from '../model/content.ts';
import { countries, homeLocale } from '../model/locale.ts';

/** One line a way, in the words of a language's answers, the outcome last. */
export function guidePathLines({ guide, ui: words }: Content): readonly string[] {
  return countries.flatMap((country) => {
    const locale = homeLocale(country);
    const { questions, outcomes } = guide.words[locale];
    const paths = pathsOf(graphOf(guide, country));
    const lines = paths.map(({ steps, outcome }) => {
      const answers = steps.map(({ question, answer }) => questions[question]?.answers[answer] ?? answer);
      return `${answers.join(' · ')} → ${outcome}: ${outcomes[outcome]?.title ?? ''}`;
    });
    return [`${words[locale][`country.${country}`]}: ${paths.length} ways`, ...lines, ''];
  });
}
