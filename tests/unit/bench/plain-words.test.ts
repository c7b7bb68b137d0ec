// A built page → the file a plain Starlight author would have written.
import { expect, test } from 'vitest';
import { plainWords } from '../../../scripts/bench/plain-words.ts';
import { only, parseHtml } from '../../support/dom.ts';

const plain = (html: string): string =>
  plainWords(only(parseHtml(`<main>${html}</main>`), 'main'), (href) => href.replace('/da/', '/en/')).trim();

test('headings become Markdown, and the rest bare HTML', () => {
  expect(
    plain('<h1>Out</h1><section class="a"><h2 id="b">One <b>two</b></h2><p class="c">Three</p></section>'),
  ).toBe('## One two\n\n<p>Three</p>');
});

test('words in a wrapper of their own become a paragraph', () => {
  expect(plain('<ul class="rows"><li><a class="go" href="/da/x/">X</a><div>Y &amp; Z</div></li></ul>')).toBe(
    '<ul><li><a href="/en/x/">X</a><p>Y &amp; Z</p></li></ul>',
  );
});

test('drawings, forms and what is hidden are left out', () => {
  expect(plain('<svg><text>1</text></svg><form><input></form><p hidden>2</p><p>3</p>')).toBe('<p>3</p>');
});
