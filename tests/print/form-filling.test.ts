// A form of ours in the hands of programs people fill forms with: what they save still keeps PDF/UA, and the name stands
// there in our typeface.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate, veraPdfAvailability } from '../support/verapdf/verapdf.ts';
import { createPrinter } from '../../src/layout/printer.ts';
import { single } from './sample-documents.ts';
import { assets, resources } from './real-resources.ts';

const { bytes } = await createPrinter(resources).print(single);
const typed = 'Åse Ødegård';
const key = PDFName.of;

/** Firefox's reader: types into the field, writes an appearance of its own with the form's font, saves. */
async function fillWithPdfJs(): Promise<Uint8Array> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const annotations = await (await document.getPage(1)).getAnnotations();
  const field = annotations.find(({ fieldName }) => fieldName === 'name');
  document.annotationStorage.setValue(field.id, { value: typed });
  const saved = await document.saveDocument();
  await loading.destroy();
  return saved;
}

/** pdf-lib's form API sets the value; told not to draw, since it only draws with fonts of its own. */
async function fillWithPdfLib(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.getForm().getTextField('name').setText(typed);
  return pdf.save({ updateFieldAppearances: false });
}

async function nameWidget(saved: Uint8Array): Promise<PDFDict> {
  const pdf = await PDFDocument.load(saved, { updateMetadata: false });
  const [widget] = pdf.getForm().getTextField('name').acroField.getWidgets();
  if (!widget) throw new Error('The field has no widget.');
  return widget.dict;
}

test('a form names its fields, and none of them is for a signature', async () => {
  const form = (await PDFDocument.load(bytes, { updateMetadata: false })).getForm();
  expect(form.getFields().map((field) => field.getName())).toEqual(['group', 'keeper', 'name', 'date']);
  expect(form.acroForm.dict.has(key('NeedAppearances'))).toBe(false);
});

test('pdf.js sets the name with our own font file', async () => {
  const widget = await nameWidget(await fillWithPdfJs());
  const appearance = widget.lookup(key('AP'), PDFDict).lookup(key('N'));
  if (!(appearance instanceof PDFRawStream)) throw new Error('The field has no appearance.');
  const operators = Buffer.from(decodePDFRawStream(appearance).decode()).toString('latin1');
  expect(operators).toContain(Buffer.from(typed, 'latin1').toString('latin1'));
  const [, font] = /\/(\S+) [\d.]+ Tf/.exec(operators) ?? [];
  const fonts = appearance.dict.lookup(key('Resources'), PDFDict).lookup(key('Font'), PDFDict);
  const descriptor = fonts.lookup(key(font ?? ''), PDFDict).lookup(key('FontDescriptor'), PDFDict);
  const file = descriptor.lookup(key('FontFile2'));
  if (!(file instanceof PDFRawStream)) throw new Error('The font is not embedded.');
  expect(Buffer.compare(decodePDFRawStream(file).decode(), assets.regular.bytes)).toBe(0);
});

test('what pdf.js saved shows the name to whoever reads the fields', async () => {
  const saved = await fillWithPdfJs();
  const pdf = await PDFDocument.load(saved, { updateMetadata: false });
  expect(pdf.getForm().getTextField('name').getText()).toBe(typed);
});

test('a widget keeps its own appearance where the filler draws none', async () => {
  const widget = await nameWidget(await fillWithPdfLib());
  expect(widget.lookup(key('AP'), PDFDict).get(key('N'))).toBeInstanceOf(PDFRef);
});

describe.runIf(veraPdfAvailability() === 'ready')('by veraPDF', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'filled-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a filled form keeps PDF/UA-1, whoever filled it', { timeout: 300_000 }, async () => {
    const files = { 'pdf.js': await fillWithPdfJs(), 'pdf-lib': await fillWithPdfLib() };
    const paths: string[] = [];
    for (const [name, saved] of Object.entries(files)) {
      const path = join(folder, `${name}.pdf`);
      await writeFile(path, saved);
      paths.push(path);
    }
    expect([...(await validate(paths, 'ua1'))]).toEqual(paths.map((path) => [path, []]));
  });
});
