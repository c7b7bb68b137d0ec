// The colour profile is the published one, to the bit.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { srgbProfile } from '../../../src/tagged-pdf/prepare/srgb-profile.ts';

test('the profile is sRGB-v4.icc as its author published it', () => {
  expect(createHash('sha256').update(srgbProfile()).digest('hex')).toBe(
    'c56e1685d888f5edb92fe07f2750f387f8fe8e91b32ff8fb0b56bfbbb9458353',
  );
});
