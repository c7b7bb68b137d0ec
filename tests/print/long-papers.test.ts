// Papers of several pages: bookmarks to find the way in, and sheets that say how they are printed and folded.
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/papers/document-words.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { composePaper, mergePapers } from '../../src/papers/compose-paper.ts';
import { formats } from '../../src/layout/sheets.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { content } from '../support/content.ts';
import { resources } from '../support/resources.ts';

const printer = createPrinter(resources);
const brochure = (layout: string): PaperDocument =>
  composePaper({ id: 'brochure', locale: 'nb', region: 'no', layout }, content);
const declaration = composePaper(
  { id: 'declaration', locale: 'nb', region: 'no', role: 'participant', layout: 'single' },
  content,
);

const open = async (document: PaperDocument) =>
  PDFDocument.load((await printer.print(document)).bytes, { updateMetadata: false });

/** The titles of the bookmarks, in their order, and how many there are said to be. */
async function bookmarks(document: PaperDocument): Promise<{ titles: string[]; count: string }> {
  const pdf = await open(document);
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const titles: string[] = [];
  let entry = outline?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (entry !== undefined) {
    titles.push(entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return { titles, count: outline?.get(PDFName.of('Count'))?.toString() ?? 'none' };
}

describe('bookmarks', () => {
  test('of a brochure are its headings, whether it is read or folded', async () => {
    const { copies } = brochure('read');
    const headings = copies
      .flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks))
      .flatMap((block) =>
        block.kind === 'cover'
          ? block.title.map(({ text }) => text)
          : block.kind === 'page-heading' || block.kind === 'stamp'
            ? [block.heading]
            : [],
      );
    expect(headings).toHaveLength(9);
    expect(await bookmarks(brochure('read'))).toEqual({ titles: headings, count: '9' });
    expect((await bookmarks(brochure('booklet'))).titles).toEqual(headings);
  });

  test('of many papers in one file are one for each', async () => {
    const five = mergePapers([declaration, ...Array.from({ length: 4 }, () => declaration)]);
    expect((await bookmarks(five)).titles).toEqual(Array.from({ length: 5 }, () => 'Taushetserklæring'));
  });

  test('are left out where the pages are soon turned', async () => {
    expect(await bookmarks(declaration)).toEqual({ titles: [], count: 'none' });
    expect(await bookmarks(brochure('trifold'))).toEqual({ titles: [], count: 'none' });
  });
});

describe('a sheet that is printed on both sides', () => {
  test.each(['trifold', 'booklet'])('asks the printer for it, and says so in words: %s', async (layout) => {
    const document = brochure(layout);
    const preferences = (await open(document)).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.get(PDFName.of('Duplex'))).toBe(PDFName.of('DuplexFlipShortEdge'));
    expect(wordsOf(document).join(' ')).toMatch(/begge sider.*kortsid/);
  });

  test('is the only one that does; every paper asks for its own size', async () => {
    const preferences = (await open(declaration)).catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(preferences.get(PDFName.of('Duplex'))).toBeUndefined();
    expect(preferences.get(PDFName.of('PrintScaling'))).toBe(PDFName.of('None'));
  });
});

test('a booklet lies folded in the order of its pages: outer sheets hold the first and the last', () => {
  const sides = formats.booklet.sheets.map(({ placements }) => placements.map(({ page }) => page + 1));
  expect(sides).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});
