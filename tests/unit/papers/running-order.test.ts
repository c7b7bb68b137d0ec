// The meeting plan: its clock and its minutes come from the same figures.
import { expect, test } from 'vitest';
import { composePaper } from '../../../src/papers/compose-paper.ts';
import { paperVariants } from '../../../src/papers/variants.ts';
import { content } from '../../support/content.ts';

const orders = paperVariants(content)
  .filter(({ id }) => id === 'meeting-plan')
  .flatMap((variant) =>
    composePaper(variant, content).copies.flatMap(({ pages }) => pages.flatMap(({ blocks }) => blocks)),
  )
  .filter((block) => block.kind === 'running-order');

test('each step of a meeting begins when the one before it ends', () => {
  expect(orders.length).toBeGreaterThan(1);
  for (const { steps } of orders) {
    const times = steps.map(({ when }) => when.split('–').map(Number));
    expect(times[0]?.[0]).toBe(0);
    for (const [index, [, end]] of times.entries()) expect(times[index + 1]?.[0] ?? end).toBe(end);
  }
});

test('the clock fills as time goes, and is full when the meeting ends', () => {
  for (const { steps } of orders) {
    const total = Number(steps.at(-1)?.when.split('–')[1]);
    for (const { clock, when } of steps) {
      const gone = clock.seats.findLastIndex((seat) => seat === 'taken') + 1;
      expect((gone / clock.seats.length) * total).toBeCloseTo(Number(when.split('–')[1]), 9);
      expect(clock.seats.slice(0, gone)).not.toContain('open');
    }
  }
});
