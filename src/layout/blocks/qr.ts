// The code that leads to a page, and its address in words: a sheet of paper is also read by people without a camera.
import type { QrBlock } from '../../papers/document.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import type { BlockLayout } from '../block-layout.ts';
import { addBox, asRuns, setText, type Canvas } from '../canvas.ts';
import { rightOf, type CodePlace } from '../frames/frame.ts';

// What the figure shows and where it is, is told with it.
const tags = { code: { role: 'Figure' }, heading: { role: 'P' }, address: { role: 'P' } } as const;

/** On the frame's last line. */
const footSizeMm = 24;
const gapMm = 4.5;
/** Nothing stands this close above it, so that a camera finds its edge. */
const aboveMm = 3;

/** It stands on the last line where the frame has no place of its own for it. */
export const qrLayout: BlockLayout<'qr'> = {
  place: placeQr,
  anchoredHeightMm: ({ frame }) => (frame.code ? 0 : footSizeMm + aboveMm),
};

/** Throws OverflowError where the address finds no room beside the code. */
function placeQr(canvas: Canvas, block: QrBlock): void {
  const { frame, root } = canvas;
  const { type } = frame;
  const place = frame.code ?? onLastLine(canvas, block);
  const { xMm, yMm, sizeMm } = place;
  const area = { xMm, yMm, widthMm: sizeMm, heightMm: sizeMm };
  const owner = addTag(root, { ...tags.code, alt: block.address, area });
  addBox(canvas, { kind: 'matrix', owner, xMm, yMm, sizeMm, modules: block.modules });
  const { words: column, wordsBottomMm: bottomMm } = place;
  let topMm = place.wordsTopMm;
  if (block.heading !== undefined) {
    const owner = addTag(root, tags.heading);
    const heading = { part: block.heading, text: asRuns(block.heading), style: type.publisher, owner };
    topMm = setText(canvas, heading, { column, topMm, bottomMm });
  }
  const address = { ...addressOf(canvas, block, column.widthMm), owner: addTag(root, tags.address) };
  setText(canvas, address, { column, topMm, bottomMm });
}

/** At the left of the frame's foot, the last line of the words level with the code's lower edge. */
function onLastLine(canvas: Canvas, block: QrBlock): CodePlace {
  const { text, lastLineMm, type } = canvas.frame;
  const words = rightOf(text, footSizeMm + gapMm);
  const lines = breakLines(canvas.faces, addressOf(canvas, block, words.widthMm), words.widthMm).length;
  const headingMm = block.heading === undefined ? 0 : type.publisher.leadingMm;
  const wordsTopMm = lastLineMm - lines * type.small.leadingMm - headingMm;
  const code = { xMm: text.xMm, yMm: lastLineMm - footSizeMm, sizeMm: footSizeMm };
  return { ...code, words, wordsTopMm, wordsBottomMm: lastLineMm + 0.1 };
}

/** An address is one long word: it goes on in a new line after a slash, without a hyphen that would become part of it. */
function addressOf({ frame, faces }: Canvas, { address }: QrBlock, widthMm: number) {
  const style = frame.type.small;
  const parts = address.replace(/^https?:\/\//, '').match(/[^/]*\/|[^/]+/g) ?? [];
  // A part that is wider than the column goes on after a dot or a hyphen of its own.
  const fitting = parts.map((part) =>
    measureMm(faces.regular, part, style) <= widthMm ? part : part.replaceAll(/[.-](?=.)/g, '$&\u200b'),
  );
  return { part: 'address', text: asRuns(fitting.join('\u200b')), style };
}
