// PaperDocument → PDF. The printer keeps the room that files are written in; there is no clock and no chance. What costs
// time and a library stands ready in its kit: neither this file nor any it imports needs pdf-lib.
import type { PaperDocument } from '../compose/document.ts';
import { formats, type Format } from './formats.ts';
import type { PrinterKit } from './kit.ts';
import { layOut } from './layout/lay-out.ts';
import { createFileWriter } from './pdf/file-writer.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import { createTypefaces } from './typeface.ts';
import { verifyPaper } from './verify/verify-paper.ts';

/** A finished file. */
export interface PrintedPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Size of a sheet. */
  readonly paper: Format['paper'];
}

export interface Printer {
  /**
   * A tagged PDF: PDF/UA-1, and PDF/A-2a as well unless the paper is filled in on a screen. Rejects with PaperOverflowError
   * where a text finds no room and MissingGlyphError where a glyph is missing.
   */
  print(document: PaperDocument): Promise<PrintedPaper>;
}

/** The same kit and document give the same bytes, in Node and in a browser. */
export function createPrinter(kit: PrinterKit): Printer {
  const faces = createTypefaces(kit.faces);
  const writer = createFileWriter();
  return {
    async print(document) {
      const paper = layOut(document, faces);
      verifyPaper(paper, document);
      const bytes = paintPdf(paper, document, { kit, faces, writer });
      return { bytes, pages: paper.pages.length, paper: formats[document.sheet].paper };
    },
  };
}
