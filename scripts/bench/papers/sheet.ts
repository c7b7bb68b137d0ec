// The sheet as the peers set it: places in points, from the tokens and the grid that our own layout stands on.
import type { Block, BlockOf, Field, PaperDocument, Text } from '../../../src/papers/document.ts';
import { formats } from '../../../src/layout/sheets.ts';
import { pointsPerMm } from '../../../src/tagged-pdf/measures.ts';
import { layOutRing, lyingSeat, type Seat } from '../../../src/layout/ring-on-sheet.ts';

export const points = (mm: number): number => mm * pointsPerMm;

/** The declaration for one person stands in the only frame of its sheet. */
const [sheet] = formats.roomy.sheets;
const frame = sheet?.placements[0]?.frame;
if (sheet === undefined || frame === undefined || typeof frame.heads === 'string')
  throw new Error('The roomy sheet has no side column.');
export const { widthMm: sheetWidthMm, heightMm: sheetHeightMm } = sheet;
const { heads, text, ring, topMm, foot, gapsMm, lastLineMm, type, writing } = frame;
export { type, writing };

export const grid = {
  topPt: points(topMm),
  leadPt: points(topMm + ring.sizeMm + gapsMm.lead),
  footPt: points(foot.topMm),
  side: { xPt: points(heads.xMm), widthPt: points(heads.widthMm) },
  text: { xPt: points(text.xMm), widthPt: points(text.widthMm) },
} as const;

/** The block of a kind; a declaration for one person has one head, one lead and one block of fields. */
export function blocksOf<K extends Block['kind']>(document: PaperDocument, kind: K): BlockOf<K>[] {
  const blocks = document.copies.flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  return blocks.filter((block): block is BlockOf<K> => block.kind === kind);
}

/** The lines of the foot. */
export const footOf = (document: PaperDocument): readonly Text[] =>
  blocksOf(document, 'foot').flatMap(({ lines }) => lines);

/** Each field with the height of its line: two modules a field, three for a signature, the last on the sheet's last line. */
export function fieldLines(document: PaperDocument): { readonly field: Field; readonly linePt: number }[] {
  const fields = blocksOf(document, 'fields').flatMap((block) => block.fields);
  const heightMm = ({ kind }: Field): number =>
    kind === 'signature' ? writing.signatureMm : writing.pitchMm;
  const below = (index: number): number =>
    fields.slice(index + 1).reduce((sum, field) => sum + heightMm(field), 0);
  return fields.map((field, index) => ({ field, linePt: points(lastLineMm - below(index)) }));
}

/** The ring beside the title and the seat beside the signature, in millimetres. */
export function seatsOf(document: PaperDocument): Seat[] {
  const [head] = blocksOf(document, 'head');
  const radiusMm = ring.sizeMm / 2;
  const frame = { xMm: ring.xMm + radiusMm, yMm: topMm + radiusMm, sizeMm: ring.sizeMm };
  const lying = lyingSeat(6);
  const free = {
    ...lying,
    state: 'free',
    xMm: heads.xMm + heads.widthMm - lying.widthMm / 2,
    yMm: lastLineMm - lying.depthMm / 2,
    strokeMm: 0.6,
  } as const;
  return [...(head === undefined ? [] : layOutRing(head.ring, frame)), free];
}
