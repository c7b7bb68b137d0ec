// PaperDocument → a small picture of its first page. It needs the measures of the typeface and no resources, so whether a
// paper fits can be asked without preparing to print.
import type { PaperDocument } from '../papers/document.ts';
import type { MeasuredFaces } from '../tagged-pdf/font-files.ts';
import { previewSvg, type RoundedClass } from '../tagged-pdf/preview-svg.ts';
import { createTypefaces } from '../tagged-pdf/typeface.ts';
import { verifyDocument } from '../tagged-pdf/verify/verify-document.ts';
import { inks } from '../tokens.ts';
import { layOut } from './lay-out.ts';

export interface PreviewRenderer {
  /**
   * An SVG: bars for text, coloured by the style sheet of the page it stands in. Throws PaperOverflowError where a text
   * finds no room and MissingGlyphError where a glyph is missing.
   */
  preview(document: PaperDocument): string;
}

/** Seats: taken, open, free. */
const seatClasses: readonly RoundedClass[] = [
  { name: 's', has: ({ strokeMm }) => strokeMm === 0 },
  { name: 'o', has: ({ strokeMm, ink }) => strokeMm > 0 && ink !== inks.clay },
  { name: 'f', has: ({ ink }) => ink === inks.clay },
];

export function createPreviewRenderer(measured: MeasuredFaces): PreviewRenderer {
  const faces = createTypefaces(measured);
  return {
    preview(document) {
      const laidOut = layOut(document, faces);
      verifyDocument(laidOut);
      return previewSvg(laidOut, seatClasses);
    },
  };
}
