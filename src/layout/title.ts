// The title of a paper and the ring that stands with it.
import type { Text } from '../papers/document.ts';
import type { Ring } from '../ring/geometry.ts';
import { OverflowError } from '../tagged-pdf/errors.ts';
import { breakLines, type Line } from '../tagged-pdf/line-breaking.ts';
import { placeSeat, plainText, type Canvas } from './canvas.ts';
import { layOutRing } from './ring-on-sheet.ts';

/** `at` is the upper left corner of the square that the ring fills. */
export function placeTitleRing(
  canvas: Canvas,
  ring: Ring,
  at: { readonly xMm: number; readonly yMm: number },
): void {
  const { sizeMm } = canvas.frame.ring;
  const placed = layOutRing(ring, { xMm: at.xMm + sizeMm / 2, yMm: at.yMm + sizeMm / 2, sizeMm });
  // Two seats face each other in the middle of their square: they are raised to its upper edge.
  const raisedMm = placed.length === 2 ? sizeMm / 2 - (placed[0]?.widthMm ?? 0) / 2 : 0;
  for (const seat of placed) placeSeat(canvas, { ...seat, yMm: seat.yMm - raisedMm });
}

/** Throws OverflowError where the title takes more height than there is. */
export function titleLines({ faces, frame }: Canvas, title: Text, roomMm: number): Line[] {
  const style = frame.type.title;
  const lines = breakLines(faces, { part: 'title', text: title, style }, frame.head.widthMm);
  const neededMm = lines.length * style.leadingMm;
  if (neededMm <= roomMm) return lines;
  const remedy = 'Choose a shorter title.';
  throw new OverflowError({
    part: 'title',
    text: plainText(title),
    direction: 'height',
    roomMm,
    neededMm,
    remedy,
  });
}
