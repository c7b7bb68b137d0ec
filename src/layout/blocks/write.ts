// Lines to write on within what is read: a bold label beside or before the line, and words between lines: “every ___ at
// ___”. What is known already is printed on its line.
import type { WriteBlock } from '../../papers/document.ts';
import type { Tag } from '../../tagged-pdf/boxes.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { BlockLayout } from '../block-layout.ts';
import { asRuns, placeRule, setLines, type Canvas } from '../canvas.ts';
import { endAt, startMm, type Flow } from '../flow.ts';
import { placeFilledIn } from '../labelled-line.ts';
import { fitOneLineMm } from '../one-line.ts';

// The controls of its fields stand under the line's tag, where labelled-line.ts puts them.
const tags = { line: { role: 'P' } } as const;

/** Between words and the line beside them. */
const gapMm = 4;
/** A line that stands by itself. */
const apart = { aboveMm: 6, widthMm: 61 };
/** The least that is left for each line to write on. */
const leastLineMm = 22;

export const writeLayout: BlockLayout<'write'> = { place: placeWrite, anchoredHeightMm: () => 0 };

/** Throws OverflowError where label and words leave no room to write. */
function placeWrite(canvas: Canvas, block: WriteBlock, flow: Flow): void {
  const { frame, root, faces } = canvas;
  const { heads, type, writing } = frame;
  const side = typeof heads === 'string' ? frame.text : heads;
  const owner = addTag(root, tags.line);
  const style = type.heading;
  const lines = breakLines(faces, { part: block.heading, text: asRuns(block.heading), style }, side.widthMm);
  const extraMm = Math.max(0, lines.length - 1) * style.leadingMm;
  const apartMm = block.apart ? apart.aboveMm : 0;
  const lineMm = startMm(frame, flow, 'write') + apartMm + writing.pitchMm + extraMm;
  const firstBaselineMm = lineMm - writing.labelAboveMm - extraMm;
  setLines(canvas, { lines, style, owner }, { xMm: side.xMm, firstBaselineMm });
  placeParts(canvas, block, owner, lineMm);
  for (let more = 1; more < block.lines; more += 1)
    placeRule(canvas, frame.text, lineMm + more * writing.pitchMm);
  endAt(flow, lineMm + (block.lines - 1) * writing.pitchMm);
}

/** Words take what they need; the lines share what is left. */
function placeParts(canvas: Canvas, block: WriteBlock, owner: Tag, lineMm: number): void {
  const { frame, faces } = canvas;
  const style = frame.type.body;
  const wordsMm = block.parts.map((part) =>
    typeof part === 'string' ? measureMm(faces.regular, part, style) : 0,
  );
  const fields = block.parts.length - wordsMm.filter((width) => width > 0).length;
  const takenMm = wordsMm.reduce((sum, width) => sum + width, 0) + (block.parts.length - 1) * gapMm;
  const wholeMm = (frame.text.widthMm - takenMm) / Math.max(1, fields);
  const eachMm = block.apart ? Math.min(apart.widthMm, wholeMm) : wholeMm;
  if (fields > 0 && eachMm < leastLineMm) {
    const text = block.parts.filter((part) => typeof part === 'string').join(' ');
    const remedy = 'Use fewer or shorter words between the lines.';
    fitOneLineMm(faces.regular, { part: block.heading, text, style, remedy }, 0);
  }
  let { xMm } = frame.text;
  block.parts.forEach((part, index) => {
    const widthMm = typeof part === 'string' ? (wordsMm[index] ?? 0) : eachMm;
    if (typeof part === 'string') placeWords(canvas, part, owner, { xMm, lineMm });
    else {
      const column = { xMm, widthMm };
      // What is known needs no line under it.
      if (part.value === undefined) placeRule(canvas, column, lineMm);
      placeFilledIn(canvas, { field: part, owner, lines: block.lines }, { column, lineMm });
    }
    xMm += widthMm + gapMm;
  });
}

function placeWords(
  canvas: Canvas,
  part: string,
  owner: Tag,
  { xMm, lineMm }: { readonly xMm: number; readonly lineMm: number },
): void {
  const { frame, faces } = canvas;
  const style = frame.type.body;
  const lines = breakLines(faces, { part, text: asRuns(part), style }, Infinity);
  const firstBaselineMm = lineMm - frame.writing.labelAboveMm;
  setLines(canvas, { lines, style, owner }, { xMm, firstBaselineMm });
}
