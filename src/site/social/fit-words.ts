// Words and a column → the largest type in which they fit, in lines of about the same length. Nothing is ever clipped.
import type { Text } from '../../papers/document.ts';
import { OverflowError } from '../../tagged-pdf/errors.ts';
import { breakLines, type Line } from '../../tagged-pdf/line-breaking.ts';
import type { Typefaces } from '../../tagged-pdf/typeface.ts';
import type { TypeStyle } from '../../tokens.ts';
import { typeOf, type TypeSize } from './lettering.ts';

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
export function fitWords(faces: Typefaces, words: string, { widthPx, steps }: Column): FittedWords {
  for (const step of steps) {
    const style = typeOf(step);
    const breakAt = (px: number) => linesWithin(faces, { words, style }, px);
    const lines = breakAt(widthPx);
    if (lines === undefined || lines.length > step.mostLines) continue;
    return { style, lines: balance(lines, widthPx, breakAt).map(textOf) };
  }
  const { sizePx, mostLines } = steps.at(-1) ?? { sizePx: 0, mostLines: 0 };
  throw new Error(
    `“${words}” does not fit: the smallest type is ${sizePx} pixels, the lines are ${widthPx} pixels long, and there is ` +
      `room for ${mostLines}. Write it shorter, or mark with a soft hyphen where a long word may break.`,
  );
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
