// Text and the width of a column → lines. A line ends at a space or at a soft hyphen, nowhere else: no-break spaces hold,
// and no word is ever hyphenated that its writer did not mark.
import type { Text } from '../../compose/document.ts';
import type { TypeStyle } from '../../tokens.ts';
import { PaperOverflowError } from '../errors.ts';
import type { Typefaces } from '../typeface.ts';
import { measureMm } from '../typeface.ts';

/** A stretch of a line in one weight and one language. */
export interface LinePiece {
  readonly text: string;
  readonly bold: boolean;
  readonly lang: string | undefined;
}

/** The space a line breaks at is kept at its end, so that the lines joined are the text; a used soft hyphen likewise. */
export interface Line {
  readonly pieces: readonly LinePiece[];
  readonly hyphenated: boolean;
}

/** What is to be broken; `place` names it when a word is too wide. */
export interface Passage {
  readonly place: string;
  readonly text: Text;
  readonly style: TypeStyle;
  /** How much of the first line is taken already. */
  readonly indentMm?: number;
}

const softHyphen = '\u00ad';

/** Fills each line as far as it goes; throws PaperOverflowError where a single word is wider than the column. */
export function breakLines(faces: Typefaces, passage: Passage, widthMm: number): Line[] {
  const { style, indentMm = 0 } = passage;
  const lines: Line[] = [];
  let pieces: LinePiece[] = [];
  let reachMm = indentMm;
  for (const word of words(passage)) {
    const startMm = reachMm + kerningBetweenMm(faces, [pieces.at(-1), word[0]], style);
    if (startMm + lineWidthMm(faces, word, style) <= widthMm) {
      pieces.push(...word);
      reachMm = startMm + advanceMm(faces, word, style);
      continue;
    }
    requireRoom(faces, { ...passage, pieces: word }, widthMm);
    lines.push(finish(pieces));
    pieces = word;
    reachMm = advanceMm(faces, word, style);
  }
  return pieces.length > 0 ? [...lines, finish(pieces)] : lines;
}

/** Letters kern across a space or an unused soft hyphen as within a word, if both sides are in one weight and language. */
function kerningBetweenMm(
  faces: Typefaces,
  [before, after]: readonly [LinePiece | undefined, LinePiece | undefined],
  style: TypeStyle,
): number {
  if (!before || !after || before.bold !== after.bold || before.lang !== after.lang) return 0;
  const face = before.bold ? faces.bold : faces.regular;
  const last = before.text.replace(softHyphen, '').slice(-1);
  const first = after.text.replace(softHyphen, '').slice(0, 1);
  return measureMm(face, last + first, style) - measureMm(face, last, style) - measureMm(face, first, style);
}

/** Width of what is seen of a line: without the space it breaks at, with the hyphen of a used soft hyphen. */
export function lineWidthMm(faces: Typefaces, pieces: readonly LinePiece[], style: TypeStyle): number {
  const last = pieces.at(-1);
  if (last === undefined) return 0;
  return advanceMm(faces, [...pieces.slice(0, -1), { ...last, text: visibleEnd(last.text) }], style);
}

/** How far pieces reach, a closing space included: where on the line the next piece starts. */
export function advanceMm(faces: Typefaces, pieces: readonly LinePiece[], style: TypeStyle): number {
  return pieces.reduce(
    (sumMm, { text, bold }) => sumMm + measureMm(bold ? faces.bold : faces.regular, text, style),
    0,
  );
}

/** The unbreakable stretches of a passage, each with the space or soft hyphen after it. */
function words({ text, style }: Passage): LinePiece[][] {
  const all: LinePiece[][] = [];
  let word: LinePiece[] = [];
  for (const run of text) {
    for (const part of run.text.match(/[^ \u00ad]*[ \u00ad]|[^ \u00ad]+/g) ?? []) {
      word.push({ text: part, bold: style.bold || run.bold === true, lang: run.lang });
      if (part.endsWith(' ') || part.endsWith(softHyphen)) {
        all.push(word);
        word = [];
      }
    }
  }
  return word.length > 0 ? [...all, word] : all;
}

/** Neighbours in the same weight and language become one piece, so that kerning runs through. */
function join(pieces: readonly LinePiece[]): LinePiece[] {
  const joined: LinePiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.bold === piece.bold && last.lang === piece.lang) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function finish(pieces: readonly LinePiece[]): Line {
  return { pieces: join(pieces), hyphenated: pieces.at(-1)?.text.endsWith(softHyphen) === true };
}

function visibleEnd(text: string): string {
  if (text.endsWith(' ')) return text.slice(0, -1);
  return text.endsWith(softHyphen) ? `${text.slice(0, -1)}-` : text;
}

function requireRoom(
  faces: Typefaces,
  line: Passage & { pieces: readonly LinePiece[] },
  widthMm: number,
): void {
  const neededMm = lineWidthMm(faces, line.pieces, line.style);
  if (neededMm <= widthMm) return;
  throw new PaperOverflowError({
    place: line.place,
    text: line.pieces
      .map((piece) => piece.text)
      .join('')
      .trim(),
    direction: 'width',
    roomMm: widthMm,
    neededMm,
    remedy: 'Write a shorter word, or mark with a soft hyphen where it may break.',
  });
}
