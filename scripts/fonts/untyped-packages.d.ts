// The little we use of two packages that ship no types of their own.

declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff2';
    noHinting?: boolean;
    noLayoutClosure?: boolean;
    /** OpenType features to keep; all when left out. */
    keepFeatures?: string[];
    dropTables?: string[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>;
}

declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
    readonly numGlyphs: number;
    readonly characterSet: number[];
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    getGlyph(id: number): Glyph;
    layout(
      text: string,
      features: Record<string, boolean>,
    ): { positions: { xAdvance: number }[]; glyphs: Glyph[] };
  }
  export function create(bytes: Uint8Array): Font;
}
