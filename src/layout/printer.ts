// PaperDocument → PDF.
import type { PaperDocument } from '../papers/document.ts';
import { createPdfPrinter } from '../tagged-pdf/printer.ts';
import type { PdfResources } from '../tagged-pdf/resources.ts';
import { layOut } from './lay-out.ts';
import { formats, type Format } from './sheets.ts';

/** A finished file. */
export interface PrintedPaper {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Size of a sheet. */
  readonly paper: Format['paper'];
}

export interface Printer {
  /**
   * A tagged PDF. Rejects with OverflowError where a text finds no room and MissingGlyphError where a glyph is missing.
   */
  print(document: PaperDocument): Promise<PrintedPaper>;
}

/** The same resources and document give the same bytes, in Node and in a browser. */
export function createPrinter(resources: PdfResources): Printer {
  const printer = createPdfPrinter(resources);
  return {
    async print(document) {
      const laidOut = layOut(document, printer.faces);
      const bytes = printer.print(laidOut);
      return { bytes, pages: laidOut.pages.length, paper: formats[document.sheet].paper };
    },
  };
}
