// Where components stand and what they stand around: what belongs in another stands in it, none stands in itself, and each holds
// what it is for.
import { componentNames, componentOf } from '../model/components.ts';
import type { Component, Holding } from '../model/component-row.ts';
import type { Content } from '../model/content.ts';
import { faultAt, type Problem } from '../model/problem.ts';
import type { Use } from '../model/raw.ts';

export const checkPlaces = (content: Content): Problem[] =>
  content.pages.flatMap(({ body }) =>
    body.uses.flatMap((use) => {
      const component = componentOf(use.name);
      const fault = component && faultOfPlace(use, component);
      return fault === undefined ? [] : [faultAt(use, { rule: 'components/place', ...fault })];
    }),
  );

interface Misplaced {
  readonly message: string;
  readonly hint: string;
}

/** What a component of a kind holds, in its remedy; and whether it does. */
const holdings: Readonly<
  Record<Holding, { readonly wanted: string; readonly isHeld: (holds: readonly string[]) => boolean }>
> = {
  words: { wanted: 'what it says', isHeld: (holds) => holds.length > 0 },
  'numbered list': {
    wanted: 'a numbered list, “1. …”, with a blank line before and after it',
    isHeld: (holds) => holds.length > 0 && holds.every((kind) => kind === 'numbered list'),
  },
  h3: { wanted: 'questions, each “### …” with its answer below', isHeld: ([first]) => first === 'h3' },
  Go: {
    wanted: 'one to three <Go>',
    isHeld: (holds) => holds.length > 0 && holds.length <= 3 && holds.every((kind) => kind === 'Go'),
  },
  EntryCard: {
    wanted: 'the <EntryCard>s',
    isHeld: (holds) => holds.length > 0 && holds.every((kind) => kind === 'EntryCard'),
  },
};

function faultOfPlace({ name, within, holds }: Use, component: Component): Misplaced | undefined {
  const holding = component.holds;
  const list = componentNames.find((one) => componentOf(one)?.holds === name);
  if (list !== undefined && within.at(-1)?.name !== list)
    return {
      message: `<${name}> stands outside of <${list}>.`,
      hint: `Put it between <${list}> and </${list}>.`,
    };
  if (within.some((one) => one.name === name))
    return {
      message: `<${name}> stands in another <${name}>.`,
      hint: `Close the first with </${name}> before it.`,
    };
  if (holding === undefined)
    return holds.length === 0
      ? undefined
      : {
          message: `<${name}> stands around something, which nobody will see.`,
          hint: `Write <${name} … /> and what was in it before or after.`,
        };
  const { wanted, isHeld } = holdings[holding];
  if (isHeld(holds)) return undefined;
  const found = holds.length === 0 ? 'nothing' : [...new Set(holds)].join(', ');
  return { message: `<${name}> stands around ${found}.`, hint: `Put between its tags ${wanted}.` };
}
