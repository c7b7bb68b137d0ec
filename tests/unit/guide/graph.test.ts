// The guide as each country has it, walked from the first question to every outcome.
import { describe, expect, test } from 'vitest';
import { graphOf, pathsOf, questionsLeft, type GuideGraph } from '../../../src/guide/graph.ts';
import { countries } from '../../../src/model/locale.ts';
import { content } from '../../content/real-content.ts';

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

describe.each(countries)('in %s', (country) => {
  const graph = graphOf(content.guide, country);
  const paths = pathsOf(graph);

  test('danger leads to help at once, whatever else is so', () => {
    expect(graph.start).toBe('danger');
    const ends = graph.questions['danger']?.map(({ id, to }) => [id, to]);
    expect(ends).toEqual([
      ['yes', 'acute'],
      ['unsure', 'acute'],
      ['no', 'for-whom'],
    ]);
    expect(content.guide.outcomes['acute']?.helplines[country]?.[0]).toBe(
      country === 'dk' ? 'dk-life' : 'no-life',
    );
  });

  test('a child and treatment never end in starting a group', () => {
    const starts = paths.filter(({ outcome }) => outcome.startsWith('start'));
    expect(starts.length).toBeGreaterThan(0);
    for (const { steps } of starts) {
      const given = Object.fromEntries(steps.map(({ question, answer }) => [question, answer]));
      expect(given['for-whom']).toBe('self');
      expect(['having', 'no']).toContain(given['treatment']);
    }
  });

  test('nothing of the other country is left', () => {
    const other =
      country === 'dk'
        ? ['start-no', 'led', 'listen', 'leaderless']
        : ['start-dk', 'talks', 'network', 'starters'];
    expect([...Object.keys(graph.questions), ...graph.outcomes].filter((id) => other.includes(id))).toEqual(
      [],
    );
  });

  test('nobody is asked more than eight questions', () => {
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBeLessThanOrEqual(8);
  });
});
