// Nothing is clipped, replaced or dropped: what does not fit or cannot be shown is an error that names it.
import { describe, expect, test } from 'vitest';
import { createPreviewRenderer } from '../../src/layout/preview.ts';
import type { Block, BlockOf, PaperDocument } from '../../src/papers/document.ts';
import { MissingGlyphError, OverflowError } from '../../src/tagged-pdf/errors.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { blocksOf, group, isAbout, single, twoUp, withBlocks } from './sample-documents.ts';
import { resources } from '../support/resources.ts';

const printer = createPrinter(resources);

/** The sample with one block changed. */
function change<K extends Block['kind']>(
  document: PaperDocument,
  kind: K,
  edit: (block: BlockOf<K>) => Block,
): PaperDocument {
  const isKind = (block: Block): block is BlockOf<K> => block.kind === kind;
  return withBlocks(
    document,
    blocksOf(document).map((block) => (isKind(block) ? edit(block) : block)),
  );
}

const withThirdFootLine = (document: PaperDocument): PaperDocument =>
  change(document, 'foot', (foot) => ({ ...foot, lines: [...foot.lines, [{ text: 'Én linje til.' }]] }));

async function failure(document: PaperDocument): Promise<unknown> {
  return printer.print(document).then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function overflow(document: PaperDocument) {
  const error = await failure(document);
  if (!(error instanceof OverflowError)) throw new Error('The paper was printed.', { cause: error });
  return error;
}

describe('a text that does not fit', () => {
  test('names the lead, its text and both heights when it is ten times as long', async () => {
    const words = 'Jeg forteller ikke videre hvem som er med. ';
    const text = words.repeat(40);
    const { overflow: found, message } = await overflow(
      change(single, 'lead', (block) => ({ ...block, text: [{ text }] })),
    );
    expect(found).toMatchObject({ part: 'lead', text, direction: 'height' });
    expect(found.neededMm).toBeGreaterThan(found.roomMm);
    expect(found.neededMm % 9).toBe(0);
    expect(message).toMatch(/«lead» does not fit: it needs \d+ mm and has \d+ mm \(high\)\. Shorten it/);
  });

  test('names the row whose text meets the lines to write on', async () => {
    const text = 'Vi sier fra i god tid når vi ikke kan komme. '.repeat(20);
    const { overflow: found } = await overflow(
      change(single, 'row', (block) => (isAbout(block, 'Grenser') ? { ...block, text: [{ text }] } : block)),
    );
    expect(found).toMatchObject({ part: 'Grenser', direction: 'height' });
  });

  test('is the title when it takes more lines than stand beside the ring', async () => {
    const title = 'Taushetserklæring for alle som er med i gruppa og for dem som kommer til senere';
    const { overflow: found } = await overflow(
      change(single, 'head', (block) => ({ ...block, title: [{ text: title }] })),
    );
    expect(found).toMatchObject({ part: 'title', text: title, direction: 'height', roomMm: 42 });
    expect(found.neededMm).toBe(48);
    expect(found.remedy).toBe('Choose a shorter title.');
  });

  test('is a single word wider than its column, which is never broken on its own', async () => {
    const word = 'selvhjelpsgruppedeltakerne'.repeat(3);
    const { overflow: found } = await overflow(
      change(single, 'row', (block) => ({ ...block, text: [{ text: `En ${word}.` }] })),
    );
    expect(found).toMatchObject({ direction: 'width', text: `${word}.`, roomMm: 126 });
  });

  test('is a label of one word that the side column cannot hold', async () => {
    const label = 'Kontaktpersonopplysninger';
    const { overflow: found } = await overflow(
      change(single, 'fields', (block) => ({
        ...block,
        fields: block.fields.map((field) => (field.name === 'date' ? { ...field, label } : field)),
      })),
    );
    expect(found).toMatchObject({ part: label, direction: 'width', roomMm: 42 });
  });

  test('is a third line of the foot', async () => {
    expect((await overflow(withThirdFootLine(single))).overflow).toMatchObject({
      part: 'foot',
      roomMm: 0,
      neededMm: 6,
    });
  });

  test('is a table with more rows than a sheet has room for', async () => {
    const { overflow: found } = await overflow(change(group, 'signers', (block) => ({ ...block, rows: 25 })));
    expect(found).toMatchObject({ part: 'Underskrift', text: '25', neededMm: 25 * 10 + 24 });
  });
});

describe('a text that does not fit half a sheet', () => {
  test('names the row whose text meets the lines to write on, and the room there was', async () => {
    const text = 'Vi sier fra i god tid når vi ikke kan komme. '.repeat(9);
    const { overflow: found } = await overflow(
      change(twoUp, 'row', (block) => (isAbout(block, 'Grenser') ? { ...block, text: [{ text }] } : block)),
    );
    expect(found).toMatchObject({ direction: 'height' });
    expect(['Hva det er', 'Dette arket']).toContain(found.part);
    expect(found.neededMm).toBeGreaterThan(found.roomMm);
  });

  test('is a label that leaves less than half its line to write on', async () => {
    const label = 'Gruppas navn og hvem som er med';
    const found = await overflow(
      change(twoUp, 'fields', (block) => ({
        ...block,
        fields: block.fields.map((field) => (field.name === 'group' ? { ...field, label } : field)),
      })),
    );
    expect(found.overflow).toMatchObject({ part: label, direction: 'width', roomMm: 118.5 / 2 });
  });

  test('is a heading that fills its line and runs over', async () => {
    const heading = 'Hvor løftet stopper, og hva vi gjør når noen av oss er i livsfare i natt';
    const found = await overflow(
      change(twoUp, 'row', (block) => ({ ...block, heading: [{ text: heading }] })),
    );
    expect(found.overflow).toMatchObject({ part: heading, direction: 'width', roomMm: 118.5 });
  });

  test('is a third line of the foot', async () => {
    expect((await overflow(withThirdFootLine(twoUp))).overflow).toMatchObject({
      part: 'foot',
      neededMm: 5.5,
    });
  });
});

describe('a label that needs two lines', () => {
  test('makes its own field taller, so the text above has less room', async () => {
    const long = change(single, 'fields', (block) => ({
      ...block,
      fields: block.fields.map((field) => ({ ...field, label: 'Et ganske langt navn her' })),
    }));
    expect((await overflow(long)).overflow.direction).toBe('height');
  });
});

describe('a character the typeface lacks', () => {
  test.each([
    ['😀', 'U+1F600'],
    ['☐', 'U+2610'],
    ['\u2011', 'U+2011'],
    ['\u202e', 'U+202E'],
    ['\u0007', 'U+0007'],
    ['\n', 'U+000A'],
  ])('is named by its number, with the text it stands in: %j', async (character, codePoint) => {
    const publisher = `Åse${character}`;
    const error = await failure(change(single, 'foot', (foot) => ({ ...foot, publisher })));
    expect(error).toBeInstanceOf(MissingGlyphError);
    expect(error).toMatchObject({ character, codePoint, text: publisher });
  });

  test('is found in a picture as well', () => {
    const document = change(single, 'foot', (foot) => ({ ...foot, publisher: '😀' }));
    expect(() => createPreviewRenderer(resources.faces).preview(document)).toThrow(MissingGlyphError);
  });
});
