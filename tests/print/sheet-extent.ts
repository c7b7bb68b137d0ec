// What of a sheet a box covers, as far as it is read: for tests of margins and folds.
import type { Box } from '../../src/tagged-pdf/boxes.ts';
import { pointsPerMm } from '../../src/tagged-pdf/measures.ts';

/** Left, top, right, bottom in mm; undefined for what is only drawn. */
export function extentOf(box: Box): readonly [number, number, number, number] | undefined {
  if (box.kind === 'field') return [box.xMm, box.yMm, box.xMm + box.widthMm, box.yMm + box.heightMm];
  if (box.kind === 'matrix') return [box.xMm, box.yMm, box.xMm + box.sizeMm, box.yMm + box.sizeMm];
  if (box.kind !== 'text') return undefined;
  const emMm = box.style.sizePt / pointsPerMm;
  const [up, down] = [emMm * 0.75, emMm * 0.22];
  return box.upwards
    ? [box.xMm - up, box.baselineMm - box.widthMm, box.xMm + down, box.baselineMm]
    : [box.xMm, box.baselineMm - up, box.xMm + box.widthMm, box.baselineMm + down];
}
