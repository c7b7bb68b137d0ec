// What stands under a hit: words of the page, never its markup, from the start of a sentence where there is one.
import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/search/excerpt.ts';

const shown = (html: string): string =>
  readExcerpt(html)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['the rest of a sentence goes', 'med. <mark>Tavshed</mark> er et løfte.', '[Tavshed] er et løfte.'],
  ['a sentence with the match stays whole', 'Kun <mark>gruppen</mark> ved det.', 'Kun [gruppen] ved det.'],
  ['a torn start and an open end say so', 'hvem der <mark>er</mark> med i', '… hvem der [er] med i …'],
  ['a match at the very end closes it', 'Alle har <mark>tavshedspligt.</mark>', 'Alle har [tavshedspligt.]'],
  ['markup in a page is shown as text', 'Skriv &lt;b&gt; &amp; <mark>x</mark>.', 'Skriv <b> & [x].'],
  ['nothing stays nothing', '', ''],
])('%s', (_name, html, expected) => {
  expect(shown(html)).toBe(expected);
});
