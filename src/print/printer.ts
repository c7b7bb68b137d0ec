// PaperDocument → PDF, or a small picture of its first page, both from the same laid-out boxes. The printer keeps what costs
// time once, such as deflated fonts, and the room that files are written in; there is no clock and no chance.
import type { PaperDocument } from '../compose/document.ts';
import type { PrinterAssets } from './assets.ts';
import { formats, type Format } from './formats.ts';
import { layOut } from './layout/lay-out.ts';
import { createFileWriter } from './pdf/file-writer.ts';
import type { FixedObjects } from './pdf/fixed-objects.ts';
import { createFixedObjects } from './pdf/fixed-objects.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import { paintSvg } from './paint-svg.ts';
import { createTypeface } from './typeface.ts';
import { verifyPaper } from './verify/verify-paper.ts';

/** A finished file. */
export interface PrintedPaper {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Size of a sheet. */
  readonly paper: Format['paper'];
}

/** Both methods throw PaperOverflowError where a text finds no room and MissingGlyphError where a glyph is missing. */
export interface Printer {
  /** A tagged PDF: PDF/UA-1, and PDF/A-2a as well unless the paper is filled in on a screen. */
  print(document: PaperDocument): Promise<PrintedPaper>;
  /** An SVG of the first page: bars for text, coloured by the style sheet of the page it stands in. */
  picture(document: PaperDocument): string;
}

/** The same assets and document give the same bytes, in Node and in a browser. */
export function createPrinter(assets: PrinterAssets): Printer {
  const faces = {
    regular: createTypeface(assets.regular.metrics),
    bold: createTypeface(assets.bold.metrics),
  };
  const writer = createFileWriter();
  let fixed: FixedObjects | undefined;
  return {
    async print(document) {
      const paper = layOut(document, faces);
      verifyPaper(paper, document);
      fixed ??= createFixedObjects(writer, assets, faces);
      const bytes = paintPdf(paper, document, { faces, fixed, writer });
      return { bytes, pages: paper.pages.length, paper: formats[document.sheet].paper };
    },
    picture(document) {
      const paper = layOut(document, faces);
      verifyPaper(paper, document);
      return paintSvg(paper);
    },
  };
}
