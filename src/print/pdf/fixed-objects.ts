// What is the same in every document, made and deflated once: font files, their character maps and widths, the colour
// profile. A printer keeps these, so that each further paper costs only its own words.
import type { PDFArray, PDFRawStream } from 'pdf-lib';
import { PDFContext } from 'pdf-lib';
import type { FaceAssets, PrinterAssets } from '../assets.ts';
import type { Typeface, Typefaces } from '../typeface.ts';
import { srgbProfile } from './srgb-profile.ts';
import { toUnicodeMap } from './to-unicode.ts';
import { winAnsiCharacters } from './win-ansi.ts';

/** Objects without references, so that any number of documents can hold them. */
export interface FixedFace {
  readonly fontFile: PDFRawStream;
  readonly toUnicode: PDFRawStream;
  /** Widths by glyph number and by WinAnsi code, in thousandths of an em. */
  readonly widths: PDFArray;
  readonly winAnsiWidths: PDFArray;
}

export interface FixedObjects {
  readonly regular: FixedFace;
  readonly bold: FixedFace;
  readonly colourProfile: PDFRawStream;
}

/** Deflates some 50 kB: worth doing once a printer, not once a document. */
export function createFixedObjects(assets: PrinterAssets, faces: Typefaces): FixedObjects {
  // Streams and arrays without references do not depend on the context they were made in.
  const context = PDFContext.create();
  return {
    regular: fixedFace(context, assets.regular, faces.regular),
    bold: fixedFace(context, assets.bold, faces.bold),
    colourProfile: context.flateStream(srgbProfile(), { N: 3 }),
  };
}

function fixedFace(context: PDFContext, { bytes, metrics }: FaceAssets, face: Typeface): FixedFace {
  const perMille = (units: number) => Math.round((units * 1000) / metrics.unitsPerEm);
  const widthOf = (character: string) =>
    metrics.advances[face.glyph(character.codePointAt(0) ?? 0, character)] ?? 0;
  return {
    fontFile: context.flateStream(new Uint8Array(bytes), { Length1: bytes.length }),
    toUnicode: context.flateStream(toUnicodeMap(metrics)),
    widths: context.obj([0, context.obj(metrics.advances.map(perMille))]),
    winAnsiWidths: context.obj(winAnsiCharacters.map((character) => perMille(widthOf(character)))),
  };
}
