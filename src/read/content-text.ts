// The bytes of a content file → its text as every other file has it, and what is wrong with how it was saved. The text is mended
// where that can be done, so that one mistake is not reported again as others.
import { faultAt, faultOf, type Fault, type Problem } from '../model/problem.ts';

const utf8 =
  'Save it as UTF-8: an editor offers the encoding under “Save as”, or in the line at its lower edge.';

/** Lines end with a line feed alone, letters are single characters, and what nobody can see is gone. */
export function readContentText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const { text: decoded, problem } = decode(file, bytes);
  const windows = decoded.replaceAll('\r\n', '\n');
  const text = windows.replaceAll('\r', '\n');
  const ends = text === windows ? [] : [oldLineEnds(file)];
  const characters = strays.flatMap((stray) => problemOfStray(stray, file, text));
  return {
    text: text.normalize('NFC').replaceAll(unseen, ''),
    problems: [...(problem === undefined ? [] : [problem]), ...ends, ...characters],
  };
}

function decode(file: string, bytes: Uint8Array): { text: string; problem?: Problem } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return {
      text: new TextDecoder(wide).decode(bytes),
      problem: faultOf(file, { rule: 'files/encoding', message: 'The file is in UTF-16.', hint: utf8 }),
    };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? { text: text.slice(1), problem: byteOrderMark(file) } : { text };
  } catch {
    const message = 'The file is not in UTF-8; it seems to be in Latin-1, or Windows-1252.';
    const line = lineOf(new TextDecoder('utf-8').decode(bytes), '\uFFFD');
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      problem: faultAt({ file, line, column: 1 }, { rule: 'files/encoding', message, hint: utf8 }),
    };
  }
}

/** Told by its mark or, without one, by the zero that every second byte of plain letters is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}

const byteOrderMark = (file: string): Problem =>
  faultOf(file, {
    rule: 'files/encoding',
    message: 'The file begins with a byte order mark, which nobody can see.',
    hint: 'Save it as UTF-8 without a byte order mark (“without BOM”).',
  });

const oldLineEnds = (file: string): Problem =>
  faultOf(file, {
    rule: 'files/encoding',
    message: 'Lines of the file end with a carriage return alone, as on a Macintosh before 2001.',
    hint: 'Save it with line ends of Unix (LF) or of Windows (CRLF).',
  });

interface Stray {
  /** All of them: the first is named, the rest are counted. */
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
}

/** What the bytes 80 to 9F are in Windows-1252, and the signs above them. */
const misread = '[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

const strays: readonly Stray[] = [
  {
    pattern: /\uFFFD/gu,
    what: 'the sign for a letter that was lost',
    hint: 'Write the letter that was meant. It was lost when the file was read or saved in another encoding.',
  },
  {
    pattern: new RegExp(`[ÂÃ]${misread}|â€`, 'gu'),
    what: 'what becomes of a letter in UTF-8 that is read as Latin-1',
    hint: 'Write the letter that was meant, and save the file as UTF-8.',
  },
  {
    pattern: /(?![\n\t])[\p{Cc}\u2028\u2029]/gu,
    what: 'a control character',
    hint: 'Delete it, and type anew what stands around it: it came along from another program.',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    what: 'a mark that turns the direction of reading',
    hint: 'Delete it, and type anew what stands around it: it came along from another program.',
  },
  {
    pattern: /[\u200C\u200D\u2060\uFEFF]/gu,
    what: 'a character that nobody can see',
    hint: 'Delete it, and type anew what stands around it: it came along from another program.',
  },
  {
    // Only where there is one character for the two.
    pattern: /\p{L}\p{M}+/gu,
    what: 'a letter and its accent as two characters',
    hint: 'Type the letter anew: it is one character on a keyboard. No search finds it as two.',
  },
];

/** What is taken out of a text once it has been reported. */
const unseen = /(?![\n\t])[\p{Cc}\u061C\u200C-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

function problemOfStray({ pattern, what, hint }: Stray, file: string, text: string): Problem[] {
  const found = [...text.matchAll(pattern)].filter(([match]) => !isOneCharacter(match));
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more in this file`;
  const fault: Fault = {
    rule: 'files/characters',
    message: `Here stands ${shown(first[0])}, ${what}${more}.`,
    hint,
  };
  const before = text.slice(0, first.index).split('\n');
  return [faultAt({ file, line: before.length, column: (before.at(-1) ?? '').length + 1 }, fault)];
}

/** A letter with an accent for which there is no single character is as it should be. */
const isOneCharacter = (match: string): boolean => /\p{M}/u.test(match) && match.normalize('NFC') === match;

/** The sign in quotes, or its number where there is nothing to see. */
function shown(match: string): string {
  if (!/^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(match)) return `“${match}”`;
  const hex = (match.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}

const lineOf = (text: string, sign: string): number => text.slice(0, text.indexOf(sign)).split('\n').length;
