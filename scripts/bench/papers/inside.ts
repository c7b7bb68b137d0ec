// A printed file → what is in it, read from the file itself: with pdf-lib its structure, with pdf.js its letters.
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { wordsOf } from '../../../src/papers/document-words.ts';
import type { PaperDocument } from '../../../src/papers/document.ts';

export interface Inside {
  readonly pages: number;
  /** There is a tag tree, and it has something in it. */
  readonly tagged: boolean;
  /** It says so; whether it is so, only a validator knows. */
  readonly claimsUa: boolean;
  readonly formFields: number;
}

export async function lookInside(bytes: Uint8Array): Promise<Inside> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const metadata = pdf.catalog.lookup(PDFName.of('Metadata'));
  const said = metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString('utf8') : '';
  return {
    pages: pdf.getPageCount(),
    tagged: tree?.has(PDFName.of('K')) === true,
    claimsUa: said.includes('pdfuaid:part'),
    formFields: pdf.getForm().getFields().length,
  };
}

/** Throws a sentence with the first text of the paper that the file does not hold: then there is nothing to compare. */
export async function requireWords(name: string, bytes: Uint8Array, document: PaperDocument): Promise<void> {
  const letters = lettersOf(await textOf(bytes));
  const missing = wordsOf(document).find((text) => !letters.includes(lettersOf(text)));
  if (missing !== undefined) throw new Error(`The paper that ${name} printed does not hold “${missing}”.`);
}

/** Where lines break is each peer's own. */
const lettersOf = (text: string): string => text.replaceAll(/[\s\u00AD]+/gu, '');

async function textOf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}
