// Every kind of tag in the file: what each says of itself, and what it cannot leave out.
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { TagKind } from '../../../src/tagged-pdf/tag-kinds.ts';
import { addTag, createTagTree } from '../../../src/tagged-pdf/tags.ts';
import { emptyDocument, everyKind, onScreen, paintByHand, put, say } from './hand-made-document.ts';
import { printTags, readTags } from '../../print/read-pdf.ts';

test('every kind of tag says in the file what its kind asks for', async () => {
  const tags = await readTags(paintByHand(everyKind(onScreen)));
  expect(printTags(tags)).toMatchSnapshot();
});

test('a figure says which part of its page it takes, in points from below', async () => {
  const document = emptyDocument();
  const area = { xMm: 25.4, yMm: 297 - 50.8, widthMm: 25.4, heightMm: 25.4 };
  say(document, addTag(document.tags, { role: 'Figure', alt: 'En ring', area }), 'o');
  const pdf = await PDFDocument.load(paintByHand(document));
  const figure = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure'));
  if (!(figure instanceof PDFDict)) throw new Error('There is no figure.');
  const box = figure.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray);
  expect(box.asRectangle()).toEqual({ x: 72, y: 72, width: 72, height: 72 });
});

test('a paragraph that runs over a page stays one, and is read from both', async () => {
  const document = emptyDocument();
  const next = { ...document, pages: emptyDocument().pages };
  const owner = addTag(document.tags, { role: 'P' });
  say(document, owner, 'Vi lytter, ');
  say(next, owner, 'og vi tier.');
  const pages = [...document.pages, ...next.pages];
  const tags = await readTags(paintByHand({ ...document, pages }));
  expect(printTags(tags)).toBe('Document\n  P «Vi lytter,» «og vi tier.»');
});

test('a link to nowhere is refused', () => {
  const document = emptyDocument();
  const owner = addTag(document.tags, { role: 'Link', contents: 'Et sted' });
  put(document.pages[0], { kind: 'link', owner, ...say(document, owner, 'her'), address: '/et-sted/' });
  expect(() => paintByHand(document)).toThrow('Invalid URL');
});

describe('what does not compile', () => {
  const area = { xMm: 0, yMm: 0, widthMm: 1, heightMm: 1 };
  const kind = (one: TagKind): string => one.role;

  test('is a tag without what its kind asks for', () => {
    // @ts-expect-error: ISO 14289-1 7.3, a figure without alternative text.
    expect(kind({ role: 'Figure', area })).toBe('Figure');
    // @ts-expect-error: ISO 14289-1 7.3, a figure without a place.
    expect(kind({ role: 'Figure', alt: 'En ring' })).toBe('Figure');
    // @ts-expect-error: ISO 14289-1 7.18.5, a link that does not say where it leads.
    expect(kind({ role: 'Link' })).toBe('Link');
    // @ts-expect-error: ISO 14289-1 7.5, a header cell that does not say what it heads.
    expect(kind({ role: 'TH' })).toBe('TH');
    // @ts-expect-error: ISO 14289-1 7.6, a list that does not say how it is numbered.
    expect(kind({ role: 'L' })).toBe('L');
    // @ts-expect-error: ISO 14289-1 7.2, a stretch of text that is nothing but a stretch.
    expect(kind({ role: 'Span' })).toBe('Span');
  });

  test('is a field outside a form, or a link box outside a link', () => {
    const paragraph = addTag(createTagTree(), { role: 'P' });
    const { pages } = emptyDocument();
    // @ts-expect-error: ISO 14289-1 7.18.4.
    put(pages[0], { kind: 'field', owner: paragraph, ...area, name: 'name', tooltip: 'Navn:' });
    // @ts-expect-error: ISO 14289-1 7.18.5.
    put(pages[0], { kind: 'link', owner: paragraph, ...area, address: 'tel:113' });
    expect(pages[0].boxes).toHaveLength(2);
  });
});
