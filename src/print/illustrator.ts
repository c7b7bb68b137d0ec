// PaperDocument → a small picture of its first page. It needs the measures of the typeface and no kit, so whether a paper
// fits can be asked without preparing to print.
import type { PaperDocument } from '../compose/document.ts';
import type { MeasuredFaces } from './assets.ts';
import { layOut } from './layout/lay-out.ts';
import { paintSvg } from './paint-svg.ts';
import { createTypefaces } from './typeface.ts';
import { verifyPaper } from './verify/verify-paper.ts';

export interface Illustrator {
  /**
   * An SVG: bars for text, coloured by the style sheet of the page it stands in. Throws PaperOverflowError where a text
   * finds no room and MissingGlyphError where a glyph is missing.
   */
  picture(document: PaperDocument): string;
}

export function createIllustrator(measured: MeasuredFaces): Illustrator {
  const faces = createTypefaces(measured);
  return {
    picture(document) {
      const paper = layOut(document, faces);
      verifyPaper(paper, document);
      return paintSvg(paper);
    },
  };
}
