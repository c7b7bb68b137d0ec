// What a person typed → what is printed of it, and what cannot be printed whatever the sheet.

/** One way of writing each letter, and no space around: two lists that look alike print alike. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

/**
 * Control characters, marks that turn the direction of reading, and whatever else is not seen. Not the soft hyphen: it
 * says where a long word may break.
 */
const unseen = /(?!\u00AD)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The first character of a value that nobody would see on paper, as people look it up: `U+200B`. */
export function unseenIn(value: string): string | undefined {
  const [found] = value.match(unseen) ?? [];
  return found === undefined ? undefined : codePointOf(found);
}

/** `U+1F600`. */
const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A value with its unseen characters named, so that showing it does nothing else than show it. */
export const plainly = (value: string): string =>
  value.replaceAll(unseen, (character) => `<${codePointOf(character)}>`);
