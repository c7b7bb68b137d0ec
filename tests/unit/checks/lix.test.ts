// LIX by its rule: words, sentences and long words; and what of a page is read.
import { expect, test } from 'vitest';
import { lix, sentencesOf } from '../../../src/checks/lix.ts';
import { textsOf } from '../../../src/checks/page-words.ts';
import { composePapers } from '../../../src/checks/papers.ts';
import { content, raw } from '../../support/content.ts';

test('counts words, sentences and long words by the rule', () => {
  const texts = ['Kort', 'Ring 70 20 12 01 nu. Selvhjælps\u00ADgrupper er\ngratis: kom.', 'et ord'];
  const sentences = sentencesOf(texts);
  expect(sentences).toEqual([
    ['Kort'],
    ['Ring', 'nu'],
    ['Selvhjælpsgrupper', 'er', 'gratis'],
    ['kom'],
    ['et', 'ord'],
  ]);
  expect(lix(sentences)).toBeCloseTo(9 / 5 + 100 / 9);
  expect(lix([])).toBe(0);
});

/** A page of the real content, as it is read. */
const readOn = (file: string): string => {
  const page = content.pages.find((one) => one.file === `content/docs/${file}.mdx`);
  if (page === undefined) throw new Error(`There is no page ${file}.`);
  return textsOf(page, content, composePapers(content, raw).composed).join('\n');
};

const { facts, glossary, helplines, principles, situations } = content;

test.each([
  ['its figures, in their sentences', 'da/start/frames', facts['group-size']?.rows.dk?.text.da.phrase],
  ['the words of a paper', 'nb/printables/declaration', 'ikke juridisk rådgivning'],
  ['questions of the guide', 'da/start/should-i-start', content.guide.words.da.questions['seek']?.question],
  [
    'what a principle says',
    'nb/principles/index',
    principles.find(({ country }) => country === 'no')?.words.nb.text,
  ],
  ['what a word means', 'da/about/words', glossary[0]?.words.da.text],
  ['what a step of a situation says', 'nb/help/acute', situations[1]?.words.nb.no.steps['other']],
  ['what a number is for', 'nb/help/acute', helplines.find(({ id }) => id === 'vo-linjen')?.words.nb.text],
])('a page is read with %s', (_what, file, words = 'no such words') => {
  expect(readOn(file)).toContain(words);
});
