// Words and a column of a social picture → the largest type in which they fit, in lines of about the same length. One pixel is
// what the printer calls a millimetre. Nothing is ever clipped.
import type { Text } from '../../papers/document.ts';
import { MissingGlyphError, OverflowError } from '../../tagged-pdf/errors.ts';
import type { MeasuredFaces } from '../../tagged-pdf/font-files.ts';
import { breakLines, type Line } from '../../tagged-pdf/line-breaking.ts';
import { pointsPerMm } from '../../tagged-pdf/measures.ts';
import { createTypefaces, type Typefaces } from '../../tagged-pdf/typeface.ts';
import type { TypeStyle } from '../../tokens.ts';

export interface TypeSize {
  readonly sizePx: number;
  readonly bold?: boolean;
  readonly trackingEm?: number;
}

/** Type by its size in pixels, lines a tenth further apart than it is high. */
const typeOf = ({ sizePx, bold = false, trackingEm = 0 }: TypeSize): TypeStyle => ({
  sizePt: sizePx * pointsPerMm,
  leadingMm: Math.round(sizePx * 1.1),
  bold,
  trackingEm,
});

export interface Column {
  readonly widthPx: number;
  /** What to try, the most wanted first, and how many lines each may take. */
  readonly steps: readonly (TypeSize & { readonly mostLines: number })[];
}

export interface FittedWords {
  readonly style: TypeStyle;
  readonly lines: readonly string[];
}

/** Throws where the words fit at no step, and MissingGlyphError. */
export function fitWords(faces: Typefaces, words: string, column: Column): FittedWords {
  const fitted = fitIn(faces, words, column);
  if (fitted === undefined) throw new Error(`${noRoom(words, column)} ${shorten}`);
  return fitted;
}

/** Why some words cannot be drawn, and what to do about it. */
export interface WordMisfit {
  readonly message: string;
  readonly remedy: string;
}

/** Asked of words and a column, says nothing where the words can be drawn in it. */
export function createWordFitter(
  measured: MeasuredFaces,
): (words: string, column: Column) => WordMisfit | undefined {
  const faces = createTypefaces(measured);
  return (words, column) => {
    try {
      const fitted = fitIn(faces, words, column);
      return fitted === undefined ? { message: noRoom(words, column), remedy: shorten } : undefined;
    } catch (error) {
      if (!(error instanceof MissingGlyphError)) throw error;
      return { message: error.message, remedy: 'Write it with letters the typeface has.' };
    }
  };
}

function noRoom(words: string, { widthPx, steps }: Column): string {
  const { sizePx, mostLines } = steps.at(-1) ?? { sizePx: 0, mostLines: 0 };
  return (
    `“${words}” does not fit: the smallest type is ${sizePx} pixels, the lines are ${widthPx} pixels long, and there is ` +
    `room for ${mostLines}.`
  );
}

const shorten = 'Write it shorter, or mark with a soft hyphen where a long word may break.';

/** Undefined where the words fit at no step. */
function fitIn(faces: Typefaces, words: string, { widthPx, steps }: Column): FittedWords | undefined {
  for (const step of steps) {
    const style = typeOf(step);
    const breakAt = (px: number) => linesWithin(faces, { words, style }, px);
    const lines = breakAt(widthPx);
    if (lines === undefined || lines.length > step.mostLines) continue;
    return { style, lines: balance(lines, widthPx, breakAt).map(textOf) };
  }
  return undefined;
}

type BreakAt = (widthPx: number) => readonly Line[] | undefined;

/** The lines of a column, or nothing where a word is wider than the column. */
function linesWithin(
  faces: Typefaces,
  { words, style }: { readonly words: string; readonly style: TypeStyle },
  widthPx: number,
): readonly Line[] | undefined {
  const text: Text = [{ text: words }];
  try {
    return breakLines(faces, { part: words, text, style }, widthPx);
  } catch (error) {
    if (error instanceof OverflowError) return undefined;
    throw error;
  }
}

/** The lines of the narrowest column that needs no more of them, as a browser balances a heading. */
function balance(lines: readonly Line[], widthPx: number, breakAt: BreakAt): readonly Line[] {
  const narrowerPx = widthPx - 4;
  const narrower = breakAt(narrowerPx);
  return narrower?.length === lines.length ? balance(narrower, narrowerPx, breakAt) : lines;
}

function textOf({ pieces, hyphenated }: Line): string {
  const text = pieces.map((piece) => piece.text).join('');
  return hyphenated ? text.replace(/\u00ad$/, '-') : text.trimEnd();
}
