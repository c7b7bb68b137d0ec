// The bytes of a file → its text: whatever program saved it, the letters are read, and what was wrong is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContentText } from '../../../src/read/content-text.ts';
import { conflictIn } from '../../../src/read/conflict.ts';
import { fixed } from '../fixed.ts';

const text = 'Hjælp\nMøde på Ærø\n';
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const wide = (value: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...value].flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff];
      return isLittle ? [low, high] : [high, low];
    }),
  );

test.each([
  ['Latin-1', Uint8Array.from(text, (sign) => sign.charCodeAt(0)), 1],
  ['UTF-16 with a mark', wide(`\uFEFF${text}`, true), 1],
  ['UTF-16, the other way round', wide(`\uFEFF${text}`, false), 1],
  ['UTF-16 without a mark', wide(text, true), 1],
  ['a byte order mark', utf8(`\uFEFF${text}`), 1],
  ['line ends of an old Macintosh', utf8(text.replaceAll('\n', '\r')), 1],
  ['accents of their own', utf8(text.replace('på', 'pa\u030a')), 2],
  ['control characters', utf8(text.replace('Møde', 'M\u0007øde')), 2],
  ['marks of direction', utf8(text.replace('Møde', '\u202EMøde')), 2],
  ['signs of no width', utf8(text.replace('Møde', 'M\u200Døde')), 2],
])('%s: one problem, and the words are read all the same', (_what, bytes, line) => {
  const read = readContentText('x', bytes);
  expect(read.text).toBe(text);
  expect(read.problems.map((problem) => problem.line)).toEqual([line]);
});

test.each([
  ['Hj\uFFFDlp', 'lost'],
  ['HjÃ¦lp', 'read as Latin-1'],
  ['Â»Ja«', 'read as Latin-1'],
  ['â€¦', 'read as Latin-1'],
])('%s holds a letter that another encoding left', (words, what) => {
  expect(readContentText('x', utf8(words)).problems[0]?.message).toContain(what);
});

test('what stands often in a file is said once, and counted', () => {
  const { problems } = readContentText('x', utf8('\uFFFD \uFFFD\n\uFFFD'));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('and 2 more')]);
});

test.each(['<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n', 'a\n=======\n', '||||||| base\n'])(
  '%j holds marks of a merge, which are told once',
  (marked) => {
    expect(conflictIn('x', marked)).toHaveLength(1);
  },
);

test.each(['# ======= #', '========', '---', '> > citat', 'a ======= b', '<<<<<<'])(
  '%j holds none',
  (plain) => {
    expect(conflictIn('x', plain)).toEqual([]);
  },
);

test('whatever the bytes, they become a text or a problem, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const read = readContentText('x', bytes);
      expect(read.text).not.toMatch(/\r/);
      for (const { line, column, message } of read.problems) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message).toMatch(/\.$/);
      }
    }),
    fixed,
  );
});
