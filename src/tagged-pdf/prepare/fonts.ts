// Font files → pdf-lib's objects that show them. Text on the page is set by glyph number; form fields need a simple font of
// the same file, since that is the kind every viewer can type in.
import type { PDFContext, PDFDict, PDFRef } from 'pdf-lib';
import { PDFString } from 'pdf-lib';
import type { FaceMetrics, FaceFile, FontFiles } from '../font-files.ts';
import { createTypeface } from '../typeface.ts';
import { fontNames } from '../write/text-operators.ts';
import { toUnicodeMap } from './to-unicode.ts';
import { winAnsiCharacters } from './win-ansi.ts';

/** ISO 32000-1 table 123: bit 6, the face holds the standard Latin characters. */
const nonsymbolic = 32;

/** What shows text on a page, and in a form field. */
export interface Fonts {
  /** A resource dictionary with both faces, by the names that a page's operators use. */
  readonly pageResources: PDFRef;
  /** Of the regular face; only files with fields hold it, so it is in none yet. */
  readonly formFont: PDFDict;
}

/** Puts all but the font of the form fields into the context. */
export function makeFonts(context: PDFContext, { regular, bold }: FontFiles): Fonts {
  const descriptors = { regular: embedFace(context, regular), bold: embedFace(context, bold) };
  const resources = context.obj({
    Font: {
      [fontNames.regular]: compositeFont(context, regular.metrics, descriptors.regular),
      [fontNames.bold]: compositeFont(context, bold.metrics, descriptors.bold),
    },
  });
  return {
    pageResources: context.register(resources),
    formFont: simpleFont(context, regular.metrics, descriptors.regular),
  };
}

/** Embeds the file and describes it. No subset prefix: the file is embedded whole, and viewers may type with it. */
function embedFace(context: PDFContext, { bytes, metrics }: FaceFile): PDFRef {
  const units = perMille(metrics);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: metrics.postscriptName,
      Flags: nonsymbolic,
      FontBBox: metrics.boundingBox.map(units),
      ItalicAngle: 0,
      Ascent: units(metrics.ascent),
      Descent: units(metrics.descent),
      CapHeight: units(metrics.capHeight),
      XHeight: units(metrics.xHeight),
      StemV: metrics.postscriptName.endsWith('Bold') ? 140 : 80,
      FontFile2: context.register(context.flateStream(new Uint8Array(bytes), { Length1: bytes.length })),
    }),
  );
}

/** ISO 32000-1 9.7.4: a composite font whose codes are glyph numbers. */
function compositeFont(context: PDFContext, metrics: FaceMetrics, descriptor: PDFRef): PDFRef {
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: metrics.postscriptName,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    // ISO 14289-1 7.21.3.2: an embedded CIDFont says how its codes find their glyphs.
    CIDToGIDMap: 'Identity',
    W: [0, metrics.advances.map(perMille(metrics))],
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: metrics.postscriptName,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicodeMap(metrics))),
    }),
  );
}

/** ISO 32000-1 9.6.3 with WinAnsiEncoding. */
function simpleFont(context: PDFContext, metrics: FaceMetrics, descriptor: PDFRef): PDFDict {
  const { glyph } = createTypeface(metrics);
  const units = perMille(metrics);
  const widths = winAnsiCharacters.map((character) =>
    units(metrics.advances[glyph(character.codePointAt(0) ?? 0, character)] ?? 0),
  );
  return context.obj({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: metrics.postscriptName,
    Encoding: 'WinAnsiEncoding',
    FirstChar: 32,
    LastChar: 255,
    Widths: widths,
    FontDescriptor: descriptor,
  });
}

/** Font units → thousandths of an em. */
function perMille({ unitsPerEm }: FaceMetrics): (units: number) => number {
  return (units) => Math.round((units * 1000) / unitsPerEm);
}
