// The committed font files: what the script makes, and glyph for glyph what the designers published.
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { buildFonts, faces, readPublishedFace } from '../../scripts/fonts/build-fonts.ts';
import { paperCharacters, webCharacters } from '../../scripts/fonts/characters.ts';
import { createTypeface } from '../../src/tagged-pdf/typeface.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';

const root = new URL('../../', import.meta.url);
const assets = await readPrintAssets();
const built = await buildFonts();

test.each([...built.keys()])('%s is, byte for byte, what scripts/make-fonts.ts makes', async (path) => {
  const committed = await readFile(new URL(path, root));
  expect(Buffer.compare(committed, built.get(path) ?? Buffer.of())).toBe(0);
});

describe.each(Object.keys(faces) as (keyof typeof faces)[])('the %s face on paper', async (weight) => {
  const source = create(await readPublishedFace(weight));
  const small = create(assets[weight].bytes);
  const { metrics } = assets[weight];
  const codePoints = Array.from(metrics.characters, (character) => character.codePointAt(0) ?? 0);

  test('draws every character exactly as published', () => {
    const changed = codePoints.filter(
      (codePoint) =>
        small.glyphForCodePoint(codePoint).path.toSVG() !== source.glyphForCodePoint(codePoint).path.toSVG(),
    );
    expect(changed).toEqual([]);
    expect(codePoints.length).toBeGreaterThan(330);
  });

  test('holds every character it was asked for that the typeface has', () => {
    const missing = [...new Set(paperCharacters)].filter(
      (character) =>
        source.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) && !metrics.characters.includes(character),
    );
    expect(missing).toEqual([]);
  });

  test('has measures that agree with the published font', () => {
    const { unitsPerEm, ascent, descent, capHeight, xHeight, postscriptName } = source;
    expect(metrics).toMatchObject({ unitsPerEm, ascent, descent, capHeight, xHeight, postscriptName });
    codePoints.forEach((codePoint, index) => {
      const glyph = metrics.glyphs[index] ?? -1;
      expect(glyph).toBe(small.glyphForCodePoint(codePoint).id);
      expect(metrics.advances[glyph]).toBe(source.glyphForCodePoint(codePoint).advanceWidth);
    });
  });

  test.each(['AVATAR', 'Tavshed', 'Åse Ødegård', 'Type «Lyt»', 'Kristín Þóra', 'Ánne Ŋuoŧŧa'])(
    'kerns «%s» as the published font does',
    (text) => {
      const typeface = createTypeface(metrics);
      const { positions, glyphs } = source.layout(text, { kern: true, liga: false, calt: false });
      const expected = positions.map(({ xAdvance }, index) => xAdvance - (glyphs[index]?.advanceWidth ?? 0));
      const ids = Array.from(text, (character) => typeface.glyph(character.codePointAt(0) ?? 0, text));
      expect(ids.map((id, index) => typeface.kerning(id, ids[index + 1] ?? -1))).toEqual(expected);
    },
  );
});

test.each(['regular', 'bold'])(
  'the %s face for the web has every letter it needs in at most 20 kB',
  (weight) => {
    const bytes = built.get(`public/fonts/schibsted-grotesk-${weight}.woff2`) ?? Buffer.of();
    const face = create(bytes);
    const needed = 'abcæøåABCÆØÅ áčđŋšŧž ÁČĐŊŠŦŽ –—‘’“”«»…•·→↗ 0123456789';
    expect([...needed].filter((letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual(
      [],
    );
    expect([...needed].filter((letter) => !webCharacters.includes(letter))).toEqual([]);
    expect(bytes.length).toBeLessThanOrEqual(20_000);
    const widths = (features: Record<string, boolean>) =>
      new Set(face.layout('0123456789', features).positions.map(({ xAdvance }) => xAdvance)).size;
    expect(widths({ tnum: true })).toBe(1);
    expect(widths({})).toBeGreaterThan(1);
  },
);
