// Words → outlines of the project's typeface, set by the measures of paper: one pixel is what the printer calls a
// millimetre. No font of the machine that builds has a say.
import { create } from 'fontkit';
import type { FontFiles } from '../../tagged-pdf/font-files.ts';
import { pointsPerMm } from '../../tagged-pdf/measures.ts';
import { createTypeface, forEachGlyph, type Typefaces } from '../../tagged-pdf/typeface.ts';
import type { TypeStyle } from '../../tokens.ts';

export interface Lettering {
  readonly faces: Typefaces;
  /** A glyph as an SVG path, in font units, y upwards; empty for a space. */
  outline(weight: keyof Typefaces, glyph: number): string;
}

export function createLettering({ regular, bold }: FontFiles): Lettering {
  const fonts = { regular: create(regular.bytes), bold: create(bold.bytes) };
  return {
    faces: { regular: createTypeface(regular.metrics), bold: createTypeface(bold.metrics) },
    outline: (weight, glyph) => fonts[weight].getGlyph(glyph).path.toSVG(),
  };
}

/** Height of capital letters in pixels. */
export const capHeightPx = ({ faces }: Lettering, { sizePt }: TypeStyle): number =>
  (faces.regular.metrics.capHeight / faces.regular.metrics.unitsPerEm) * (sizePt / pointsPerMm);

/** One line, the left end of its baseline at a point. Throws MissingGlyphError. */
export function drawLine(
  { faces, outline }: Lettering,
  { text, style }: { readonly text: string; readonly style: TypeStyle },
  at: { readonly x: number; readonly y: number },
): string {
  const weight = style.bold ? 'bold' : 'regular';
  const { advances, unitsPerEm } = faces[weight].metrics;
  const shapes: string[] = [];
  let reach = 0;
  forEachGlyph(faces[weight], text, (glyph, kerning) => {
    const path = outline(weight, glyph);
    reach += kerning;
    if (path !== '') shapes.push(`<path transform="translate(${Math.round(reach)})" d="${path}"/>`);
    reach += (advances[glyph] ?? 0) + style.trackingEm * unitsPerEm;
  });
  const scale = style.sizePt / pointsPerMm / unitsPerEm;
  return `<g transform="translate(${at.x} ${at.y}) scale(${scale} ${-scale})">${shapes.join('')}</g>`;
}
