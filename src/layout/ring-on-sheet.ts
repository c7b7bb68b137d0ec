// A ring of seats on a sheet: places in millimetres, outlines that survive a home printer.
import { cornerPerDepth, placeSeats, slenderDepth, type Ring, type SeatState } from '../ring/geometry.ts';
import { pointsPerMm } from '../tagged-pdf/measures.ts';

/** A seat: a rounded rectangle around its centre, turned clockwise. Lengths in mm, y downwards. */
export interface Seat {
  readonly state: SeatState;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly depthMm: number;
  readonly cornerMm: number;
  readonly turnDeg: number;
  /** Width of the outline, which lies inside the edge; zero for a filled seat. */
  readonly strokeMm: number;
}

/** Where the ring stands: its centre, and its width without the free seat that is pulled out of it. */
export interface RingFrame {
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
}

/** Outer size of the small seat that lies beside a line of text, as deep as the line is high: a signature line, a number. */
export const lyingSeat = (depthMm: number) => ({
  widthMm: 1.5 * depthMm,
  depthMm,
  cornerMm: cornerPerDepth * depthMm,
  turnDeg: 0,
});

/** A ring that is larger than this fills its page. */
const slenderFromMm = 75;

/** Places the seats. */
export function layOutRing(ring: Ring, frame: RingFrame): Seat[] {
  const placed = frame.sizeMm > slenderFromMm ? placeSeats(ring, slenderDepth) : placeSeats(ring);
  const radiusMm = frame.sizeMm / (2 + (placed[0]?.depth ?? 0));
  return placed.map(({ state, angleDeg, distance, askewDeg, width, depth, corner }) => {
    const angle = (angleDeg * Math.PI) / 180;
    return {
      state,
      xMm: frame.xMm + distance * radiusMm * Math.sin(angle),
      yMm: frame.yMm - distance * radiusMm * Math.cos(angle),
      widthMm: width * radiusMm,
      depthMm: depth * radiusMm,
      cornerMm: corner * radiusMm,
      turnDeg: angleDeg + askewDeg,
      strokeMm: strokeMm(state, radiusMm),
    };
  });
}

/** The free seat is drawn 1.5–3.5 pt thick, other open seats at least 1 pt, so that they survive a home printer. */
function strokeMm(state: SeatState, radiusMm: number): number {
  if (state === 'taken') return 0;
  const radiusPt = radiusMm * pointsPerMm;
  const strokePt =
    state === 'free' ? Math.min(3.5, Math.max(1.5, 0.055 * radiusPt)) : Math.max(1, 0.03 * radiusPt);
  return strokePt / pointsPerMm;
}
