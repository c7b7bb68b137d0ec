// What a browser puts on paper: every kind of page, printed to PDF in both languages and read again.
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise, readPages } from '../print/read-pdf.ts';
import { contentPages, useSite, type Visit } from './visit.ts';

const open = useSite();
let visit: Visit;
beforeAll(async () => {
  visit = await open();
});

const kinds = [
  'index',
  'start/frames',
  'start/step-by-step',
  'start/when-it-gets-hard',
  'take-part/questions',
  'principles/index',
  'principles/denmark-and-norway',
  'printables/index',
  'printables/declaration',
  'printables/brochure',
  'help/acute',
  'about/sources',
  'about/words',
];
const printed = contentPages.filter(({ page }) => kinds.includes(page.key));

test('every kind is printed in both languages', () => {
  expect(printed).toHaveLength(2 * kinds.length);
});

describe.each(printed)('$address on paper', ({ address }) => {
  test('has all words of the page, its numbers and where its links lead, and no control', async () => {
    await visit.go(address);
    const sheets = await readPages(new Uint8Array(await visit.page.pdf({ format: 'A4' })));
    const text = squeeze(sheets.map((sheet) => sheet.text).join(''));
    const { words, controls } = await visit.page.evaluate(wordsForPaper);
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((passage) => !text.includes(squeeze(passage)))).toEqual([]);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((control) => text.includes(squeeze(control)))).toEqual([]);
  });
});

/** Lines end elsewhere on paper, some with a hyphen: letters are held against letters. */
const squeeze = (text: string): string => normalise(text).replaceAll(/[\s-]/g, '');

/** What must stand on the sheet, a link with its address behind it, and what must not. Runs in the page. */
function wordsForPaper(): { words: string[]; controls: string[] } {
  const passages = 'h1, h2, h3, .prose > p, .note p, .tel, .prins p, .sources li, .cmp td > p, .facts dd';
  const words = [...document.querySelectorAll(`main :is(${passages})`)].map((passage) => {
    const copy = passage.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a:not(.src, [href^=tel], [href^="#"])'))
      link.append(` (${link.getAttribute('href')})`);
    return copy.textContent ?? '';
  });
  const controls = [
    ...document.querySelectorAll(
      'header.site :is(.lang, .help, summary, button), .toc > p, .prev-next small',
    ),
  ];
  // A control may be named with words that also stand on the page.
  const rest = document.body.cloneNode(true) as Element;
  for (const control of rest.querySelectorAll('header.site :is(a, nav, form, summary), .toc, .prev-next'))
    control.remove();
  const isOnlyControl = (text: string): boolean => rest.textContent?.includes(text) === false;
  return {
    words: words.filter((passage) => passage.trim() !== ''),
    controls: controls.map(({ textContent }) => textContent ?? '').filter(isOnlyControl),
  };
}
