// A form of ours in the hands of programs people fill forms with: the name stands there in our typeface. tests/verapdf holds
// that what they save still keeps PDF/UA.
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { createPrinter } from '../../src/layout/printer.ts';
import { fillWithPdfJs, fillWithPdfLib, typed } from './fill-form.ts';
import { single } from './sample-documents.ts';
import { assets, resources } from '../support/resources.ts';

const { bytes } = await createPrinter(resources).print(single);
const key = PDFName.of;

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
  const widget = await nameWidget(await fillWithPdfJs(bytes));
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
  const saved = await fillWithPdfJs(bytes);
  const pdf = await PDFDocument.load(saved, { updateMetadata: false });
  expect(pdf.getForm().getTextField('name').getText()).toBe(typed);
});

test('a widget keeps its own appearance where the filler draws none', async () => {
  const widget = await nameWidget(await fillWithPdfLib(bytes));
  expect(widget.lookup(key('AP'), PDFDict).get(key('N'))).toBeInstanceOf(PDFRef);
});
