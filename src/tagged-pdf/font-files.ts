// What printing starts from: two small font files, and their measures as plain data.
// Reading them from a disk or over a network is somebody else's work, so that printing is the same everywhere.

/** Measures of one face, all lengths in font units; made with the font file it belongs to, never by hand. */
export interface FaceMetrics {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the baseline, so negative. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Left, bottom, right, top of a box that holds every glyph. */
  readonly boundingBox: readonly [number, number, number, number];
  /** Every character the face can show, in code point order; `glyphs` has its glyph numbers in the same order. */
  readonly characters: string;
  readonly glyphs: readonly number[];
  /** Advance width by glyph number. */
  readonly advances: readonly number[];
  readonly kerning: KerningTable;
}

/**
 * Pair kerning by classes: characters that kern alike share a string. The space between a character of `left[i]` and a
 * following one of `right[j]` changes by `units[i][j]`; a character in no class does not kern.
 */
export interface KerningTable {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly units: readonly (readonly number[])[];
}

/** One face: a TrueType file that is embedded whole, and its measures. */
export interface FaceFile {
  readonly bytes: Uint8Array;
  readonly metrics: FaceMetrics;
}

/** What layout asks of the two weights that every document is set in. */
export interface MeasuredFaces {
  readonly regular: Pick<FaceFile, 'metrics'>;
  readonly bold: Pick<FaceFile, 'metrics'>;
}

/** The same weights with their files: what PDF resources are prepared from. */
export interface FontFiles extends MeasuredFaces {
  readonly regular: FaceFile;
  readonly bold: FaceFile;
}
