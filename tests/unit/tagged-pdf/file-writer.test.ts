// The bytes around the objects of a file, and texts that would like to be more than text.
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { latin1 } from '../../../src/tagged-pdf/write/byte-buffer.ts';
import type {
  Information,
  MetadataStream,
  PageTree,
  Trailer,
} from '../../../src/tagged-pdf/write/dictionaries.ts';
import { createFileWriter, header } from '../../../src/tagged-pdf/write/file-writer.ts';

const writer = createFileWriter();
const trailer: Trailer = { Root: '1 0 R', Info: '1 0 R', ID: ['<00>', '<00>'] };
const noPages: PageTree = { Type: '/Pages', Kids: [], Count: 0 };

/** The information dictionary of a file of one text, as another program reads it. */
async function readBack(text: string): Promise<PDFDict> {
  writer.open(header);
  const [words, date] = [{ text }, { text: 'D:20261121000000Z' }];
  const information = writer.write<Information>({
    ...{ Title: words, Author: words, Subject: words, CreationDate: date, ModDate: date },
  });
  const { context } = await PDFDocument.load(writer.close({ ...trailer, Info: information }), {
    updateMetadata: false,
  });
  return context.lookup(context.trailerInfo.Info, PDFDict);
}

describe('a file', () => {
  test('says so when an object is named but never written', () => {
    writer.open(header);
    writer.reserve();
    expect(() => writer.close(trailer)).toThrow('Object 1 was named but never written.');
  });

  test('grows past the room set aside for it', async () => {
    const kept = 'long '.repeat(100_000);
    writer.open(header);
    writer.writeStream<MetadataStream>({ Type: '/Metadata', Subtype: '/XML' }, latin1(kept));
    const { context } = await PDFDocument.load(writer.close(trailer));
    const [[, stream] = []] = context.enumerateIndirectObjects();
    if (!(stream instanceof PDFRawStream)) throw new Error('There is no stream.');
    expect(Buffer.from(stream.contents).toString('latin1')).toBe(kept);
  });

  test('goes on from an opening as if it had written that itself', () => {
    const whole = (opened: boolean) => {
      writer.open(header);
      writer.write<PageTree>(noPages);
      const opening = writer.opening();
      if (opened) {
        writer.open(header);
        writer.write<PageTree>({ ...noPages, Count: 1 });
        writer.open(opening);
      }
      writer.write<PageTree>({ ...noPages, Count: 2 });
      return Buffer.from(writer.close(trailer)).toString('latin1');
    };
    expect(whole(true)).toBe(whole(false));
    expect(whole(true)).toContain('/Count 2');
  });
});

test.each(['(()', '\\', 'a)/OpenAction<<>>', '>>\nendobj', 'Åse <Ødegård>', 'Ánne Ŋuoŧŧa', '😀', '\r\n', ''])(
  'a text stays that text and nothing more: %j',
  async (text) => {
    const information = await readBack(text);
    const title = information.lookup(PDFName.of('Title'), PDFString, PDFHexString);
    expect(title.decodeText()).toBe(text);
    expect(information.keys().map(String)).toEqual([
      ...['/Title', '/Author', '/Subject', '/CreationDate', '/ModDate'],
    ]);
  },
);
