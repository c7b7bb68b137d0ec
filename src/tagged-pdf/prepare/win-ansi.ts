// WinAnsiEncoding (ISO 32000-1 annex D.2): the 8-bit codes in which viewers write what a person types into a form field.

/** What stands at 0x80–0x9F; a space where nothing does. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The characters of codes 32 to 255 in order. Unused codes show a space, the soft hyphen's a hyphen. */
export const winAnsiCharacters: readonly string[] = Array.from({ length: 224 }, (_, index) => {
  const code = index + 32;
  if (code === 0x7f) return ' ';
  if (code === 0xad) return '-';
  return code >= 0x80 && code < 0xa0 ? (upper[code - 0x80] ?? ' ') : String.fromCharCode(code);
});
