// What people type → the words of the pages that are meant: one test for each way to get from one to the other.
import { describe, expect, test } from 'vitest';
import { danish } from '../../../src/search/build-index/languages/da.ts';
import { norwegian } from '../../../src/search/build-index/languages/nb.ts';
import { noGrammar, type Grammar } from '../../../src/search/grammar.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import { planQuery, type Plan } from '../../../src/search/plan.ts';

const planIn = (grammar: Grammar, words: string, query: string): Plan =>
  planQuery(`${query} `, createLexicon(words.split(' '), grammar));

/** Words that are meant, surest first, part by part. */
const meant = (plan: Plan): string[][] =>
  plan.terms
    .filter(({ isSmall }) => !isSmall)
    .flatMap(({ parts }) => parts.map((part) => part.map(({ word }) => word)));

test.each([
  ['as it is written', danish, 'kaffe kage', 'kaffe', [['kaffe']]],
  ['in capitals', danish, 'kaffe', 'KAFFE', [['kaffe']]],
  ['with ae for æ', danish, 'værdi', 'vaerdi', [['værdi']]],
  ['with oe for ø', danish, 'møde', 'moede', [['møde']]],
  ['with o for ø', norwegian, 'møte', 'mote', [['møte']]],
  ['with aa for å', norwegian, 'språk', 'spraak', [['språk']]],
  ['with a for å', norwegian, 'språk', 'sprak', [['språk']]],
  ['with a letter doubled too few', danish, 'gruppe', 'grupe', [['gruppe']]],
  ['inflected', danish, 'kontrakt', 'kontrakterne', [['kontrakt']]],
  ['in the other form', norwegian, 'jentene', 'jenta', [['jentene']]],
  ['as another form of a strong verb', danish, 'græd', 'grædt', [['græd']]],
  ['as a plural with another vowel', norwegian, 'mann', 'menn', [['mann']]],
  ['as the neighbour says it', danish, 'pige', 'jente', [['pige']]],
  ['in the other direction', norwegian, 'uke', 'uge', [['uke']]],
  ['in English', danish, 'sorg', 'grief', [['sorg']]],
  ['as a word of the same root', danish, 'ensomhed', 'ensom', [['ensomhed']]],
  ['inside a longer word', danish, 'kaffepause', 'pause', [['kaffepause']]],
  ['misspelt', danish, 'tavshedspligt', 'tavhedspligt', [['tavshedspligt']]],
  ['with two letters the wrong way round', danish, 'frivillig', 'firvillig', [['frivillig']]],
  ['as the neighbour spells it', norwegian, 'taushetsplikt', 'tavshedspligt', [['taushetsplikt']]],
  [
    'as a compound that no page has',
    danish,
    'kontrakt skabelon',
    'kontraktskabelon',
    [['kontrakt'], ['skabelon']],
  ],
  ['with a linking letter', danish, 'tavshed skabelon', 'tavshedsskabelon', [['tavshed'], ['skabelon']]],
  ['of three parts', danish, 'kaffe pause tid', 'kaffepausetid', [['kaffe'], ['pause'], ['tid']]],
  ['as a compound with an unknown part', danish, 'telefon', 'mobiltelefon', [['telefon']]],
] as const)('a word is found %s', (...[, grammar, words, query, expected]) => {
  expect(meant(planIn(grammar, words, query))).toEqual(expected);
});

test('a word typed as two is one, also with a linking letter between', () => {
  for (const query of ['gruppe størrelse', 'gruppes størrelse']) {
    expect(meant(planIn(danish, 'gruppestørrelse gruppe', query)).map(([first]) => first)).toEqual([
      'gruppestørrelse',
      'gruppestørrelse',
    ]);
  }
  const plan = planIn(danish, 'fraværsmelding', 'fravær melding');
  expect(meant(plan)).toEqual([['fraværsmelding'], ['fraværsmelding']]);
});

test('who typed an ø did not mean an o; who typed an o may have had no ø', () => {
  const worth = (word: string, query: string): number =>
    planIn(danish, word, query).terms[0]?.parts[0]?.[0]?.worth ?? 0;
  expect(worth('mode', 'møde')).toBeLessThan(worth('møde', 'mode'));
  expect(worth('møde', 'moede')).toBeGreaterThan(worth('møde', 'mode'));
  expect(meant(planIn(danish, 'mode møde', 'møde'))).toEqual([['møde', 'mode']]);
  expect(meant(planIn(danish, 'mode møde', 'mode'))).toEqual([['mode', 'møde']]);
});

describe('what is nowhere', () => {
  test.each(['asdfgh', 'xyz', 'qwertyuiop', 'kvantefysik'])(
    'is said to be nowhere, and is not shortened: %s',
    (word) => {
      const plan = planIn(danish, 'as kaffe gruppe tavshedspligt fysisk', word);
      expect(plan.missing).toEqual([word]);
      expect(meant(plan)).toEqual([[]]);
    },
  );

  test('is said beside what was found', () => {
    const plan = planIn(danish, 'kaffe', 'kaffe asdfgh');
    expect(plan.missing).toEqual(['asdfgh']);
    expect(plan.instead).toEqual([]);
  });
});

test('what is searched for instead is said, and what is the same word is not', () => {
  expect(planIn(danish, 'frivillig', 'frivlig').instead).toEqual([{ typed: 'frivlig', used: 'frivillig' }]);
  expect(planIn(danish, 'møde', 'moederne').instead).toEqual([]);
});

test('small words name nothing, but alone they are searched for', () => {
  expect(meant(planIn(danish, 'mange gruppe', 'hvor mange er man i en gruppe'))).toEqual([
    ['mange'],
    ['gruppe'],
  ]);
  expect(meant(planIn(danish, 'hvad', 'hvad er det'))).toEqual([['hvad'], [], []]);
});

test('a word may still be being typed, unless a space stands behind it', () => {
  const lexicon = createLexicon(['tavshedspligt'], danish);
  expect(meant(planQuery('tav', lexicon))).toEqual([['tavshedspligt']]);
  expect(meant(planQuery('tav ', lexicon))).toEqual([[]]);
});

test('a language without lists is searched all the same', () => {
  expect(meant(planIn(noGrammar, 'gruppe møde', 'grupe moede'))).toEqual([['gruppe'], ['møde']]);
});

test('of a long text the first words are looked at', () => {
  const words = Array.from({ length: 500 }, (_, number) => `ord${number}`);
  const plan = planIn(danish, words.join(' '), words.join(' '));
  expect(plan.terms.length).toBeLessThanOrEqual(24);
  expect(plan.terms.filter(({ isSmall }) => !isSmall)).toHaveLength(10);
});
