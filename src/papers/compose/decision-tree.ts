// The guide as one country has it → all of it on a sheet: questions down a line, and where every other answer leads beside it.
import type { GuideWords } from '../../model/guide.ts';
import type { Country } from '../../model/locale.ts';
import type { BlockSpec } from '../../model/paper-blocks.ts';
import { graphOf } from '../../guide/graph.ts';
import type { BlockComposer } from '../block-composer.ts';
import type { DecisionTreeBlock, TreeExit, TreeQuestion } from '../document.ts';
import type { Ring } from '../../ring/geometry.ts';
import { guideFiller, type GuideParts, type GuideVariant } from '../guide-screens.ts';
import { homeOf, ringOf } from '../paper-context.ts';
import { unbroken } from '../runs.ts';

export const decisionTreeComposer: BlockComposer<'decision-tree'> = {
  compose: ({ words }, context) => {
    const whose = { locale: context.variant.locale, country: homeOf(context) };
    return [composeTree(words, ringOf(context), whose, context.content)];
  },
  personalFields: () => [],
};

/** Throws where a question does not lead to the next one, or no outcome is the goal: the content check names it first. */
export function composeTree(
  { title, lead, onward, goal: toGoal }: BlockSpec<'decision-tree'>['words'],
  ring: Ring,
  whose: GuideVariant,
  content: GuideParts,
): DecisionTreeBlock {
  const { locale, country } = whose;
  const { guide, helplines } = content;
  const words = guide.words[locale];
  const graph = graphOf(guide, country);
  const goal = graph.outcomes.find((id) => guide.outcomes[id]?.goal) ?? '';
  const fill = guideFiller(whose, content);

  const exitOf = (id: string): TreeExit => {
    const { heading, text } = marginOf(words, id, country);
    const life = helplines.find((helpline) => helpline.country === country && helpline.life)?.phone;
    const phone = guide.outcomes[id]?.urgent ? life : undefined;
    return {
      heading: fill(heading),
      ...(text === '' ? {} : { text: fill(text) }),
      ...(phone === undefined ? {} : { phone: unbroken(phone) }),
    };
  };

  const questionOf = (id: string, index: number, ids: readonly string[]): TreeQuestion => {
    const { question = '', short = question, paper = {} } = words.questions[id] ?? {};
    const next = ids[index + 1] ?? goal;
    const targets = [...new Set((graph.questions[id] ?? []).map(({ to }) => to))];
    if (!targets.includes(next)) throw new Error(`No answer to “${id}” leads to “${next}”.`);
    return {
      question: fill(short),
      rows: targets
        .filter((to) => to !== next)
        .map((to) => ({ text: fill(paper[to] ?? ''), exit: exitOf(to) })),
      onward: fill(paper[next] ?? ''),
      goTo: index + 1 < ids.length ? `${onward} ${index + 2}` : toGoal,
    };
  };

  const end = marginOf(words, goal, country);
  return {
    kind: 'decision-tree',
    title,
    lead,
    questions: Object.keys(graph.questions).map(questionOf),
    goal: { ring, heading: fill(end.heading), text: fill(end.text) },
  };
}

/** What stands in the margin for an outcome: what holds everywhere, then what holds in the country. */
function marginOf({ outcomes }: GuideWords, id: string, country: Country): { heading: string; text: string } {
  const { paper } = outcomes[id] ?? {};
  if (paper === undefined) throw new Error(`The guide has no words for “${id}” on paper.`);
  const { title, text, [country]: own } = paper;
  return { heading: title, text: [text, own].filter((part) => part !== undefined).join(' ') };
}
