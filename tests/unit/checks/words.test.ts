// Rules about words: what each finds, and that it leaves alone what is right, however near it comes.
import { describe, expect, test } from 'vitest';
import { contradictionIn, formsIn } from '../../../src/checks/contradictions.ts';
import { medicineWordsIn } from '../../../src/checks/language.ts';
import { leftOversOf, type WordsOf } from '../../../src/checks/left-overs.ts';
import { thirdLanguageOf } from '../../../src/checks/third-languages.ts';
import { locales, type Locale } from '../../../src/model/locale.ts';
import { readContentText } from '../../../src/read/content-text.ts';
import { content } from '../../support/content.ts';
import { trueSentences } from './true-sentences.ts';

const contradictionsIn = (text: string, locale: Locale): string[] =>
  formsIn(locale, content).flatMap(
    (form) => contradictionIn(text, form, content.numbers[locale])?.words ?? [],
  );

const wordsOf: readonly WordsOf[] = ['page', 'bold', 'plain'];

describe.each(locales)('what is right in %s', (locale) => {
  const sentences = trueSentences[locale] ?? [];

  test('is at least twenty sentences, each another', () => {
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(20);
  });

  test.each(sentences)('%s', (sentence) => {
    expect(wordsOf.flatMap((where) => leftOversOf(sentence, where))).toEqual([]);
    expect(thirdLanguageOf(sentence, locale)).toEqual([]);
    expect(medicineWordsIn(sentence, locale)).toEqual([]);
    expect(contradictionsIn(sentence, locale)).toEqual([]);
    expect(readContentText('x', new TextEncoder().encode(sentence))).toEqual({
      text: sentence,
      problems: [],
    });
  });
});

test.each([
  ['da', 'Stop med din medicin.', 'Stop med din medicin'],
  ['da', 'Så kan du begynde at trappe ned.', 'trappe ned'],
  ['da', 'Mange klarer sig uden medicin.', 'uden medicin'],
  ['da', 'Drop pillerne.', 'Drop pillerne'],
  ['nb', 'Du kan slutte med medisinen nå.', 'slutte med medisinen'],
  ['nb', 'Så trapper du sakte ned.', 'trapper du sakte ned'],
  ['nb', 'Noen kutter ut tablettene.', 'kutter ut tablettene'],
] as const)('in %s “%s” may make somebody stop: “%s”', (locale, text, found) => {
  const [words] = medicineWordsIn(text, locale);
  expect(found).toContain(words ?? 'nothing');
});

test.each([
  ['English', 'The group is for people who want to talk about their grief with others.'],
  ['English', 'You can call this number when you are not sure what you need.'],
  ['Swedish', 'Här är några råd till dig när du inte mår så bra.'],
  [
    'German',
    'Die Gruppe ist für Menschen, die mit anderen über ihre Trauer sprechen wollen und das nicht allein können.',
  ],
  ['French', 'Les groupes sont pour vous qui cherchez une aide avec les autres dans votre ville.'],
])('%s is told from the languages of the site', (name, text) => {
  for (const locale of locales) expect(thirdLanguageOf(text, locale)[0]?.message).toContain(name);
});

test.each([
  ['da', 'I mødes i tre timer.', ['tre timer']],
  ['da', 'I er 3-10 deltagere.', ['3-10 deltagere']],
  ['da', 'Vær med i de første fire møder.', ['de første fire møder']],
  ['nb', 'Dere møtes i 3 timer.', ['3 timer']],
  ['nb', 'Dere er tre til ti deltakere.', ['tre til ti deltakere']],
  ['nb', 'Du må ha fylt 16 år.', ['fylt 16 år']],
] as const)('in %s “%s” says another figure than a fact', (locale, text, found) => {
  expect(contradictionsIn(text, locale)).toEqual(found);
});

test.each([
  ['page', '**Ring nu.', 'words/left-over'],
  ['page', 'Se [mere] (her).', 'words/left-over'],
  ['page', 'Se [mere](', 'words/left-over'],
  ['page', '##Hvor mange?', 'words/left-over'],
  ['page', ':::note', 'words/left-over'],
  ['page', 'Se [[rammer]].', 'words/left-over'],
  ['bold', 'Ring <b>nu</b>.', 'words/left-over'],
  ['bold', 'En&nbsp;dag', 'words/left-over'],
  ['plain', 'Ring **nu**.', 'words/left-over'],
  ['plain', 'Ring\\nnu.', 'words/left-over'],
  ['plain', 'TODO mangler', 'words/unfinished'],
  ['page', 'Lorem ipsum dolor', 'words/unfinished'],
  ['page', 'Hvem???', 'words/unfinished'],
  ['page', 'Indsæt navn her', 'words/unfinished'],
] as const)('in words of kind %s “%s” is %s', (where, text, rule) => {
  expect(leftOversOf(text, where).map((fault) => fault.rule)).toEqual([rule]);
});
