// A laid-out document → PDF. The printer keeps the room that files are written in; there is no clock and no chance. What costs
// time and a library stands ready in its resources: neither this file nor any it imports needs pdf-lib.
import type { LaidOutDocument } from './boxes.ts';
import type { PdfResources } from './resources.ts';
import { createTypefaces, type Typefaces } from './typeface.ts';
import { verifyDocument } from './verify/verify-document.ts';
import { createFileWriter } from './write/file-writer.ts';
import { paintPdf } from './write/paint-pdf.ts';

export interface PdfPrinter {
  /** The measures by which a document for this printer is laid out. */
  readonly faces: Typefaces;
  /**
   * A tagged PDF: PDF/UA-1, and PDF/A-2a as well unless it is filled in on a screen. Throws one error with a sentence for
   * each thing that somebody could not read.
   */
  print(document: LaidOutDocument): Uint8Array<ArrayBuffer>;
}

/** The same resources and document give the same bytes, in Node and in a browser. */
export function createPdfPrinter(resources: PdfResources): PdfPrinter {
  const faces = createTypefaces(resources.faces);
  const writer = createFileWriter();
  return {
    faces,
    print(document) {
      verifyDocument(document);
      return paintPdf(document, { resources, faces, writer });
    },
  };
}
