// A ring of seats, seen from above, as plain rectangles with round corners. Everything follows from the number of seats
// and the size of the ring; both painters draw what stands here.
import type { SeatState } from '../compose/document.ts';
import { pointsPerMm } from './measures.ts';

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

const cornerPerDepth = 0.44;

/** Outer size of the small seat that lies beside a line of text: a signature line, a number. */
export const lyingSeat = { widthMm: 9, depthMm: 6, cornerMm: cornerPerDepth * 6 } as const;

/** Places the seats clockwise from twelve o'clock; two seats face each other left and right. */
export function layOutRing(states: readonly SeatState[], frame: RingFrame): Seat[] {
  const count = states.length;
  if (count < 2) throw new Error(`A ring has two seats or more, this one has ${count}.`);
  const unit = seatOf(count, 1);
  const radiusMm = frame.sizeMm / (2 + unit.depth);
  const seat = seatOf(count, radiusMm);
  const pair = count === 2;
  return states.map((state, index) => {
    const free = state === 'free';
    const angleDeg = (pair ? -90 : 0) + (360 * index) / count;
    const angle = (angleDeg * Math.PI) / 180;
    const distanceMm = radiusMm * (free ? (pair ? 1.16 : 1.2) : 1);
    return {
      state,
      xMm: frame.xMm + distanceMm * Math.sin(angle),
      yMm: frame.yMm - distanceMm * Math.cos(angle),
      widthMm: seat.width,
      depthMm: seat.depth,
      cornerMm: cornerPerDepth * seat.depth,
      turnDeg: angleDeg + (free ? (pair ? 8 : 10) : 0),
      strokeMm: strokeMm(state, radiusMm),
    };
  });
}

/** A seat's width along the ring and depth across it, for a ring of the given centre-line radius. */
function seatOf(count: number, radius: number): { width: number; depth: number } {
  if (count === 2) return { width: 1.15 * radius, depth: 0.7 * radius };
  const width = 0.72 * Math.min(2 * radius * Math.sin(Math.PI / count), radius);
  return { width, depth: Math.min(0.42 * radius, 0.68 * width) };
}

/** The free seat is drawn 1.5–3.5 pt thick, other open seats at least 1 pt, so that they survive a home printer. */
function strokeMm(state: SeatState, radiusMm: number): number {
  if (state === 'taken') return 0;
  const radiusPt = radiusMm * pointsPerMm;
  const strokePt =
    state === 'free' ? Math.min(3.5, Math.max(1.5, 0.055 * radiusPt)) : Math.max(1, 0.03 * radiusPt);
  return strokePt / pointsPerMm;
}
