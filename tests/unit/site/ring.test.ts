// The ring on the web: how many seats of each kind, and where they stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark, nthOf, placeSeats, rangeRing, type Seat } from '../../../src/site/ring.ts';
import { content } from '../../content/real-content.ts';
import { fixed } from '../fixed.ts';

const count = (seats: readonly Seat[], kind: Seat): number => seats.filter((seat) => seat === kind).length;

const ranges = Object.values(content.facts).flatMap((fact) =>
  Object.values(fact.rows).flatMap(({ values: { min, max } }) =>
    min === undefined || max === undefined ? [] : [[fact.id, min, max] as const],
  ),
);

test.each(ranges)('%s, %i to %i: the free seat is one of those that must be there', (_id, min, max) => {
  const seats = rangeRing(min, max);
  expect(seats).toHaveLength(max);
  expect(count(seats, 'free')).toBe(1);
  expect(count(seats, 'free') + count(seats, 'taken')).toBe(min);
  expect(count(seats, 'open')).toBe(max - min);
});

test('the mark is six seats with one free', () => {
  expect(mark()).toEqual(['free', 'taken', 'taken', 'taken', 'taken', 'taken']);
});

test.each([1, 2, 6])('seat %i of six is the one that is filled', (k) => {
  const seats = nthOf(k, 6);
  expect(seats.indexOf('taken')).toBe(k - 1);
  expect(count(seats, 'open')).toBe(5);
});

const anyRing = fc.array(fc.constantFrom<Seat>('taken', 'open', 'free'), { minLength: 2, maxLength: 16 });

describe('whatever ring is placed', () => {
  test('every seat stands a fair share of the circle after the one before, the first where it was asked to', () => {
    fc.assert(
      fc.property(anyRing, fc.nat({ max: 359 }), (seats, from) => {
        const placed = placeSeats(seats, from);
        expect(placed.map(({ seat }) => seat)).toEqual(seats);
        for (const [index, { turn }] of placed.entries()) {
          const away = Math.abs(turn - ((from + (index * 360) / seats.length) % 360));
          expect(Math.min(away, 360 - away)).toBeLessThan(0.01);
        }
      }),
      fixed,
    );
  });

  test('no seat leaves the view box or touches its neighbour at the middle of its depth', () => {
    fc.assert(
      fc.property(anyRing, (seats) => {
        for (const { x, y, width, height } of placeSeats(seats)) {
          expect(y).toBeGreaterThanOrEqual(-50);
          expect(x).toBeCloseTo(-width / 2, 1);
          expect(width).toBeLessThan(2 * 33 * Math.sin(Math.PI / seats.length));
          expect(y + height).toBeLessThan(0);
        }
      }),
      fixed,
    );
  });

  test('only the free seat is pulled out, and all others stand on one circle', () => {
    fc.assert(
      fc.property(anyRing, (seats) => {
        const placed = placeSeats(seats);
        const [inner = 0] = placed.flatMap(({ seat, y }) => (seat === 'free' ? [] : [y]));
        for (const { seat, y } of placed) {
          if (seat !== 'free') expect(y).toBe(inner);
          else if (seats.some((other) => other !== 'free')) expect(y).toBe(inner - 6);
        }
      }),
      fixed,
    );
  });
});

test('without being told, the first seat stands to the lower right', () => {
  expect(placeSeats(mark()).map(({ turn }) => turn)).toEqual([150, 210, 270, 330, 30, 90]);
});
