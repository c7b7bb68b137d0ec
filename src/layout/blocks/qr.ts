// The code that leads to a page, and its address in words: a sheet of paper is also read by people without a camera.
import type { QrBlock } from '../../papers/document.ts';
import { blockTags } from '../block-tags.ts';
import type { CodePlace } from '../frames/frame.ts';
import { rightOf } from '../frames/frame.ts';
import { addTag } from '../../tagged-pdf/tags.ts';
import type { Canvas } from '../canvas.ts';
import { addBox, asRuns, setText } from '../canvas.ts';
import { measureMm } from '../../tagged-pdf/typeface.ts';
import { breakLines } from '../../tagged-pdf/line-breaking.ts';

/** On the frame's last line. */
const footSizeMm = 24;
const gapMm = 4.5;

/** Height it takes of the frame's foot; none where the frame has a place of its own for it. */
export const qrHeightMm = ({ frame }: Canvas): number => (frame.code ? 0 : footSizeMm);

/** Throws PaperOverflowError where the address finds no room beside the code. */
export function placeQr(canvas: Canvas, block: QrBlock): void {
  const { frame, root } = canvas;
  const { type } = frame;
  const place = frame.code ?? onLastLine(canvas, block);
  const { xMm, yMm, sizeMm } = place;
  const area = { xMm, yMm, widthMm: sizeMm, heightMm: sizeMm };
  const owner = addTag(root, { ...blockTags.qr.code, alt: block.address, area });
  addBox(canvas, { kind: 'matrix', owner, xMm, yMm, sizeMm, modules: block.modules });
  const bottomMm = place.wordsBottomMm;
  let topMm = place.wordsTopMm;
  if (block.heading !== undefined) {
    const owner = addTag(root, blockTags.qr.heading);
    const heading = { part: block.heading, text: asRuns(block.heading), style: type.publisher, owner };
    topMm = setText(canvas, heading, { column: place.words, topMm, bottomMm });
  }
  const address = {
    ...addressOf(canvas, block, place.words.widthMm),
    owner: addTag(root, blockTags.qr.address),
  };
  setText(canvas, address, { column: place.words, topMm, bottomMm });
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
  const parts = address.replace(/^https?:\/\//, '').split(/(?<=\/)(?=.)/);
  // A part that is wider than the column goes on after a dot or a hyphen of its own.
  const fitting = parts.map((part) =>
    measureMm(faces.regular, part, style) <= widthMm ? part : part.replaceAll(/[.-](?=.)/g, '$&\u200b'),
  );
  return { part: 'address', text: asRuns(fitting.join('\u200b')), style };
}
