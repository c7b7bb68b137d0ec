// The ring of rounded seats seen from above, as the web draws it: data in, places of seats out. Colour is in the style sheet.

/** taken = filled; open = may be there; free = the clay seat, pulled out of the ring. */
export type Seat = 'taken' | 'open' | 'free';

export interface PlacedSeat {
  readonly seat: Seat;
  /** Degrees clockwise from twelve o'clock. */
  readonly turn: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly corner: number;
}

const radius = 33;
const pull = 6;

/** Seats for a view box of ±50, the first at `from` degrees and the rest clockwise after it. */
export function placeSeats(seats: readonly Seat[], from = 150): PlacedSeat[] {
  const height = seats.length > 8 ? 10 : 13;
  const chord = 2 * radius * Math.sin(Math.PI / seats.length);
  const width = Math.min(chord * 0.74, 25);
  return seats.map((seat, index) => {
    const centre = radius + (seat === 'free' ? pull : 0);
    return {
      ...{ seat, turn: round((from + (index * 360) / seats.length) % 360) },
      ...{ x: round(-width / 2), y: round(-centre - height / 2), width: round(width), height },
      corner: height > 11 ? 5 : 4,
    };
  });
}

const fill = (count: number, seat: Seat): Seat[] => Array.from({ length: count }, () => seat);

/** The mark: six seats, one free. */
export const mark = (): Seat[] => ['free', ...fill(5, 'taken')];

/** “5–8”: the free seat is one of the five that must be there; the others may come. */
export const rangeRing = (min: number, max: number): Seat[] => [
  'free',
  ...fill(min - 1, 'taken'),
  ...fill(max - min, 'open'),
];

/** The k-th of n, from one. */
export const nthOf = (k: number, n: number): Seat[] => fill(n, 'open').with(k - 1, 'taken');

const round = (value: number): number => Math.round(value * 100) / 100;
