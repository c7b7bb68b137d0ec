// Where things stand on a sheet: the grid, the columns, and every box under its tag.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/papers/document.ts';
import type { Box, LaidOutDocument, Tag } from '../../src/tagged-pdf/boxes.ts';
import { artifact } from '../../src/tagged-pdf/boxes.ts';
import { formats } from '../../src/layout/sheets.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { pointsPerMm } from '../../src/tagged-pdf/measures.ts';
import { createTypefaces } from '../../src/tagged-pdf/typeface.ts';
import { group, large, samples, single, twoUp, withBlocks } from './sample-documents.ts';
import { resources } from '../support/resources.ts';

const faces = createTypefaces(resources.faces);
const names = Object.keys(samples) as (keyof typeof samples)[];

const boxesOf = <K extends Box['kind']>(paper: LaidOutDocument, kind: K) =>
  paper.pages
    .flatMap((page) => page.boxes)
    .filter((box): box is Extract<Box, { kind: K }> => box.kind === kind);

const heightsMm = (paper: LaidOutDocument) => [...new Set(boxesOf(paper, 'rule').map(({ yMm }) => yMm))];

describe('lines to write on', () => {
  test('stand 12 mm apart, 18 for a signature or a label of two lines, the last at 261', () => {
    expect(heightsMm(layOut(single, faces))).toEqual([201, 219, 231, 243, 261]);
  });

  test('of a table stand 10 mm apart, the last at 261', () => {
    const [shared, ...rows] = heightsMm(layOut(group, faces));
    expect(shared).toBe(149);
    expect(rows).toEqual(Array.from({ length: 10 }, (_, index) => 171 + 10 * index));
  });

  test('carry a form field each, but for the signature', () => {
    const fields = boxesOf(layOut(single, faces), 'field');
    expect(fields.map(({ yMm, heightMm }) => yMm + heightMm)).toEqual([202, 220, 232, 244]);
    for (const { xMm, widthMm } of fields) expect([xMm, xMm + widthMm]).toEqual([66, 192]);
  });
});

describe('a sheet that is cut in two', () => {
  const paper = layOut(twoUp, faces);

  test('holds the same boxes in both halves, 148.5 mm apart', () => {
    const texts = boxesOf(paper, 'text').map(({ xMm, baselineMm, pieces }) => ({ xMm, baselineMm, pieces }));
    const right = texts.splice(texts.length / 2);
    expect(right.map(({ xMm, ...rest }) => ({ ...rest, xMm: xMm - 148.5 }))).toEqual(
      texts.map((text) => ({ ...text, xMm: expect.closeTo(text.xMm, 6) })),
    );
  });

  test('is marked at both ends of the cut, and nowhere else', () => {
    const marks = boxesOf(paper, 'cut').map(({ xMm, yMm, heightMm }) => [xMm, yMm, yMm + (heightMm ?? 0)]);
    expect(marks).toEqual([
      [148.5, 6, 12],
      [148.5, 198, 204],
    ]);
    expect(boxesOf(layOut(single, faces), 'cut')).toEqual([]);
  });

  test('has the date on the line of the name', () => {
    expect(heightsMm(paper)).toEqual([150.5, 160.5, 170.5, 183.5]);
    expect(boxesOf(paper, 'rule')).toHaveLength(10);
  });

  test('has each heading in the first line of its text, which begins on the next where no word fits', () => {
    const row = (heading: string): Block => ({
      kind: 'row',
      heading: [{ text: heading }],
      text: [{ text: 'Gruppa sier det selv.' }],
    });
    const blocks = [row('Grenser'), row('Hvor løftet stopper, og hva vi gjør når noen av oss er i livsfare')];
    const [headed, short, alone, long] = boxesOf(layOut(withBlocks(twoUp, blocks), faces), 'text');
    expect(short?.baselineMm).toBe(headed?.baselineMm);
    expect(short?.xMm).toBeCloseTo(15 + (headed?.widthMm ?? 0) + 3, 6);
    expect(long?.xMm).toBe(15);
    expect((long?.baselineMm ?? 0) - (alone?.baselineMm ?? 0)).toBeCloseTo(5.5, 6);
  });

  test('numbers the names of its form fields, which would repeat', () => {
    const names = boxesOf(layOut({ ...twoUp, fillable: true }, faces), 'field').map(({ name }) => name);
    expect(names).toEqual([
      '1-group',
      '1-keeper',
      '1-name',
      '1-date',
      '2-group',
      '2-keeper',
      '2-name',
      '2-date',
    ]);
  });

  test('is told when a paper does not fill it', () => {
    expect(() => layOut({ ...twoUp, copies: twoUp.copies.slice(1) }, faces)).toThrow(
      'has 1 pages; the sheet «two-up» takes 2',
    );
  });

  test('has no room for a table of signers', () => {
    expect(() =>
      layOut({ ...group, sheet: 'two-up', copies: [...group.copies, ...group.copies] }, faces),
    ).toThrow('ends at 192 mm');
  });
});

test('large print has no letter under 16 points, and lines 14 mm apart', () => {
  const paper = layOut(large, faces);
  expect(Math.min(...boxesOf(paper, 'text').map(({ style }) => style.sizePt))).toBe(16);
  expect(heightsMm(paper)).toEqual([219, 233, 247, 263]);
});

describe.each(names)('every box of %s', (name) => {
  const paper = layOut(samples[name], faces);

  test('stands within the margins of a frame, and text 10 mm from the edge of the sheet', () => {
    const [sheet] = formats[samples[name].sheet].sheets;
    const heightMm = sheet?.heightMm ?? NaN;
    const frames = sheet?.placements.map(({ frame }) => frame) ?? [];
    for (const { xMm, widthMm, baselineMm, style } of boxesOf(paper, 'text')) {
      const around = frames.filter(({ ring, text }) => {
        const rightMm = text.xMm + text.widthMm + 1e-6;
        return xMm >= Math.min(ring.xMm, text.xMm) && xMm + widthMm <= rightMm;
      });
      expect(around).toHaveLength(1);
      const { descent, unitsPerEm } = faces.regular.metrics;
      const descentMm = (-descent / unitsPerEm) * (style.sizePt / pointsPerMm);
      expect(baselineMm + descentMm).toBeLessThanOrEqual(heightMm - 10);
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
