// Schibsted Grotesk as published → the files the repository commits: small TrueType files and measures for paper,
// WOFF2 for the web, and the licence beside both. The same input gives the same bytes.
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { FaceMetrics } from '../../src/tagged-pdf/font-files.ts';
import { paperCharacters, webCharacters } from './characters.ts';
import { measureKerning } from './kerning.ts';

const published = new URL('../../node_modules/@expo-google-fonts/schibsted-grotesk/', import.meta.url);

/** The two weights, and where the package keeps each. */
export const faces = {
  regular: '400Regular/SchibstedGrotesk_400Regular.ttf',
  bold: '700Bold/SchibstedGrotesk_700Bold.ttf',
} as const;

/** A PDF viewer draws glyphs by number and takes widths and kerning from the page: these tables would be dead weight. */
const tablesNoViewerNeeds = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'STAT', 'gasp', 'name', 'post', 'prep'];

/** The face as its designers publish it. */
export async function readPublishedFace(weight: keyof typeof faces): Promise<Uint8Array> {
  return readFile(new URL(faces[weight], published));
}

/** Every committed font file: path from the repository's root → content. */
export async function buildFonts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const weight of ['regular', 'bold'] as const) {
    const name = `schibsted-grotesk-${weight}`;
    const source = await readPublishedFace(weight);
    const paper = await subsetFont(source, paperCharacters, {
      targetFormat: 'sfnt',
      noHinting: true,
      noLayoutClosure: true,
      keepFeatures: [],
      dropTables: tablesNoViewerNeeds,
    });
    const web = await subsetFont(source, webCharacters, {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: ['kern', 'tnum', 'ccmp', 'mark'],
    });
    files.set(`src/tagged-pdf/fonts/${name}.ttf`, paper);
    files.set(
      `src/tagged-pdf/fonts/${name}.json`,
      Buffer.from(JSON.stringify(measure(source, paper)) + '\n'),
    );
    files.set(`public/fonts/${name}.woff2`, web);
  }
  const licence = await readFile(new URL('LICENSE_FONT', published));
  return files.set('src/tagged-pdf/fonts/OFL.txt', licence).set('public/fonts/OFL.txt', licence);
}

/** Glyph numbers and widths come from the small file, kerning from the published one: the small one has no rules left. */
function measure(source: Uint8Array, paper: Uint8Array): FaceMetrics {
  const whole = create(source);
  const small = create(paper);
  const codePoints = small.characterSet.filter(isCharacter).toSorted((a, b) => a - b);
  const characters = codePoints.map((codePoint) => String.fromCodePoint(codePoint));
  return {
    postscriptName: whole.postscriptName,
    unitsPerEm: whole.unitsPerEm,
    ascent: whole.ascent,
    descent: whole.descent,
    capHeight: whole.capHeight,
    xHeight: whole.xHeight,
    boundingBox: [small.bbox.minX, small.bbox.minY, small.bbox.maxX, small.bbox.maxY],
    characters: characters.join(''),
    glyphs: codePoints.map((codePoint) => small.glyphForCodePoint(codePoint).id),
    advances: Array.from({ length: small.numGlyphs }, (_, id) => small.getGlyph(id).advanceWidth),
    kerning: measureKerning(whole, characters),
  };
}

/** A character map ends with a sentinel at U+FFFF that stands for nothing. */
function isCharacter(codePoint: number): boolean {
  return codePoint !== 0xffff;
}
