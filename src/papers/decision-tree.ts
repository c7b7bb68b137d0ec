// The guide as one country has it → the block that shows all of it on a sheet: questions down a line, exits beside it.
import type { GuideWords } from '../model/guide.ts';
import type { Country } from '../model/locale.ts';
import type { SpecBlock } from '../model/paper-blocks.ts';
import type { Ring, DecisionTreeBlock, TreeExit, TreeQuestion, Text } from './document.ts';
import { guideFiller, type GuideParts, type GuideVariant } from './guide-screens.ts';
import { graphOf, type GuideGraph } from '../guide/graph.ts';
import { unbroken } from './runs.ts';

interface TreeWords {
  readonly words: Extract<SpecBlock, { kind: 'decision-tree' }>['words'];
  readonly ring: Ring;
}

/** Throws where a question does not lead to the next one, or no outcome is the goal: the content check names it first. */
export function composeDecisionTree(
  { words, ring }: TreeWords,
  setting: GuideVariant,
  content: GuideParts,
): DecisionTreeBlock {
  const { locale, country } = setting;
  const { guide, helplines } = content;
  const graph = graphOf(guide, country);
  const own = guide.words[locale];
  const goal = graph.outcomes.find((id) => guide.outcomes[id]?.goal) ?? '';
  const fill = guideFiller(setting, content);
  const first = (id: string): string | undefined =>
    helplines.find((helpline) => helpline.id === guide.outcomes[id]?.helplines[country]?.[0])?.phone;
  const exitOf = (id: string): TreeExit => {
    const { heading, text } = marginOf(own, { id, country });
    const phone = guide.outcomes[id]?.urgent ? first(id) : undefined;
    return {
      heading,
      ...(text === '' ? {} : { text: fill(text) }),
      ...(phone === undefined ? {} : { phone: unbroken(phone) }),
    };
  };
  const end = marginOf(own, { id: goal, country });
  return {
    kind: 'decision-tree',
    title: words.title,
    lead: words.lead,
    questions: Object.keys(graph.questions).map((id, index, all) => {
      const next = all[index + 1];
      const goTo = next === undefined ? words.goal : `${words.onward} ${index + 2}`;
      return treeQuestion({ id, next: next ?? goal, goTo, graph }, own, { fill, exitOf });
    }),
    goal: { ring, heading: end.heading, text: fill(end.text) },
  };
}

interface Asked {
  readonly id: string;
  /** Where the answers lead that do not leave. */
  readonly next: string;
  readonly goTo: string;
  readonly graph: GuideGraph;
}

interface Filling {
  readonly fill: (text: string) => Text;
  readonly exitOf: (id: string) => TreeExit;
}

function treeQuestion(
  { id, next, goTo, graph }: Asked,
  words: GuideWords,
  { fill, exitOf }: Filling,
): TreeQuestion {
  const { question = '', short = question, paper = {} } = words.questions[id] ?? {};
  const targets = [...new Set((graph.questions[id] ?? []).map(({ to }) => to))];
  if (!targets.includes(next)) throw new Error(`No answer to “${id}” leads to “${next}”.`);
  return {
    question: fill(short),
    rows: targets
      .filter((to) => to !== next)
      .map((to) => ({ text: fill(paper[to] ?? ''), exit: exitOf(to) })),
    onward: fill(paper[next] ?? ''),
    goTo,
  };
}

/** What stands in the margin for an outcome: what holds everywhere, then what holds in the country. */
function marginOf(
  { outcomes }: GuideWords,
  { id, country }: { readonly id: string; readonly country: Country },
): { readonly heading: string; readonly text: string } {
  const { paper } = outcomes[id] ?? {};
  if (paper === undefined) throw new Error(`The guide has no words for “${id}” on paper.`);
  const { title, text, [country]: own } = paper;
  return { heading: title, text: [text, own].filter((part) => part !== undefined).join(' ') };
}
