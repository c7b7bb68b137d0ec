// SVG → PNG. The SVG has no text, so no font is looked for.
import { renderAsync } from '@resvg/resvg-js';

/** The same SVG gives the same bytes; several are drawn side by side, off the main thread. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return picture.asPng();
}
