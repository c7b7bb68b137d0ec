// HTML as it was built → what can be found on it.
import { expect, test } from 'vitest';
import { readPage, type ReadPage } from '../../../src/search/build-index/read-page.ts';

const read = (main: string): ReadPage => {
  const html = `<html><head><meta name="description" content="Kort sagt."></head><body><main data-pagefind-body>${main}</main></body></html>`;
  const page = readPage(html, '/da/x/', (anchor) => (anchor === 'norway' ? 'no' : undefined));
  if (page === undefined) throw new Error('The page is not to be found.');
  return page;
};

const texts = (main: string): (readonly [string, string])[] =>
  read(main).sections.map(({ anchor, text }) => [anchor, text]);

test('a page has its title, its description and the words it is found by', () => {
  const page = read(
    '<h1>Tavsheds&shy;pligt</h1><span hidden data-pagefind-meta="aliases:må jeg sige det; sladder"></span><span hidden data-pagefind-meta="download:/print/a.pdf"></span>',
  );
  expect(page).toMatchObject({
    title: 'Tavshedspligt',
    description: 'Kort sagt.',
    aliases: ['må jeg sige det', 'sladder'],
  });
  expect(page.download).toBe('/print/a.pdf');
  expect(page.weight).toBe(1);
});

test('sections begin at headings and at rows with an address of their own', () => {
  const main =
    '<h1>X</h1><p>Først.</p><h2 id="a">A</h2><p>Om a.</p><table><tr id="row"><th>Ord</th><td>Om ord.</td></tr></table><p>Mere a.</p>';
  expect(texts(main)).toEqual([
    ['', 'Først.'],
    ['a', 'Om a. Mere a.'],
    ['row', 'Ord Om ord.'],
  ]);
});

test('a section below one about a country is about it too, and the next one is not', () => {
  const { sections } = read('<h2 id="norway">N</h2><h3 id="b">B</h3><p>b</p><h2 id="c">C</h2><p>c</p>');
  expect(sections.map(({ anchor, country }) => [anchor, country])).toEqual([
    ['', undefined],
    ['b', 'no'],
    ['c', undefined],
  ]);
});

test.each([
  ['<dt>Pris</dt><dd>Gratis</dd>', 'Pris Gratis'],
  ['<b>Pris</b><span>Gratis.</span>', 'Pris Gratis.'],
  ['<a>112</a><span>Alarmcentralen</span>', '112 Alarmcentralen'],
  ['<b>gruppe</b>n er <i>åben</i>.', 'gruppen er åben.'],
  ['Kom nu.<a data-pagefind-ignore>1</a> Gå ikke.', 'Kom nu. Gå ikke.'],
  ['<p hidden>x</p><svg><text>4</text></svg><template>y</template>z', 'z'],
])('no words are glued and none torn: %s', (main, text) => {
  expect(texts(main)).toEqual([['', text]]);
});

test('a page without words for the search is not found', () => {
  expect(readPage('<html><body><main>x</main></body></html>', '/x/', () => undefined)).toBeUndefined();
});
