// PaperDocument → a small picture of its first page. It needs the measures of the typeface and no resources, so whether a
// paper fits can be asked without preparing to print.
import type { PaperDocument } from '../papers/document.ts';
import type { LaidOutDocument } from '../tagged-pdf/boxes.ts';
import { MissingGlyphError, OverflowError } from '../tagged-pdf/errors.ts';
import type { MeasuredFaces } from '../tagged-pdf/font-files.ts';
import { previewSvg, type RoundedClass } from '../tagged-pdf/preview-svg.ts';
import { createTypefaces } from '../tagged-pdf/typeface.ts';
import { verifyDocument } from '../tagged-pdf/verify/verify-document.ts';
import { inks } from '../tokens.ts';
import { layOut } from './lay-out.ts';

/** Why a document cannot be laid out: a text finds no room, or the typeface lacks a letter. */
export type Misfit = OverflowError | MissingGlyphError;

export interface PreviewRenderer {
  /** Undefined where the document fits. What is wrong in any other way is thrown. */
  misfit(document: PaperDocument): Misfit | undefined;
  /**
   * An SVG: bars for text, coloured by the style sheet of the page it stands in. Throws OverflowError where a text
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
  const laidOut = (document: PaperDocument): LaidOutDocument => {
    const pages = layOut(document, faces);
    verifyDocument(pages);
    return pages;
  };
  return {
    misfit(document) {
      try {
        laidOut(document);
        return undefined;
      } catch (error) {
        if (error instanceof OverflowError || error instanceof MissingGlyphError) return error;
        throw error;
      }
    },
    preview: (document) => previewSvg(laidOut(document), seatClasses),
  };
}
