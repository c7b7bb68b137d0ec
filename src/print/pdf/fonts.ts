// The embedded faces as PDF font dictionaries. Text on the page is set by glyph number; form fields need a simple font
// of the same file, since that is the kind every viewer can type in.
import type { PDFContext, PDFRef } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import type { FaceMetrics } from '../assets.ts';
import type { FixedFace } from './fixed-objects.ts';

/** A face in a document: what its font dictionaries share. */
export interface EmbeddedFace {
  readonly metrics: FaceMetrics;
  readonly fixed: FixedFace;
  readonly descriptor: PDFRef;
}

/** ISO 32000-1 table 123: bit 6, the face holds the standard Latin characters. */
const nonsymbolic = 32;

/** Embeds the file and describes it. No subset prefix: the file is embedded whole, and viewers may type with it. */
export function embedFace(context: PDFContext, metrics: FaceMetrics, fixed: FixedFace): EmbeddedFace {
  const perMille = (units: number) => Math.round((units * 1000) / metrics.unitsPerEm);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: metrics.postscriptName,
      Flags: nonsymbolic,
      FontBBox: metrics.boundingBox.map(perMille),
      ItalicAngle: 0,
      Ascent: perMille(metrics.ascent),
      Descent: perMille(metrics.descent),
      CapHeight: perMille(metrics.capHeight),
      XHeight: perMille(metrics.xHeight),
      StemV: metrics.postscriptName.endsWith('Bold') ? 140 : 80,
      FontFile2: context.register(fixed.fontFile),
    }),
  );
  return { metrics, fixed, descriptor };
}

/** ISO 32000-1 9.7.4: a composite font whose codes are glyph numbers. */
export function compositeFont(context: PDFContext, face: EmbeddedFace): PDFRef {
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: face.metrics.postscriptName,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: face.descriptor,
      // ISO 14289-1 7.21.3.2: an embedded CIDFont says how its codes find their glyphs.
      CIDToGIDMap: 'Identity',
      W: face.fixed.widths,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: face.metrics.postscriptName,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(face.fixed.toUnicode),
    }),
  );
}

/** ISO 32000-1 9.6.3 with WinAnsiEncoding. */
export function simpleFont(context: PDFContext, face: EmbeddedFace): PDFRef {
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: face.metrics.postscriptName,
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: face.fixed.winAnsiWidths,
      FontDescriptor: face.descriptor,
    }),
  );
}
