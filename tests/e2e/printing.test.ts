// What a browser puts on paper: every kind of page, printed to PDF and read again.
import { beforeAll, describe, expect, test } from 'vitest';
import { normalise, readPages } from '../print/read-pdf.ts';
import { contentPages } from '../support/built-site.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { open, type Visit } from './visit.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await open();
});

// Of a guide only the screen that one has come to is printed: guide.test.ts looks at it.
const printed = contentPages.filter(({ page }) => page.key !== 'start/should-i-start');

describe.each(pageKinds(printed))('$address on paper', ({ address }) => {
  test('has all words of the page, its numbers and where its links lead, and no control', async () => {
    await visit.go(address);
    const pdf = await visit.page.pdf({ format: 'A4' });
    const sheets = (await readPages(new Uint8Array(pdf))).map(({ text }) => squeeze(text));
    const { words, controls } = await visit.page.evaluate(wordsForPaper);
    expect(words.length).toBeGreaterThan(2);
    expect(words.filter((passage) => !isOn(sheets, squeeze(passage)))).toEqual([]);
    expect(controls.length).toBeGreaterThan(0);
    expect(controls.filter((control) => sheets.join('').includes(squeeze(control)))).toEqual([]);
  });
});

/** Words that a sheet of A4 has at the least, where one follows it, and how wide a figure may be. */
const densest = { words: 150, figureMm: 70 };

// The page of results has nothing to print.
const read = contentPages.filter(({ page }) => page.key !== 'search');

describe.each(read)('$address on paper', ({ address, page }) => {
  test('takes no more sheets than its words need, and no figure fills one', async () => {
    await visit.go(address);
    const pdf = await visit.page.pdf({ format: 'A4' });
    const pages = await readPages(new Uint8Array(pdf));
    const words = pages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    expect(pages.length - 1, `${words} words`).toBeLessThanOrEqual(words / densest.words);
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.setViewportSize({ width: 660, height: 900 });
    const widthsPx = await visit.page
      .locator('main svg')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().width));
    const widest = Math.max(0, ...widthsPx) * (25.4 / 96);
    // The sheets themselves are drawn as they are.
    if (!page.key.startsWith('printables/')) expect(widest).toBeLessThanOrEqual(densest.figureMm);
    expect(await visit.page.locator('.own-address').first().textContent()).toContain(address);
  });
});

/** Lines end elsewhere on paper, some with a hyphen: letters are held against letters. */
const squeeze = (text: string): string => normalise(text).replaceAll(/[\s-]/g, '');

/** On one sheet, or on two: then what stands beside its first lines is read before the next sheet begins with its last ones. */
const isOn = (sheets: readonly string[], passage: string): boolean =>
  sheets.some((sheet, index) => {
    let length = passage.length;
    while (!sheet.includes(passage.slice(0, length))) length -= 1;
    return length > 0 && (sheets[index + 1] ?? '').startsWith(passage.slice(length));
  });

/** What must stand on the sheet, a link with its address behind it, and what must not. Runs in the page. */
function wordsForPaper(): { words: string[]; controls: string[] } {
  const passages = 'h1, h2, h3, .prose > p, .note p, .tel, .prins p, .sources li, .cmp td > p, .facts dd';
  const shown = [...document.querySelectorAll(`main :is(${passages})`)].filter(
    (passage) => passage.closest('[hidden]') === null,
  );
  const words = shown.map((passage) => {
    const copy = passage.cloneNode(true) as Element;
    copy.querySelector('.back')?.remove();
    for (const link of copy.querySelectorAll('a:not(.src, [href^=tel], [href^="#"])'))
      link.append(` (${link.getAttribute('href')})`);
    return copy.textContent ?? '';
  });
  const controls = [
    ...document.querySelectorAll(
      'header.site :is(.lang, .help, summary, button), .toc > p, .prev-next small, .back',
    ),
  ];
  // A control may be named with words that also stand on the page.
  const rest = document.body.cloneNode(true) as Element;
  for (const control of rest.querySelectorAll(
    'header.site :is(a, nav, form, summary), .toc, .prev-next, .back',
  ))
    control.remove();
  const isOnlyControl = (text: string): boolean => rest.textContent?.includes(text) === false;
  return {
    words: words.filter((passage) => passage.trim() !== ''),
    controls: controls.map(({ textContent }) => textContent ?? '').filter(isOnlyControl),
  };
}
