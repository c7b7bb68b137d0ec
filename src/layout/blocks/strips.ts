// Strips to tear off along the lower edge of a sheet: text reads upwards, an empty seat at each strip's head. They say the same, so
// the first is read and the others are for the eye.
import type { StripsBlock } from '../../papers/document.ts';
import { artifact, type Owner } from '../../tagged-pdf/boxes.ts';
import { OverflowError } from '../../tagged-pdf/errors.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import { inks, type TypeStyle } from '../../tokens.ts';
import type { BlockLayout } from '../block-layout.ts';
import { addBox, asRuns, placeSeat, type Canvas } from '../canvas.ts';

const tags = { strip: { role: 'P' } } as const;

/** Eight of them over the width of the sheet. */
const strip = { count: 8, topMm: 227, bottomMm: 287, leftMm: 11, widthMm: 23.5, padMm: 3 };
const seat = { widthMm: 9, depthMm: 6, cornerMm: 2.64, turnDeg: 90, strokeMm: 0.53 };
/** From the strip's middle to where each begins: the word, the contact, the line to write one on. */
const fromMiddleMm = { word: -1.5, contact: 4.5, line: 5 };
/** A contact may take two lines on its strip. */
const contactLines = { most: 2, leadingMm: 5 };

export const stripsLayout: BlockLayout<'strips'> = { place: placeStrips, anchoredHeightMm: () => 0 };

/** Throws OverflowError where word or contact is longer than a strip. */
function placeStrips(canvas: Canvas, block: StripsBlock): void {
  const { boxes, root } = canvas;
  const cut = { kind: 'cut', owner: artifact, dashed: true } as const;
  boxes.push({ ...cut, xMm: strip.leftMm, yMm: strip.topMm, widthMm: strip.count * strip.widthMm });
  const first = addTag(root, tags.strip);
  for (let index = 0; index < strip.count; index += 1) {
    const leftMm = strip.leftMm + index * strip.widthMm;
    if (index > 0)
      boxes.push({ ...cut, xMm: leftMm, yMm: strip.topMm, heightMm: strip.bottomMm - strip.topMm });
    placeStrip(canvas, block, index === 0 ? first : artifact, leftMm + strip.widthMm / 2);
  }
}

function placeStrip(canvas: Canvas, { word, contact }: StripsBlock, owner: Owner, middleMm: number): void {
  const { publisher, small } = canvas.frame.type;
  const seatTopMm = strip.topMm + strip.padMm;
  placeSeat(canvas, { state: 'free', xMm: middleMm, yMm: seatTopMm + seat.widthMm / 2, ...seat });
  const roomMm = strip.bottomMm - seatTopMm - seat.widthMm - strip.padMm;
  const name = { text: word, style: publisher, owner, part: 'group' };
  placeUpwards(canvas, name, middleMm + fromMiddleMm.word, roomMm);
  if (contact.value !== undefined) {
    const value = { text: contact.value, style: small, owner, part: contact.label };
    return placeContact(canvas, value, middleMm + fromMiddleMm.contact, roomMm);
  }
  const { weightPt } = canvas.frame.writing;
  const [xMm, yMm] = [middleMm + fromMiddleMm.line, strip.bottomMm - roomMm];
  canvas.boxes.push({ kind: 'bar', owner: artifact, ink: inks.rule, weightPt, xMm, yMm, heightMm: roomMm });
}

/** A line that reads upwards; `part` names it in errors. */
interface Upwards {
  readonly text: string;
  readonly hyphenated?: boolean;
  readonly style: TypeStyle;
  readonly owner: Owner;
  readonly part: string;
}

function placeContact(canvas: Canvas, contact: Upwards, xMm: number, roomMm: number): void {
  const { style, text, part } = contact;
  const lines = breakLines(canvas.faces, { part, text: asRuns(text), style }, roomMm);
  if (lines.length > contactLines.most) {
    const remedy = 'A strip has two lines for it: write a name and a number.';
    const mostMm = contactLines.most * style.leadingMm;
    const neededMm = lines.length * style.leadingMm;
    throw new OverflowError({ part, text, direction: 'height', roomMm: mostMm, neededMm, remedy });
  }
  lines.forEach((line, index) => {
    const words = line.pieces.map((piece) => piece.text).join('');
    const one = { ...contact, text: words, hyphenated: line.hyphenated };
    placeUpwards(canvas, one, xMm + index * contactLines.leadingMm, roomMm);
  });
}

/** From the lower edge of the sheet's strips. */
function placeUpwards(canvas: Canvas, line: Upwards, xMm: number, roomMm: number): void {
  const { text, style, owner, part, hyphenated = false } = line;
  const face = style.bold ? canvas.faces.bold : canvas.faces.regular;
  const widthMm = measureMm(face, text.trimEnd(), style);
  if (widthMm > roomMm) {
    const remedy = 'Write it shorter.';
    throw new OverflowError({ part, text, direction: 'width', roomMm, neededMm: widthMm, remedy });
  }
  const box = {
    kind: 'text',
    xMm,
    baselineMm: strip.bottomMm,
    widthMm,
    style,
    pieces: [{ text, bold: style.bold }],
    hyphenated,
    upwards: true,
  } as const;
  if (owner === artifact) canvas.boxes.push({ ...box, owner });
  else addBox(canvas, { ...box, owner });
}
