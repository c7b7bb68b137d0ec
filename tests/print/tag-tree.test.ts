// What a reader who does not see the sheet is told, and in which order.
import { describe, expect, test } from 'vitest';
import type { Block, PaperDocument, Text } from '../../src/papers/document.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { wordsOf } from '../../src/papers/document-words.ts';
import { normalise, printTags, readingOrder, readTags } from './read-pdf.ts';
import { group, large, samples, single, singleByHand, twoUp, withBlocks } from './sample-documents.ts';
import { resources } from '../support/resources.ts';

const printer = createPrinter(resources);
const tagsOf = async (document: PaperDocument) => readTags((await printer.print(document)).bytes);

/** Without a title a paper is refused. */
const head: Block = {
  kind: 'head',
  ring: { seats: ['free', 'taken', 'taken'], startDeg: 0 },
  title: [{ text: 'Ord' }],
};

describe('the tag tree', () => {
  test('of a sheet for one person reads from title to foot', async () => {
    expect(printTags(await tagsOf(single))).toMatchSnapshot();
  });

  test('of a sheet for ten people holds a table with headed columns and rows', async () => {
    expect(printTags(await tagsOf(group))).toMatchSnapshot();
  });

  test('of a sheet that is cut in two reads one half to its end, then the other', async () => {
    expect(printTags(await tagsOf(twoUp))).toMatchSnapshot();
  });

  test('of a sheet in large print is that of the same words in ordinary size', async () => {
    expect(printTags(await tagsOf(large))).toBe(printTags(await tagsOf({ ...large, sheet: 'roomy' })));
  });

  test('of a sheet for a pen differs from the one for a screen by its form fields only', async () => {
    const screen = printTags(await tagsOf(single));
    const withoutFields = screen.split('\n').filter((line) => !line.trim().startsWith('Form'));
    expect(printTags(await tagsOf(singleByHand))).toBe(withoutFields.join('\n'));
    expect(withoutFields.length).toBe(screen.split('\n').length - 4);
  });

  test('wraps words in another language in a span that names it, in their place', async () => {
    const foreign: Text = [
      { text: 'Vi sier ' },
      { text: 'peer support', lang: 'en' },
      { text: ' på engelsk.' },
    ];
    const tags = printTags(
      await tagsOf(
        withBlocks(singleByHand, [head, { kind: 'row', heading: [{ text: 'Ord' }], text: foreign }]),
      ),
    );
    expect(tags).toContain('P «Vi sier» «på engelsk.»\n    Span en «peer support»');
  });
});

describe('the text in the file', () => {
  test.each(Object.keys(samples) as (keyof typeof samples)[])(
    'equals the words of the document: %s',
    async (name) => {
      const document = samples[name];
      const read = readingOrder(await tagsOf(document));
      const words = wordsOf(document).map(normalise);
      expect(read).toEqual(words);
    },
  );

  test('stays whole where a word breaks at a soft hyphen', async () => {
    const text = `Ord og ${'selv\u00adhjelps\u00adgruppe\u00addeltaker '.repeat(6)}slutt.`;
    const document = withBlocks(singleByHand, [
      head,
      { kind: 'row', heading: [{ text: 'Ord' }], text: [{ text }] },
    ]);
    const words = readingOrder(await tagsOf(document));
    expect(words).toContain(normalise(text));
  });
});
