// How property tests run: many cases, and the same ones every time, so that a gate never fails by chance.
export const fixed = { seed: 20261121, numRuns: 300 } as const;
