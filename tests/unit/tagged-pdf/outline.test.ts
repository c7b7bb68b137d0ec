// Bookmarks: for a document of so many pages that nobody leafs through it.
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { LaidOutDocument } from '../../../src/tagged-pdf/boxes.ts';
import { addTag } from '../../../src/tagged-pdf/tags.ts';
import { emptyDocument, paintByHand, say } from './hand-made-document.ts';

/** A heading on each page; none where the role is that of a paragraph. */
function pagesOf(headings: readonly string[], role: 'H1' | 'H2' | 'P'): LaidOutDocument {
  const document = emptyDocument();
  const pages = headings.map((heading, index) => {
    const page = { ...document, pages: emptyDocument().pages };
    say(page, addTag(document.tags, { role: index === 0 && role === 'H2' ? 'H1' : role }), heading);
    return page.pages[0];
  });
  return { ...document, pages };
}

async function bookmarks(document: LaidOutDocument): Promise<string[]> {
  const { catalog } = await PDFDocument.load(paintByHand(document), { updateMetadata: false });
  const titles: string[] = [];
  let item = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    titles.push(item.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText());
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

const headings = ['Løftet', 'Rommet', 'Ringen', 'Slutten'];

test.each(['H1', 'H2'] as const)('four pages have one for each heading: %s', async (role) => {
  expect(await bookmarks(pagesOf(headings, role))).toEqual(headings);
});

test('one with words of another language is named whole', async () => {
  const document = emptyDocument();
  const pages = headings.map((heading) => {
    const page = { ...document, pages: emptyDocument().pages };
    const tag = addTag(document.tags, { role: 'H1' });
    say(page, tag, `${heading}: `);
    say(page, addTag(tag, { role: 'Span', lang: 'en' }), 'peer support');
    return page.pages[0];
  });
  expect(await bookmarks({ ...document, pages })).toEqual(headings.map((one) => `${one}: peer support`));
});

test('three pages have none', async () => {
  expect(await bookmarks(pagesOf(headings.slice(1), 'H1'))).toEqual([]);
});

test('pages without headings have none, however many', async () => {
  expect(await bookmarks(pagesOf(headings, 'P'))).toEqual([]);
});
