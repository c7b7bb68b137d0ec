// What the peers' processes measured → one row; and whether a file holds the words of the paper at all.
import { expect, test } from 'vitest';
import { requireWords } from '../../../scripts/bench/papers/inside.ts';
import { p95, quietest } from '../../../scripts/bench/papers/measured.ts';
import { numbered } from '../../../scripts/bench/papers/peer.ts';
import type { PaperDocument } from '../../../src/papers/document.ts';
import { createPrinter } from '../../../src/layout/printer.ts';
import { resources } from '../../support/resources.ts';

const paper: PaperDocument = {
  ...{ key: 'nb/trial', title: 'Prøve', subject: 'En prøve', lang: 'nb-NO', publisher: 'Fellesrom' },
  ...{ edition: '2026-11-21', sheet: 'roomy', fillable: false },
  copies: [
    {
      pages: [
        {
          blocks: [
            {
              kind: 'head',
              ring: { seats: ['free', 'taken', 'taken'], startDeg: 0 },
              title: [{ text: 'Prøve' }],
              audience: 'For alle',
            },
            {
              kind: 'row',
              heading: [{ text: 'Grenser' }],
              text: [{ text: 'Ring ' }, { text: '113', bold: true }],
            },
            { kind: 'foot', publisher: 'Fellesrom', lines: [[{ text: 'Utgave 21.11.2026' }]] },
          ],
        },
      ],
    },
  ],
};

test('each figure comes from the quietest round', () => {
  const rounds = [
    { coldMs: 300, othersMs: [1, 2, 9], againMs: [4] },
    { coldMs: 200, othersMs: [3, 3, 4], againMs: [5] },
  ];
  expect(quietest(rounds)).toEqual({ coldMs: 200, medianMs: 2, p95Ms: 4, againMs: 4 });
});

test('nineteen of twenty do not exceed the 95th percentile', () => {
  expect(p95(Array.from({ length: 20 }, (_, index) => 20 - index))).toBe(19);
});

test('a file that lacks a text of the paper is refused by that text', async () => {
  const { bytes } = await createPrinter(resources).print(paper);
  await expect(requireWords('ours', bytes, paper)).resolves.toBeUndefined();
  await expect(requireWords('ours', bytes, numbered(paper, 7))).rejects.toThrow('“For alle (7)”');
});
