// A notice on a wall: a ring as wide as the sheet with the headline in its middle, its free seat named; and strips to tear
// off along the lower edge.
import type { HeadlineRingBlock, StripsBlock } from '../../papers/document.ts';
import { artifact, type Tag } from '../../tagged-pdf/boxes.ts';
import { PaperOverflowError } from '../../tagged-pdf/errors.ts';
import { blockTags } from '../block-tags.ts';
import { layOutRing } from '../ring-on-sheet.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { inks, type TypeStyle } from '../../tokens.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { Canvas } from '../canvas.ts';
import { addBox, placeRule, placeSeat, asRuns, setLines, setText } from '../canvas.ts';
import { endAt, type Flow } from '../flow.ts';
import type { Line } from '../../tagged-pdf/line-breaking.ts';
import { breakLines, lineWidthMm } from '../../tagged-pdf/line-breaking.ts';
import { capHeightMm } from '../one-line.ts';

/** Room for words inside the ring, as parts of its size; and how many lines a group has to write its topic on. */
const inside = { width: 0.45, height: 0.56, writingLines: 2, writingPart: 0.86 };
const labelMm = { fromRing: 14, width: 34, below: 3 };

/** Throws PaperOverflowError where the headline is larger than the ring. */
export function placeHeadlineRing(canvas: Canvas, block: HeadlineRingBlock, flow: Flow): void {
  const { frame, root } = canvas;
  const { xMm, sizeMm } = frame.ring;
  const middle = { xMm: xMm + sizeMm / 2, yMm: flow.clearMm + sizeMm / 2 };
  // A seat at twelve leaves the middle open for words.
  const seats = layOutRing(block.ring.seats, { ...middle, sizeMm }, 0);
  for (const seat of seats) placeSeat(canvas, seat);
  placeHeadline(canvas, block, middle);
  const free = seats.find(({ state }) => state === 'free');
  const style = frame.type.pageHeading;
  const owner = addTag(root, blockTags['headline-ring'].label);
  if (free) {
    const column = { xMm: xMm + sizeMm + labelMm.fromRing, widthMm: labelMm.width };
    const topMm = free.yMm + labelMm.below;
    const label = { part: 'label', text: asRuns(block.label), style, owner, ink: inks.clay } as const;
    setText(canvas, label, { column, topMm, bottomMm: topMm + 4 * style.leadingMm });
  }
  endAt(flow, flow.clearMm + sizeMm + 3);
}

function placeHeadline(canvas: Canvas, block: HeadlineRingBlock, middle: { xMm: number; yMm: number }): void {
  const { frame, faces, root } = canvas;
  const style = frame.type.title;
  const widthMm = frame.ring.sizeMm * inside.width;
  const { value } = block.topic;
  const text = value === undefined ? block.text : `${block.text} ${value}`;
  const lines = breakLines(faces, { part: 'headline', text: asRuns(text), style }, widthMm);
  const written = value === undefined ? inside.writingLines : 0;
  const heightMm = (lines.length + written) * style.leadingMm;
  requireInside(text, heightMm, frame.ring.sizeMm * inside.height);
  const topMm = middle.yMm - heightMm / 2;
  const owner = addTag(root, blockTags['headline-ring'].title);
  const firstMm = topMm + (style.leadingMm + capHeightMm(faces.bold, style)) / 2;
  setCentred(canvas, { lines, style, owner }, { xMm: middle.xMm, firstBaselineMm: firstMm });
  for (let line = lines.length; line < lines.length + written; line += 1) {
    const lineMm = widthMm * inside.writingPart;
    const column = { xMm: middle.xMm - lineMm / 2, widthMm: lineMm };
    placeRule(canvas, column, firstMm + line * style.leadingMm);
  }
}

function requireInside(text: string, neededMm: number, roomMm: number): void {
  if (neededMm <= roomMm) return;
  const remedy = 'Write the topic in fewer words.';
  throw new PaperOverflowError({ part: 'topic', text, direction: 'height', roomMm, neededMm, remedy });
}

interface Centred {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly owner: Tag;
}

function setCentred(
  canvas: Canvas,
  { lines, style, owner }: Centred,
  at: { xMm: number; firstBaselineMm: number },
): void {
  for (const [index, line] of lines.entries()) {
    const xMm = at.xMm - lineWidthMm(canvas.faces, line.pieces, style) / 2;
    setLines(
      canvas,
      { lines: [line], style, owner },
      { xMm, firstBaselineMm: at.firstBaselineMm + index * style.leadingMm },
    );
  }
}

/** Eight strips over the width of the sheet; text reads upwards, an empty seat at each strip's head. */
const strip = { count: 8, topMm: 227, bottomMm: 287, leftMm: 11, widthMm: 23.5, seatMm: 6, padMm: 3 };

/** Throws PaperOverflowError where word or contact is longer than a strip. */
export function placeStrips(canvas: Canvas, block: StripsBlock): void {
  const { boxes, root } = canvas;
  const cut = { kind: 'cut', owner: artifact, dashed: true } as const;
  boxes.push({ ...cut, xMm: strip.leftMm, yMm: strip.topMm, widthMm: strip.count * strip.widthMm });
  const list = addTag(root, blockTags.strips.list);
  for (let index = 0; index < strip.count; index += 1) {
    const leftMm = strip.leftMm + index * strip.widthMm;
    if (index > 0)
      boxes.push({ ...cut, xMm: leftMm, yMm: strip.topMm, heightMm: strip.bottomMm - strip.topMm });
    const owner = addTag(addTag(list, blockTags.strips.strip), blockTags.strips.body);
    placeStrip(canvas, { block, owner }, leftMm + strip.widthMm / 2);
  }
}

function placeStrip(
  canvas: Canvas,
  { block, owner }: { block: StripsBlock; owner: Tag },
  middleMm: number,
): void {
  const { frame } = canvas;
  const seatTopMm = strip.topMm + strip.padMm;
  placeSeat(canvas, {
    ...{ state: 'free', xMm: middleMm, yMm: seatTopMm + 4.5, turnDeg: 90, strokeMm: 0.53 },
    ...{ widthMm: 9, depthMm: strip.seatMm, cornerMm: 2.64 },
  });
  const { publisher: bold, small } = frame.type;
  const bottomMm = strip.bottomMm;
  const roomMm = bottomMm - seatTopMm - 9 - strip.padMm;
  placeUpwards(
    canvas,
    { text: block.word, style: bold, owner, part: 'group' },
    { xMm: middleMm - 1.5, bottomMm, roomMm },
  );
  if (block.contact.value !== undefined) {
    const contact = { text: block.contact.value, style: small, owner, part: block.contact.label };
    return placeContact(canvas, contact, { xMm: middleMm + 4.5, bottomMm, roomMm });
  }
  const yMm = bottomMm - roomMm;
  const line = { kind: 'bar', owner: artifact, ink: inks.rule, weightPt: frame.writing.weightPt } as const;
  canvas.boxes.push({ ...line, xMm: middleMm + 5, yMm, heightMm: roomMm });
}

interface Upwards {
  readonly text: string;
  readonly hyphenated?: boolean;
  readonly style: TypeStyle;
  readonly owner: Tag;
  readonly part: string;
}

interface UpwardsAt {
  readonly xMm: number;
  readonly bottomMm: number;
  readonly roomMm: number;
}

/** A contact may take two lines on its strip. */
function placeContact(canvas: Canvas, contact: Upwards, at: UpwardsAt): void {
  const { style, text, part } = contact;
  const lines = breakLines(canvas.faces, { part, text: asRuns(text), style }, at.roomMm);
  if (lines.length > 2) {
    const [roomMm, neededMm] = [2 * style.leadingMm, lines.length * style.leadingMm];
    const remedy = 'A strip has two lines for it: write a name and a number.';
    throw new PaperOverflowError({ part, text, direction: 'height', roomMm, neededMm, remedy });
  }
  lines.forEach((line, index) => {
    const words = line.pieces.map((piece) => piece.text).join('');
    const part = { ...contact, text: words, hyphenated: line.hyphenated };
    placeUpwards(canvas, part, { ...at, xMm: at.xMm + index * 5 });
  });
}

function placeUpwards(
  canvas: Canvas,
  { text, style, owner, part, hyphenated = false }: Upwards,
  { xMm, bottomMm, roomMm }: UpwardsAt,
): void {
  const face = style.bold ? canvas.faces.bold : canvas.faces.regular;
  const widthMm = measureMm(face, text.trimEnd(), style);
  if (widthMm > roomMm) {
    const remedy = 'Write it shorter.';
    throw new PaperOverflowError({ part, text, direction: 'width', roomMm, neededMm: widthMm, remedy });
  }
  addBox(canvas, {
    ...{ kind: 'text', owner, xMm, baselineMm: bottomMm, widthMm, style },
    ...{ pieces: [{ text, bold: style.bold }], hyphenated, upwards: true },
  });
}
