// The sheet as the peers set it: places in points, from the tokens and the grid that our own layout stands on.
import type { Block, Field, PaperDocument } from '../../../src/compose/document.ts';
import {
  footTopMm,
  lastLineMm,
  moduleMm,
  pointsPerMm,
  ringSizeMm,
  sheet,
  sideColumn,
  textColumn,
} from '../../../src/print/measures.ts';
import { layOutRing, lyingSeat, type Seat } from '../../../src/print/ring.ts';

export const points = (mm: number): number => mm * pointsPerMm;

export const place = {
  topPt: points(sheet.marginMm),
  leadPt: points(sheet.marginMm + ringSizeMm + 2 * moduleMm),
  footPt: points(footTopMm),
  side: { xPt: points(sideColumn.xMm), widthPt: points(sideColumn.widthMm) },
  text: { xPt: points(textColumn.xMm), widthPt: points(textColumn.widthMm) },
} as const;

/** The block of a kind; a declaration for one person has one head, one lead and one block of fields. */
export function blocksOf<K extends Block['kind']>(
  document: PaperDocument,
  kind: K,
): Extract<Block, { kind: K }>[] {
  return document.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** Each field with the height of its line: two modules a field, three for a signature, the last on the sheet's last line. */
export function fieldLines(document: PaperDocument): { readonly field: Field; readonly linePt: number }[] {
  const fields = blocksOf(document, 'fields').flatMap((block) => block.fields);
  const heightMm = ({ kind }: Field): number => moduleMm * (kind === 'signature' ? 3 : 2);
  const below = (index: number): number =>
    fields.slice(index + 1).reduce((sum, field) => sum + heightMm(field), 0);
  return fields.map((field, index) => ({ field, linePt: points(lastLineMm - below(index)) }));
}

/** The ring beside the title and the seat beside the signature, in millimetres. */
export function seatsOf(document: PaperDocument): Seat[] {
  const [head] = blocksOf(document, 'head');
  const radiusMm = ringSizeMm / 2;
  const frame = { xMm: sheet.marginMm + radiusMm, yMm: sheet.marginMm + radiusMm, sizeMm: ringSizeMm };
  const lying = {
    ...lyingSeat,
    state: 'free',
    xMm: sideColumn.xMm + sideColumn.widthMm - lyingSeat.widthMm / 2,
    yMm: lastLineMm - lyingSeat.depthMm / 2,
    turnDeg: 0,
    strokeMm: 0.6,
  } as const;
  return [...layOutRing(head?.ring.seats ?? [], frame), lying];
}
