// The mark alone, in a tab and on a telephone.
import { expect, test } from 'vitest';
import { mark } from '../../../src/ring/figures.ts';
import { placeSeats } from '../../../src/ring/geometry.ts';
import { favicon, touchIcon } from '../../../src/site/favicon.ts';
import { shades } from '../../../src/tokens.ts';

test.each([favicon(), touchIcon()])('every seat of the mark is there, and one is free', (svg) => {
  for (const { angleDeg } of placeSeats(mark)) expect(svg).toContain(`rotate(${angleDeg})`);
  expect(svg.match(/class="f"/g)).toHaveLength(1);
});

test('the tab follows day and night', () => {
  for (const theme of ['light', 'dark'] as const) {
    expect(favicon()).toContain(shades.action[theme]);
    expect(favicon()).toContain(shades.clay[theme]);
  }
});
