// The guide as each country has it, and every way through it. Where the ways must lead, src/checks says.
import { expect, test } from 'vitest';
import { graphOf, pathsOf, questionsLeft, type GuideGraph } from '../../../src/guide/graph.ts';
import { countries } from '../../../src/model/locale.ts';
import { content } from '../../support/content.ts';

const small: GuideGraph = {
  start: 'a',
  questions: {
    a: [
      { id: 'yes', to: 'end' },
      { id: 'no', to: 'b' },
    ],
    b: [
      { id: 'yes', to: 'end' },
      { id: 'no', to: 'other' },
    ],
  },
  outcomes: ['end', 'other'],
};

test('every way is there once, in the order of the answers', () => {
  const ways = pathsOf(small).map(({ steps, outcome }) =>
    [...steps.map(({ answer }) => answer), outcome].join(' '),
  );
  expect(ways).toEqual(['yes end', 'no yes end', 'no no other']);
});

test('a guide that comes back to a question says which', () => {
  const circle = { ...small, questions: { ...small.questions, b: [{ id: 'no', to: 'a' }] } };
  expect(() => pathsOf(circle)).toThrow('The guide comes back to “a”.');
});

test('what is still to come is counted with the question at hand; an outcome asks nothing more', () => {
  expect(['a', 'b', 'end'].map((at) => questionsLeft(small, at))).toEqual([2, 1, 0]);
});

test.each(countries)('in %s there is exactly what no other country has to itself', (country) => {
  const { questions, outcomes } = graphOf(content.guide, country);
  const idsHere = (nodes: Readonly<Record<string, { readonly only?: string | undefined }>>): string[] =>
    Object.entries(nodes).flatMap(([id, { only = country }]) => (only === country ? [id] : []));
  expect(Object.keys(questions)).toEqual(idsHere(content.guide.questions));
  expect(outcomes).toEqual(idsHere(content.guide.outcomes));
  for (const [id, answers] of Object.entries(questions)) {
    const all = content.guide.questions[id]?.answers ?? [];
    expect(answers).toEqual(
      all.filter(({ only = country }) => only === country).map((one) => ({ id: one.id, to: one.to })),
    );
  }
});
