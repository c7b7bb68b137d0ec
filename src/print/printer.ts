// PaperDocument → PDF, or a small picture of its first page, both from the same laid-out boxes. What costs time once, such
// as deflating the fonts, is kept in the printer; there is no other state, no clock and no chance.
import type { PaperDocument } from '../compose/document.ts';
import type { PrinterAssets } from './assets.ts';
import { layOut } from './layout/lay-out.ts';
import type { FixedObjects } from './pdf/fixed-objects.ts';
import { createFixedObjects } from './pdf/fixed-objects.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import { paintSvg } from './paint-svg.ts';
import { createTypeface } from './typeface.ts';

/** A finished file. */
export interface PrintedPaper {
  readonly bytes: Uint8Array;
  readonly pages: number;
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
  let fixed: FixedObjects | undefined;
  return {
    async print(document) {
      const paper = layOut(document, faces);
      fixed ??= createFixedObjects(assets, faces);
      const bytes = await paintPdf(paper, document, { faces, fixed });
      return { bytes, pages: paper.pages.length };
    },
    picture(document) {
      return paintSvg(layOut(document, faces));
    },
  };
}
