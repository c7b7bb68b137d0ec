// The ways to break a sound PDF: each a mistake a program can make without anyone seeing it on the page.
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

const key = PDFName.of;

/** What is broken → the PDF/UA-1 rule that says so, and how to break it. */
export const faults = {
  'a figure without alternative text': {
    rule: '7.3-1',
    break: (pdf) => elements(pdf, 'Figure').forEach((figure) => figure.delete(key('Alt'))),
  },
  'a document without a language': {
    rule: '7.2-34',
    break: (pdf) => pdf.catalog.delete(key('Lang')),
  },
  'a form field without a tooltip': {
    rule: '7.18.1-3',
    break: (pdf) => annotations(pdf, 'Widget')[0]?.delete(key('TU')),
  },
  'a page whose tab order is not the reading order': {
    rule: '7.18.3-1',
    break: (pdf) => pdf.getPage(0).node.set(key('Tabs'), key('R')),
  },
  'a document that does not show its title': {
    rule: '7.1-10',
    break: (pdf) => pdf.catalog.lookup(key('ViewerPreferences'), PDFDict).delete(key('DisplayDocTitle')),
  },
  'a document without a title': {
    rule: '7.1-9',
    break: (pdf) => editMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*?<\/dc:title>/, '')),
  },
  'a link without a description': {
    rule: '7.18.5-2',
    break: (pdf) => annotations(pdf, 'Link').forEach((link) => link.delete(key('Contents'))),
  },
  'a table whose header cells do not say what they head': {
    rule: '7.5-1',
    break: (pdf) => elements(pdf, 'TH').forEach((cell) => cell.delete(key('A'))),
  },
  'a heading that skips a level': {
    rule: '7.4.2-1',
    break: (pdf) => elements(pdf, 'H2').forEach((heading) => heading.set(key('S'), key('H3'))),
  },
} as const satisfies Record<string, { readonly rule: string; readonly break: (pdf: PDFDocument) => unknown }>;

/** The bytes of the file after one fault was put in. */
export async function withFault(bytes: Uint8Array, fault: keyof typeof faults): Promise<Uint8Array> {
  const pdf = await open(bytes);
  faults[fault].break(pdf);
  return save(pdf);
}

function open(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

function save(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ updateFieldAppearances: false });
}

function elements(pdf: PDFDocument, role: string): PDFDict[] {
  return dictionaries(pdf).filter(
    (dictionary) => dictionary.get(key('S')) === key(role) && dictionary.has(key('P')),
  );
}

function annotations(pdf: PDFDocument, subtype: string): PDFDict[] {
  return dictionaries(pdf).filter((dictionary) => dictionary.get(key('Subtype')) === key(subtype));
}

function dictionaries(pdf: PDFDocument): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict);
}

function editMetadata(pdf: PDFDocument, edit: (xmp: string) => string): void {
  const stream = pdf.catalog.lookup(key('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The file has no metadata.');
  const xmp = edit(new TextDecoder().decode(stream.contents));
  const replacement = pdf.context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(key('Metadata'), pdf.context.register(replacement));
}
