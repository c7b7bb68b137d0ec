// What somebody takes along from the guide: every outcome on its sheet, read back from the file.
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/papers/document-words.ts';
import { graphOf } from '../../src/guide/graph.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { content } from '../support/content.ts';
import { origin, sheetsOf, whose } from './answer-sheets.ts';
import { normalise, printTags, readingOrder, readTags } from './read-pdf.ts';
import { resources } from '../support/resources.ts';

const printer = createPrinter(resources);
describe.each(whose)('$locale, $country', ({ locale, country }) => {
  const sheets = sheetsOf(locale, country);

  test('every outcome has its sheet, with everything that was answered', () => {
    const { outcomes } = graphOf(content.guide, country);
    expect(new Set(sheets.map(({ key }) => key))).toEqual(
      new Set(outcomes.map((id) => `${locale}/guide-${country}-${id}`)),
    );
    for (const { copies } of sheets) {
      const lists = copies[0]?.pages[0]?.blocks.filter((block) => block.kind === 'list') ?? [];
      expect(lists.find(({ id }) => id === 'answers')?.items.length).toBeGreaterThan(0);
    }
  });

  test('reads in the file as in the document, word for word', async () => {
    for (const sheet of sheets) {
      const read = readingOrder(await readTags((await printer.print(sheet)).bytes));
      expect(normalise(read.join(' '))).toBe(normalise(wordsOf(sheet).join(' ')));
    }
  });

  test('its links lead to where the site stands, in its language', async () => {
    for (const sheet of sheets) {
      const text = printTags(await readTags((await printer.print(sheet)).bytes));
      const addresses = [...text.matchAll(/\[[^\]]*: (\S+)\]/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(0);
      const own = addresses.filter((address) => address.startsWith(origin));
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) expect(address).toContain(`${origin}/faelles/${locale}/`);
    }
  });
});

test('a sheet where somebody can begin is read in this order', async () => {
  const sheet = sheetsOf('da', 'dk').find(({ key }) => key.endsWith('start-dk'));
  const tags = printTags(await readTags((await printer.print(sheet ?? expect.fail('No sheet.'))).bytes));
  await expect(tags).toMatchFileSnapshot('trees/da-answer-dk-start-dk.txt');
});

test('whoever can be asked at an address stands on the sheet with it, so that it can be typed', () => {
  const sheets = whose.flatMap(({ locale, country }) => sheetsOf(locale, country));
  const asked = sheets
    .flatMap(({ copies }) => copies.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks)))
    .flatMap((block) => (block.kind === 'list' && block.id === 'contact' ? block.items : []))
    .flatMap(({ text, address }) =>
      address === undefined ? [] : [{ said: text.map((run) => run.text).join(''), address }],
    );
  expect(asked.length).toBeGreaterThan(10);
  for (const { said, address } of asked) {
    const { hostname, pathname } = new URL(address);
    expect(said).toContain(`: ${hostname.replace('www.', '')}${pathname.replace(/\/$/, '')}`);
  }
});
