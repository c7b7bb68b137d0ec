// The ring: how many seats of each kind, and where they stand. Lengths are in radii of the circle through their middles.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSizeRing, mark, nthRing, oneFreeRing } from '../../../src/ring/figures.ts';
import { placeSeats, type SeatState } from '../../../src/ring/geometry.ts';
import { content } from '../../support/content.ts';
import { fixed } from '../fixed.ts';

const count = (seats: readonly SeatState[], kind: SeatState): number =>
  seats.filter((seat) => seat === kind).length;

const ranges = Object.values(content.facts).flatMap((fact) =>
  Object.values(fact.rows).flatMap(({ values: { min, max } }) =>
    min === undefined || max === undefined ? [] : [[fact.id, min, max] as const],
  ),
);

test.each(ranges)('%s, %i to %i: so many are there, and the free seat is the next', (_id, min, max) => {
  const { seats } = groupSizeRing(min, max);
  expect(seats).toHaveLength(max);
  expect(count(seats, 'free')).toBe(1);
  expect(count(seats, 'taken')).toBe(min);
  expect(count(seats, 'open')).toBe(max - min - 1);
});

test('where no more may come, the free seat is one of them', () => {
  expect(groupSizeRing(3, 3).seats).toEqual(['free', 'taken', 'taken']);
});

test('the mark is six seats with one free, to the lower right', () => {
  expect(count(mark.seats, 'taken')).toBe(5);
  expect(placeSeats(mark).find(({ state }) => state === 'free')?.angleDeg).toBe(150);
});

test.each([2, 3, 6, 8, 11])('of %i seats one is free, right of the middle', (seats) => {
  const placed = placeSeats(oneFreeRing(seats));
  const free = placed.filter(({ state }) => state === 'free');
  expect(free).toHaveLength(1);
  expect(free[0]?.angleDeg).toBeGreaterThan(80);
  expect(free[0]?.angleDeg).toBeLessThan(180);
});

test.each([1, 2, 6])('seat %i of six is the one that is filled', (k) => {
  const { seats } = nthRing(k, 6);
  expect(seats.indexOf('taken')).toBe(k - 1);
  expect(count(seats, 'open')).toBe(5);
});

const ringOf = (minLength: number) =>
  fc.array(fc.constantFrom<SeatState>('taken', 'open', 'free'), { minLength, maxLength: 16 });
const anyRing = ringOf(2);

describe('whatever ring is placed', () => {
  test('every seat stands a fair share of the circle after the one before, the first where it was asked to', () => {
    fc.assert(
      fc.property(anyRing, fc.nat({ max: 359 }), (seats, first) => {
        const placed = placeSeats({ seats, startDeg: first });
        expect(placed.map(({ state }) => state)).toEqual(seats);
        for (const [index, { angleDeg }] of placed.entries()) {
          expect(angleDeg).toBeCloseTo((first + (index * 360) / seats.length) % 360, 9);
        }
      }),
      fixed,
    );
  });

  test('no seat of three or more leaves the view box of the web, or is wider than its place', () => {
    fc.assert(
      fc.property(ringOf(3), (seats) => {
        for (const { distance, width, depth } of placeSeats({ seats, startDeg: 0 })) {
          expect(33 * Math.hypot(distance + depth / 2, width / 2)).toBeLessThan(50);
          expect(width).toBeLessThan(2 * Math.sin(Math.PI / seats.length));
        }
      }),
      fixed,
    );
  });

  test('only the free seat is pulled out and askew, and all others stand on one circle', () => {
    fc.assert(
      fc.property(anyRing, (seats) => {
        for (const { state, distance, askewDeg } of placeSeats({ seats, startDeg: 0 })) {
          expect([distance > 1, askewDeg > 0]).toEqual([state === 'free', state === 'free']);
        }
      }),
      fixed,
    );
  });
});
