// Every page as a browser's reader view shows it, by the library that Firefox does it with: what is said first, every heading and
// every number to call are still there.
import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { contentPages } from '../support/built-site.ts';
import { all, parseHtml, textOf } from '../support/dom.ts';

const wordsOf = (element: Element | null): string =>
  element === null ? '' : textOf(element).replaceAll(/\s+/g, ' ').trim();
const wordsIn = (document: Document, selector: string): string[] => all(document, selector).map(wordsOf);
const headings = ':is(h1, h2, h3, h4, h5, h6)';

/** A list of links and a tool are no text to read: of them only the numbers matter. */
const noText = ['search', 'start/should-i-start'];

describe.each(contentPages)('$address', ({ html, page }) => {
  const built = parseHtml(html);
  const read = new Readability(parseHtml(html)).parse();
  const shown = parseHtml(`<html><body>${read?.content}</body></html>`);
  const words = wordsOf(shown.body);

  test('keeps every number to call', () => {
    const numbers = new Set(wordsIn(built, 'main a[href^="tel:"]'));
    expect([...numbers].filter((number) => !words.includes(number))).toEqual([]);
  });

  test.skipIf(noText.includes(page.key))('keeps what it says first, and its headings', () => {
    expect(words).toContain(wordsOf(built.querySelector('.lede')));
    const kept = [...wordsIn(shown, headings), read?.title];
    // A heading is left out for a word of its id that is a button elsewhere (contact, share, related, tags), or because three
    // quarters of it stand in the title (“Hva nå?” under “Hva er …?”).
    expect(wordsIn(built, `main ${headings}`).filter((one) => !kept.includes(one))).toEqual([]);
    expect(kept).not.toContain('');
  });

  test('has drawings of a stated size, so that one saved without its styles can be read', () => {
    const bare = all(built, 'svg').filter((svg) => !svg.hasAttribute('width') || !svg.hasAttribute('height'));
    expect(bare.map((svg) => svg.outerHTML.slice(0, 80))).toEqual([]);
  });
});
