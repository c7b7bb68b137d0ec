// What stands in the light at the right of a picture: a ring of seats, or sheets of paper lying on each other.
import { drawRing, type RingDrawing } from '../../ring/draw-svg.ts';

type RingMotif = Pick<RingDrawing, 'ring' | 'beside'>;

/** Sheets are small SVGs of their own; there is room for two. */
export type Motif = RingMotif | { readonly sheets: readonly string[] };

export const drawMotif = (motif: Motif): string =>
  'sheets' in motif ? drawSheets(motif.sheets) : drawSeats(motif);

function drawSeats(motif: RingMotif): string {
  const transform = motif.beside === true ? 'translate(906 240) scale(4.15)' : 'translate(950 254) scale(5)';
  return `<g transform="${transform}">${drawRing({ ...motif, shadow: true })}</g>`;
}

/** The first sheet lies on top. */
function drawSheets(sheets: readonly string[]): string {
  const transforms = ['translate(744 72) rotate(-3.5)', 'translate(898 56) rotate(4)'];
  const drawn = sheets.slice(0, transforms.length).map((sheet, index) => {
    const shadow = '<rect class="h" x="5" y="7" width="280" height="396" rx="3"/>';
    const svg = sheet.replace(
      /<svg width="\d+" height="\d+"/,
      '<svg width="280" height="396" overflow="visible"',
    );
    return `<g transform="${transforms[index]}">${shadow}${svg}</g>`;
  });
  return drawn.reverse().join('');
}
