// What can go wrong between words and page. Nothing is ever clipped, replaced or dropped: whoever wrote the words is told.

/** Where a text was to stand, and the room it found there. */
export interface Overflow {
  /** Which passage of the document, as its writer calls it: `title`, a heading, a label. */
  readonly part: string;
  readonly text: string;
  readonly direction: 'width' | 'height';
  readonly roomMm: number;
  readonly neededMm: number;
  /** What its writer can do about it: a full sentence. */
  readonly remedy: string;
}

/** A text is wider or taller than the room the page has for it. */
export class OverflowError extends Error {
  readonly kind = 'overflow';
  readonly overflow: Overflow;

  constructor(overflow: Overflow) {
    const { part, text, direction, roomMm, neededMm, remedy } = overflow;
    const side = direction === 'width' ? 'wide' : 'high';
    super(
      `«${part}» does not fit: it needs ${millimetres(neededMm)} and has ${millimetres(roomMm)} ` +
        `(${side}). ${remedy} The text: «${text}»`,
    );
    this.name = 'OverflowError';
    this.overflow = overflow;
  }
}

/** A text holds a character that the embedded typeface cannot show. */
export class MissingGlyphError extends Error {
  readonly kind = 'missing-glyph';
  readonly character: string;
  /** The character as people look it up: `U+1F600`. */
  readonly codePoint: string;
  readonly text: string;

  constructor(character: string, text: string) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    super(`The typeface has no U+${hex} («${character}»), which stands in «${text}». Write it without.`);
    this.name = 'MissingGlyphError';
    this.character = character;
    this.codePoint = `U+${hex}`;
    this.text = text;
  }
}

/** One decimal, never rounded in favour of the room: 126.04 needed does not read as 126. */
export function millimetres(lengthMm: number): string {
  return `${Math.ceil(lengthMm * 10 - 1e-6) / 10} mm`;
}
