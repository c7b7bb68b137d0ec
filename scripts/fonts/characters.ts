// The characters each font file carries. What is not listed here cannot be printed, or falls back on the web.

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const basicLatin = range(0x20, 0x7e);
const latin1 = range(0xa0, 0xff);
const latinExtendedA = range(0x100, 0x17f);
/** What Windows-1252 adds to Latin-1: a viewer lets people type these into a form field. */
const windows = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const arrows = '←↑→↓↗';

/** On paper: names from all of northern Europe, what a form field can hold, minus and times, arrows. */
export const paperCharacters = basicLatin + latin1 + latinExtendedA + windows + '−×' + arrows;

/** On the web: Danish, Norwegian and Sámi, and the punctuation of prose; rarer letters in a name fall back. */
export const webCharacters = basicLatin + latin1 + 'ČčĐđŊŋŠšŦŧŽž' + '–—‘’‚“”„…•‑→←↗';
