// A bar beside a text that sets it apart.
import { artifact } from '../tagged-pdf/boxes.ts';
import { inks } from '../tokens.ts';
import type { Canvas } from './canvas.ts';

/** Width of the bar, by what it says: a note, or what to do in danger. */
const bars = {
  note: { weightPt: 2.25, ink: inks.action },
  acute: { weightPt: 4, ink: inks.acute },
} as const;

/** At the left edge of the text column, as high as the text. */
export function placeBar(
  { boxes, frame }: Canvas,
  says: keyof typeof bars,
  at: { readonly topMm: number; readonly bottomMm: number },
): void {
  const { weightPt, ink } = bars[says];
  const xMm = frame.text.xMm + weightPt / 6;
  const heightMm = at.bottomMm - at.topMm;
  boxes.push({ kind: 'bar', owner: artifact, ink, weightPt, xMm, yMm: at.topMm, heightMm });
}
