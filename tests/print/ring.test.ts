// The ring's geometry, against the sentences it was designed in.
import { describe, expect, test } from 'vitest';
import { layOutRing } from '../../src/layout/ring-on-sheet.ts';
import { oneFreeRing } from '../../src/ring/figures.ts';
import type { Ring, SeatState } from '../../src/ring/geometry.ts';

const fromTwelve = (...seats: SeatState[]): Ring => ({ seats, startDeg: 0 });
const taken = (count: number): Ring => fromTwelve(...Array.from({ length: count }, (): SeatState => 'taken'));
const frame = { xMm: 36, yMm: 36, sizeMm: 36 };

describe('a ring of seats', () => {
  test.each([2, 3, 5, 6, 8, 10, 12])('of %i is exactly as wide as its frame', (count) => {
    const seats = layOutRing(taken(count), frame);
    const radiusMm = Math.hypot((seats[0]?.xMm ?? 0) - 36, (seats[0]?.yMm ?? 0) - 36);
    expect(2 * radiusMm + (seats[0]?.depthMm ?? 0)).toBeCloseTo(36, 9);
  });

  test('of four starts at twelve o’clock and runs clockwise', () => {
    const [first, second] = layOutRing(taken(4), frame);
    expect(first).toMatchObject({ xMm: 36, turnDeg: 0 });
    expect(first?.yMm).toBeLessThan(36);
    expect(second?.xMm).toBeGreaterThan(36);
    expect(second?.yMm).toBeCloseTo(36, 9);
  });

  test('leaves gaps between neighbours', () => {
    for (const count of [3, 6, 10, 16]) {
      const [a, b] = layOutRing(taken(count), frame);
      const apartMm = Math.hypot((a?.xMm ?? 0) - (b?.xMm ?? 0), (a?.yMm ?? 0) - (b?.yMm ?? 0));
      expect(a?.widthMm).toBeLessThanOrEqual(0.7201 * apartMm);
    }
  });

  test('of six stands as the mark does, the free seat to the lower right', () => {
    const [first, , free] = layOutRing(oneFreeRing(6), {
      ...frame,
      xMm: 0,
      yMm: 0,
    });
    expect(first).toMatchObject({ widthMm: expect.closeTo(10.71, 2), depthMm: expect.closeTo(6.25, 2) });
    expect(first).toMatchObject({ xMm: expect.closeTo(7.44, 2), yMm: expect.closeTo(-12.88, 2) });
    expect(free).toMatchObject({ xMm: expect.closeTo(8.93, 2), yMm: expect.closeTo(15.46, 2), turnDeg: 160 });
    expect(free?.strokeMm).toBeCloseTo(0.82, 2);
  });

  test('of two has them face to face, left and right', () => {
    const [left, right] = layOutRing(oneFreeRing(2), { ...frame, xMm: 0, yMm: 0 });
    expect(left?.turnDeg).toBe(270);
    expect(left?.yMm).toBeCloseTo(0, 9);
    expect(right?.xMm).toBeCloseTo(-1.16 * (left?.xMm ?? 0), 9);
    expect(right?.turnDeg).toBe(98);
  });

  test('draws no outline thinner than a home printer can hold', () => {
    const [open, free] = layOutRing(fromTwelve('open', 'free', 'taken'), { ...frame, sizeMm: 8 });
    expect(open?.strokeMm).toBeCloseTo(1 / (72 / 25.4), 6);
    expect(free?.strokeMm).toBeCloseTo(1.5 / (72 / 25.4), 6);
  });

  test('needs two seats', () => {
    expect(() => layOutRing(fromTwelve('free'), frame)).toThrow('two seats or more');
  });
});
