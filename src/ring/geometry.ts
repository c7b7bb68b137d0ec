// The ring of rounded seats seen from above: how each seat lies follows from how many there are. Web and paper draw what
// stands here.

/** taken = filled; open = outlined, may be there; free = the clay seat, pulled out of the ring. */
export type SeatState = 'taken' | 'open' | 'free';

/** A seat on its ring. Lengths are in radii of the circle through the seats' middles. */
export interface RingSeat {
  readonly state: SeatState;
  /** Clockwise from twelve o'clock. */
  readonly angleDeg: number;
  readonly distance: number;
  /** How much further than its place on the ring asks for the seat is turned, around its own middle. */
  readonly askewDeg: number;
  /** Along the ring. */
  readonly width: number;
  /** Across the ring. */
  readonly depth: number;
  readonly corner: number;
}

/** Corner of a seat per its depth; a seat that lies beside a line of text has the same. */
export const cornerPerDepth = 0.44;

/** Seats clockwise, and where the first one stands, in degrees from twelve o'clock. */
export interface Ring {
  readonly seats: readonly SeatState[];
  readonly startDeg: number;
}

/** Two seats face each other; fewer make no ring. */
export function placeSeats({ seats, startDeg }: Ring, mostDepth = ordinaryDepth): RingSeat[] {
  const count = seats.length;
  if (count < 2) throw new Error(`A ring has two seats or more, this one has ${count}.`);
  const size = seatOf(count, mostDepth);
  const pulled = count === 2 ? { distance: 1.16, askewDeg: 8 } : { distance: 1.2, askewDeg: 10 };
  return seats.map((state, index) => ({
    state,
    angleDeg: (startDeg + (360 * index) / count) % 360,
    ...(state === 'free' ? pulled : { distance: 1, askewDeg: 0 }),
    ...size,
    corner: cornerPerDepth * size.depth,
  }));
}

/** Depth of a seat at most; a ring that fills a page has slender ones. */
const ordinaryDepth = 0.42;
export const slenderDepth = 0.34;

function seatOf(count: number, mostDepth: number): { width: number; depth: number } {
  if (count === 2) return { width: 1.15, depth: 0.7 };
  const width = 0.72 * Math.min(2 * Math.sin(Math.PI / count), 1);
  return { width, depth: Math.min(mostDepth, 0.68 * width) };
}
