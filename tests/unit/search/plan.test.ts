// Questions as people type them → the words that are searched for.
import { expect, test } from 'vitest';
import { planTerms } from '../../../src/search/plan.ts';

test.each([
  ['da', 'Hvor mange er man i en gruppe?', ['mange', 'gruppe']],
  ['da', 'må jeg fortælle det videre', ['fortælle', 'videre']],
  ['nb', 'Hva koster det?', ['koster']],
  ['nb', 'hvem hører det jeg sier', ['hører', 'sier']],
  ['nb', '12-trinns grupper', ['12-trinns', 'grupper']],
  ['da', 'Gruppe gruppe GRUPPE', ['gruppe']],
  ['da', 'det foerste moede', ['første', 'møde']],
  ['nb', 'spraak', ['språk']],
  ['da', 'AA i Aarhus', ['aa', 'århus']],
  ['nb', 'AA-møte', ['aa-møte']],
] as const)('in %s “%s” is searched for as %j', (locale, query, terms) => {
  expect(planTerms(query, locale)).toEqual(terms);
});

test('a question of nothing but small words is searched for as it stands', () => {
  expect(planTerms('hvad er det', 'da')).toEqual(['hvad', 'er', 'det']);
});

test('white space and signs alone are no words', () => {
  expect(planTerms(' ?! ', 'nb')).toEqual([]);
});

test('a long text is cut to its first words', () => {
  const letters = Array.from({ length: 30 }, (_, index) => `ord${index}`);
  expect(planTerms(letters.join(' '), 'da')).toEqual(letters.slice(0, 8));
});
