// Text → words, and a word → the shape it keeps when it is typed without æ, ø and å or with a letter doubled too few.

/** In small letters, in order; a hyphen parts words. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const shapes: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, 'å'],
  [/ae|æ|ä/g, 'a'],
  [/oe|ø|ö/g, 'o'],
  [/å/g, 'a'],
  [/é|è|ê/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** Most words keep their shape. */
const special = /[^a-z0-9]|ae|oe|(.)\1/;

/** “møde”, “moede” and “mode” have one shape, “gruppe” and “grupe” too. */
export const shapeOf = (word: string): string =>
  !special.test(word) ? word : shapes.reduce((shape, [letters, one]) => shape.replaceAll(letters, one), word);
