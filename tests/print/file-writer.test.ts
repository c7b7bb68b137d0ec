// The bytes around the objects of a file, and texts that would like to be more than text.
import { PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { latin1 } from '../../src/tagged-pdf/write/byte-buffer.ts';
import { createFileWriter, header } from '../../src/tagged-pdf/write/file-writer.ts';
import { textString } from '../../src/tagged-pdf/write/text-string.ts';

const writer = createFileWriter();

/** A file of one text, as another program reads it. */
async function readBack(text: string, kept = ''): Promise<PDFDocument> {
  writer.open(header);
  const pages = writer.write('<</Type/Pages/Kids[]/Count 0>>');
  const stream = writer.writeStream('', latin1(kept));
  const entries = `/Pages ${pages}/Said ${textString(text)}/Kept ${stream}`;
  const bytes = writer.close(`/Root ${writer.write(`<</Type/Catalog${entries}>>`)}`);
  return PDFDocument.load(bytes, { updateMetadata: false });
}

describe('a file', () => {
  test('says so when an object is named but never written', () => {
    writer.open(header);
    writer.reserve();
    expect(() => writer.close('')).toThrow('Object 1 was named but never written.');
  });

  test('grows past the room set aside for it', async () => {
    const kept = 'long '.repeat(100_000);
    const stream = (await readBack('', kept)).catalog.lookup(PDFName.of('Kept'));
    if (!(stream instanceof PDFRawStream)) throw new Error('There is no stream.');
    expect(Buffer.from(stream.contents).toString('latin1')).toBe(kept);
  });

  test('goes on from an opening as if it had written that itself', () => {
    const whole = (opened: boolean) => {
      writer.open(header);
      writer.write('(first)');
      const opening = writer.opening();
      if (opened) {
        writer.open(header);
        writer.write('(something else)');
        writer.open(opening);
      }
      writer.write('(second)');
      return Buffer.from(writer.close('')).toString('latin1');
    };
    expect(whole(true)).toBe(whole(false));
    expect(whole(true)).toContain('0000000');
  });
});

test.each(['(()', '\\', 'a)/OpenAction<<>>', '>>\nendobj', 'Åse <Ødegård>', 'Ánne Ŋuoŧŧa', '😀', '\r\n', ''])(
  'a text stays that text and nothing more: %j',
  async (text) => {
    const { catalog } = await readBack(text);
    const said = catalog.lookup(PDFName.of('Said'), PDFString, PDFHexString);
    expect(said.decodeText()).toBe(text);
    expect(catalog.keys().map(String)).toEqual(['/Type', '/Pages', '/Said', '/Kept']);
  },
);
