// How a page reads aloud, counted: where sentences end, what is no paragraph, which pages are left out, and what is off.
import { expect, test } from 'vitest';
import { countPages, isPageOff, rhythmLines, rhythmOf, type PageCount } from '../../../src/checks/rhythm.ts';
import type { Page } from '../../../src/model/page.ts';
import { readPageFile } from '../../../src/read/page-file.ts';
import { content } from '../../support/content.ts';

const [page] = content.pages;
if (page === undefined) throw new Error('There is no page.');

const sentence = (length: number): string => `${Array.from({ length }, () => 'Ord').join(' ')}.`;
const many = (length: number, times: number): string =>
  Array.from({ length: times }, () => sentence(length)).join(' ');

test('sentences end at a full stop, a question mark or an exclamation mark, and not within a number or a date', () => {
  const text = 'Sig: »Jeg lytter.« Mødet er den 3. januar kl. 19.30, ca. to timer! Kommer du? Ja';
  expect(rhythmOf([text, many(10, 20)])?.mean).toBeCloseTo((3 + 8 + 2 + 1 + 200) / 24);
});

test('a page of fewer than two hundred words has no rhythm', () => {
  expect(rhythmOf([many(10, 19), sentence(9)])).toBeUndefined();
  expect(rhythmOf([many(10, 20)])).toMatchObject({ words: 200, mean: 10 });
});

test('short and long sentences are counted by their share', () => {
  const rhythm = rhythmOf([many(6, 3), many(7, 12), many(25, 4), many(26, 1)]);
  expect(rhythm).toMatchObject({ short: 3 / 20, long: 1 / 20 });
});

const parsed = (body: string, matter: Partial<Page> = {}): Page => ({
  ...page,
  key: 'take-part/x',
  locale: 'da',
  countries: ['dk'],
  title: 'Ord',
  description: 'Ord og ord.',
  ...matter,
  body: readPageFile('x.mdx', `---\ntitle: A\n---\n\n${body}\n`).body,
});
const countOf = (one: Page): PageCount | undefined => countPages({ ...content, pages: [one] })[0];

test('headings, tight lists and steps are no paragraphs; a list with empty lines is', () => {
  const aside = `## ${sentence(3)} {#x}\n\n- ${sentence(3)}\n- ${sentence(3)}\n\n<Steps>\n\n1. ${sentence(3)}\n\n2. ${sentence(3)}\n\n</Steps>\n\n`;
  expect(countOf(parsed(`${aside}${many(10, 20)}`))?.rhythm?.words).toBe(203);
  expect(
    countOf(parsed(`${aside}${many(10, 20)}\n\n- ${sentence(3)}\n\n- ${sentence(3)}`))?.rhythm?.words,
  ).toBe(209);
});

test('the other country is counted from its heading to the next, of all the words of the page', () => {
  const body = `${many(10, 2)}\n\n## I Norge {#other-country}\n\n${sentence(4)}\n\n- ${sentence(4)}\n\n### Mer {#more}\n\n${sentence(1)}\n\n## Videre {#next}\n\n${sentence(4)}`;
  expect(countOf(parsed(body))?.otherCountry).toBeCloseTo(12 / (1 + 3 + 20 + 12 + 5));
  expect(countOf(parsed(body, { countries: ['no'] }))?.otherCountry).toBeUndefined();
  expect(countOf(parsed('Ord.'))?.otherCountry).toBe(0);
});

test.each(['help/acute', 'start/when-it-gets-hard', 'start/step-by-step', 'printables/brochure'])(
  '%s is curt for a reason',
  (key) => {
    expect(countOf(parsed(many(5, 50), { key }))?.rhythm).toBeUndefined();
  },
);

const even = { words: 300, mean: 12, short: 0.2, long: 0.02 };

test.each([
  [{ ...even, mean: 9.9 }, 0, true],
  [{ ...even, mean: 15.1 }, 0, true],
  [{ ...even, short: 0.26 }, 0, true],
  [{ ...even, long: 0.06 }, 0, true],
  [even, 0.13, true],
  [even, 0.125, false],
  [{ ...even, mean: 10, short: 0.25, long: 0.05 }, undefined, false],
  [undefined, 0, false],
])('%j with %j of the other country: off is %j, and starred', (rhythm, otherCountry, off) => {
  const count = { page, rhythm, otherCountry };
  expect(isPageOff(count)).toBe(off);
  expect(rhythmLines([count])[1]?.includes('*')).toBe(off);
});
