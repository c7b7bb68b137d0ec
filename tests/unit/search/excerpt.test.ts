// What stands under a hit: words of the page, from the start of a sentence where there is one, with whole words marked.
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const shown = (text: string, ...words: string[]): string =>
  excerptOf(text, new Set(words))
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

const filler = 'ord '.repeat(40);

test.each([
  ['a word is marked', 'Alle har tavshed.', ['tavshed'], 'Alle har [tavshed].'],
  ['signs stay unmarked', 'Det er »gratis«, helt.', ['gratis'], 'Det er »[gratis]«, helt.'],
  ['part of a word is not marked', 'Det er gratis.', ['grat'], 'Det er gratis.'],
  ['a part behind a hyphen is', 'En e-mail.', ['mail'], 'En e-[mail].'],
  ['markup in a page is shown as text', 'Skriv <b> & x.', ['x'], 'Skriv <b> & [x].'],
  [
    'the sentence with the word is shown',
    `${filler}. Her er kaffe. Slut.`,
    ['kaffe'],
    'Her er [kaffe]. Slut.',
  ],
  ['nothing stays nothing', '', ['x'], ''],
] as const)('%s', (_name, text, words, expected) => {
  expect(shown(text, ...words)).toBe(expected);
});

test('a torn start and an open end say so', () => {
  expect(shown(`${filler}kaffe ${filler}`, 'kaffe')).toMatch(/^… (ord )+\[kaffe\]( ord)+ …$/);
});
