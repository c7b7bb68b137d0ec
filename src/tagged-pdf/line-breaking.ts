// Text and the width of a column → lines. A line ends at a space, at a soft hyphen or at a zero-width space, nowhere else:
// no-break spaces hold, and no word is ever hyphenated that its writer did not mark.
import { OverflowError } from './errors.ts';
import type { TextRun, TextStyle } from './text.ts';
import type { Typefaces } from './typeface.ts';
import { measureMm } from './typeface.ts';

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

/** What is to be broken; `part` names it when a word is too wide. */
export interface Passage {
  readonly part: string;
  readonly text: readonly TextRun[];
  readonly style: TextStyle;
  /** How much of the first line is taken already. */
  readonly indentMm?: number;
}

const softHyphen = '\u00ad';
/** Where a long address may go on in a new line without a hyphen. */
const zeroWidthSpace = '\u200b';

/** Fills each line as far as it goes; throws OverflowError where a single word is wider than the column. */
export function breakLines(faces: Typefaces, passage: Passage, widthMm: number): Line[] {
  const all = words(passage);
  const lines = fill(faces, { passage, words: all }, widthMm);
  const last = all.at(-1);
  if (last === undefined || lines.length < 2 || !isAlone(lines, last)) return lines;
  if (lineWidthMm(faces, last, passage.style) > shortPart * widthMm) return lines;
  // A short word alone on the last line takes its neighbour with it, where that costs no line.
  const together = [...all.slice(0, -2), [...(all.at(-2) ?? []), ...last]];
  const balanced = fits(faces, { passage, words: together }, widthMm);
  return balanced !== undefined && balanced.length === lines.length ? balanced : lines;
}

/** A last line looks forlorn when it takes less than this of its column. */
const shortPart = 0.2;

const isAlone = (lines: readonly Line[], word: readonly LinePiece[]): boolean =>
  textOf(lines.at(-1)?.pieces ?? []) === textOf(word);

const textOf = (pieces: readonly LinePiece[]): string => pieces.map(({ text }) => text).join('');

interface Filling {
  readonly passage: Passage;
  readonly words: readonly LinePiece[][];
}

/** The lines, or undefined where two words together are wider than the column. */
function fits(faces: Typefaces, filling: Filling, widthMm: number): Line[] | undefined {
  const { style } = filling.passage;
  const wide = filling.words.some((word) => lineWidthMm(faces, word, style) > widthMm);
  return wide ? undefined : fill(faces, filling, widthMm);
}

function fill(faces: Typefaces, { passage, words: all }: Filling, widthMm: number): Line[] {
  const { style, indentMm = 0 } = passage;
  const lines: Line[] = [];
  let pieces: LinePiece[] = [];
  let reachMm = indentMm;
  for (const word of all) {
    const startMm = reachMm + kerningBetweenMm(faces, [pieces.at(-1), word[0]], style);
    if (startMm + lineWidthMm(faces, word, style) <= widthMm) {
      pieces.push(...word);
      reachMm = startMm + advanceMm(faces, word, style);
      continue;
    }
    requireRoom(faces, { ...passage, pieces: word }, widthMm);
    lines.push(finish(pieces));
    pieces = [...word];
    reachMm = advanceMm(faces, word, style);
  }
  return pieces.length > 0 ? [...lines, finish(pieces)] : lines;
}

/** Letters kern across a space or an unused soft hyphen as within a word, if both sides are in one weight and language. */
function kerningBetweenMm(
  faces: Typefaces,
  [before, after]: readonly [LinePiece | undefined, LinePiece | undefined],
  style: TextStyle,
): number {
  if (!before || !after || before.bold !== after.bold || before.lang !== after.lang) return 0;
  const face = before.bold ? faces.bold : faces.regular;
  // By characters, not by UTF-16 units: an error names the whole of one that is missing.
  const last = /.$/su.exec(before.text.replace(/[\u00ad\u200b]/, ''))?.[0] ?? '';
  const first = /^./su.exec(after.text.replace(/[\u00ad\u200b]/, ''))?.[0] ?? '';
  return measureMm(face, last + first, style) - measureMm(face, last, style) - measureMm(face, first, style);
}

/** Width of what is seen of a line: without the space it breaks at, with the hyphen of a used soft hyphen. */
export function lineWidthMm(faces: Typefaces, pieces: readonly LinePiece[], style: TextStyle): number {
  const last = pieces.at(-1);
  if (last === undefined) return 0;
  return advanceMm(faces, [...pieces.slice(0, -1), { ...last, text: visibleEnd(last.text) }], style);
}

/** How far pieces reach, a closing space included: where on the line the next piece starts. */
export function advanceMm(faces: Typefaces, pieces: readonly LinePiece[], style: TextStyle): number {
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
    for (const part of run.text.match(/[^ \u00ad\u200b]*[ \u00ad\u200b]|[^ \u00ad\u200b]+/g) ?? []) {
      word.push({ text: part, bold: style.bold || run.bold === true, lang: run.lang });
      if (/[ \u00ad\u200b]$/.test(part)) {
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
  if (text.endsWith(' ') || text.endsWith(zeroWidthSpace)) return text.slice(0, -1);
  return text.endsWith(softHyphen) ? `${text.slice(0, -1)}-` : text;
}

function requireRoom(
  faces: Typefaces,
  line: Passage & { pieces: readonly LinePiece[] },
  widthMm: number,
): void {
  const neededMm = lineWidthMm(faces, line.pieces, line.style);
  if (neededMm <= widthMm) return;
  throw new OverflowError({
    part: line.part,
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
