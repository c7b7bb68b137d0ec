// The lines between the rows of a table.
import { artifact } from '../tagged-pdf/boxes.ts';
import { inks } from '../tokens.ts';
import type { Canvas } from './canvas.ts';

/** Above and below a row between lines. */
export const rowAirMm = 2.25;

/** Over the whole column; the one above what is most urgent is thick and red. */
export function placeRowRule({ boxes, frame }: Canvas, yMm: number, urgent = false): void {
  const { xMm, widthMm } = frame.text;
  const [weightPt, ink] = urgent ? [4, inks.acute] : [0.75, inks.rule];
  boxes.push({ kind: 'rule', owner: artifact, xMm, yMm, widthMm, weightPt, ink });
}
