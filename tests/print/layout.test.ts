// Where things stand on a sheet: the grid, the columns, and every box under its tag.
import { describe, expect, test } from 'vitest';
import type { Box, LaidOutPaper } from '../../src/print/boxes.ts';
import { artifact } from '../../src/print/boxes.ts';
import { layOut } from '../../src/print/layout/lay-out.ts';
import type { Tag } from '../../src/print/tags.ts';
import { createTypeface } from '../../src/print/typeface.ts';
import { readPrintAssets } from '../../src/read/print-assets.ts';
import { group, samples, single } from './sample-documents.ts';

const { regular, bold } = await readPrintAssets();
const faces = { regular: createTypeface(regular.metrics), bold: createTypeface(bold.metrics) };
const names = Object.keys(samples) as (keyof typeof samples)[];

const boxesOf = <K extends Box['kind']>(paper: LaidOutPaper, kind: K) =>
  paper.pages
    .flatMap((page) => page.boxes)
    .filter((box): box is Extract<Box, { kind: K }> => box.kind === kind);

const heightsMm = (paper: LaidOutPaper) => [...new Set(boxesOf(paper, 'rule').map(({ yMm }) => yMm))];

describe('lines to write on', () => {
  test('stand 12 mm apart, 18 for a signature or a label of two lines, the last at 261', () => {
    expect(heightsMm(layOut(single, faces))).toEqual([201, 219, 231, 243, 261]);
  });

  test('of a table stand 11 mm apart, the last at 261', () => {
    const [shared, ...rows] = heightsMm(layOut(group, faces));
    expect(shared).toBe(139);
    expect(rows).toEqual(Array.from({ length: 10 }, (_, index) => 162 + 11 * index));
  });

  test('carry a form field each, but for the signature', () => {
    const fields = boxesOf(layOut(single, faces), 'field');
    expect(fields.map(({ yMm, heightMm }) => yMm + heightMm)).toEqual([202, 220, 232, 244]);
    for (const { xMm, widthMm } of fields) expect([xMm, xMm + widthMm]).toEqual([66, 192]);
  });
});

describe.each(names)('every box of %s', (name) => {
  const paper = layOut(samples[name], faces);

  test('stands within the margins', () => {
    for (const box of boxesOf(paper, 'text')) {
      expect(box.xMm).toBeGreaterThanOrEqual(18);
      expect(box.xMm + box.widthMm).toBeLessThanOrEqual(192);
      expect(box.baselineMm).toBeLessThan(285);
    }
  });

  test('is decoration, or a kid of the tag it names', () => {
    for (const box of paper.pages.flatMap((page) => page.boxes)) {
      if (box.owner !== artifact) expect(box.owner.kids.some((kid) => kid === box)).toBe(true);
    }
    expect(countBoxes(paper.tags)).toBe(boxesOf(paper, 'text').length + boxesOf(paper, 'field').length);
  });
});

function countBoxes(tag: Tag): number {
  return tag.kids.reduce((sum, kid) => sum + ('role' in kid ? countBoxes(kid) : 1), 0);
}
