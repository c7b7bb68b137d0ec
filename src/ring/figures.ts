// One recipe for each figure that a ring of seats makes, for web and paper alike: one seat free, so many people, the k-th of n.
import type { Ring, SeatState } from './geometry.ts';

/** Where the free seat of the mark stands. */
const freeDeg = 150;

const fill = (count: number, state: SeatState): SeatState[] => Array.from({ length: count }, () => state);

/** All alike but for the seat with this index. */
const fillBut = (
  count: number,
  state: SeatState,
  [index, other]: readonly [number, SeatState],
): SeatState[] => fill(count, state).map((seat, at) => (at === index ? other : seat));

/** Two face each other, six stand as in the mark, others begin at twelve o'clock. */
const startDegOf = (count: number): number => (count === 2 ? 270 : count === 6 ? 30 : 0);

const ringOf = (seats: readonly SeatState[]): Ring => ({ seats, startDeg: startDegOf(seats.length) });

/** Everybody but one is there: the free seat stands a third of the way round, to the lower right. */
export const oneFreeRing = (count: number): Ring =>
  ringOf(fillBut(count, 'taken', [Math.round(count / 3), 'free']));

/** Six seats, one of them free: the mark. */
export const mark: Ring = oneFreeRing(6);

/** A ring for a headline: a seat at twelve o'clock leaves the middle open for words. */
export const headlineRing = (count: number): Ring => ({ ...oneFreeRing(count), startDeg: 0 });

/** “4–8”: four are there, the free seat is the first of those that may come. Where none may come it is one of them. */
export function groupSizeRing(min: number, max: number): Ring {
  const taken = fill(Math.min(min, max - 1), 'taken');
  return { seats: ['free', ...taken, ...fill(max - 1 - taken.length, 'open')], startDeg: freeDeg };
}

/** The k-th of n, from one. */
export const nthRing = (k: number, n: number): Ring => ringOf(fillBut(n, 'open', [k - 1, 'taken']));

/** A clock of equal parts that begins at twelve o'clock: it fills as time goes. */
export const clockRing = (gone: number, parts: number): Ring => ({
  seats: [...fill(gone, 'taken'), ...fill(parts - gone, 'open')],
  startDeg: 180 / parts,
});

/** Nobody is there yet. */
export const openRing = (count: number): Ring => ringOf(fill(count, 'open'));

/** Whoever starts a group sits down first, where the free seat of the mark is. */
export const starterRing: Ring = { ...nthRing(1, 6), startDeg: freeDeg };

/** Nobody is there yet, and one seat is yours. */
export const invitingRing: Ring = ringOf(fillBut(6, 'open', [2, 'free']));

/** A whole group: whoever helps sits beside it. */
export const wholeRing: Ring = ringOf(fill(6, 'taken'));
