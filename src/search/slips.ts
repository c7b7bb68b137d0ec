// How far a typed word is from a written one: a distance in slips of the fingers and the ear, not in letters.

/** Letters that are heard or typed for each other; each pair either way. */
const alike = new Set(
  [
    'ae',
    'ao',
    'oe',
    'ei',
    'iy',
    'ej',
    'uo',
    'uv',
    'vf',
    'dt',
    'gk',
    'bp',
    'cs',
    'sz',
    'ck',
    'ij',
    'gj',
    'wv',
    'qk',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** Letters that are written and not heard, or heard and not written: also what joins two words. */
const silent = 'dgheslvtr';

const same = 0;
const likely = 0.4;
const halfLikely = 0.6;
const unlikely = 1;

const swapCost = (one: string, other: string): number => {
  if (one === other) return same;
  return alike.has(one + other) ? likely : unlikely;
};

/** A letter too many or too few. At the front of a word hardly anybody slips. */
const extraCost = (letter: string, isFirst: boolean): number => {
  if (isFirst) return unlikely + likely;
  return silent.includes(letter) ? halfLikely : unlikely * 0.9;
};

/** How many slips a word of so many letters may hold. */
export const slipsAllowed = (letters: number): number => {
  if (letters < 4) return 0;
  if (letters < 6) return 0.7;
  return letters < 9 ? 1.1 : 1.7;
};

/** More than `most` is infinite. Two letters the wrong way round are one likely slip. */
export function slipsBetween(typed: string, written: string, most: number): number {
  if (Math.abs(typed.length - written.length) * halfLikely > most) return Infinity;
  let before: number[] = [];
  let above = [0];
  for (let column = 1; column <= written.length; column += 1) {
    above.push((above[column - 1] ?? 0) + extraCost(written[column - 1] ?? '', column === 1));
  }
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed[row - 1] ?? '';
    const line = [(above[0] ?? 0) + extraCost(letter, row === 1)];
    let least = line[0] ?? 0;
    for (let column = 1; column <= written.length; column += 1) {
      const other = written[column - 1] ?? '';
      const isStart = row === 1 && column === 1 && letter !== other;
      const swapped = letter === written[column - 2] && other === typed[row - 2];
      const cost = Math.min(
        (above[column - 1] ?? 0) + swapCost(letter, other) + (isStart ? likely : 0),
        (above[column] ?? 0) + extraCost(letter, false),
        (line[column - 1] ?? 0) + extraCost(other, false),
        swapped ? (before[column - 2] ?? 0) + halfLikely : Infinity,
      );
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most && Math.min(...above) > most) return Infinity;
    before = above;
    above = line;
  }
  const slips = above.at(-1) ?? Infinity;
  return slips > most ? Infinity : slips;
}

/** Which letters a word has, as bits: what differs in many is not worth comparing. */
export const lettersOf = (word: string): number => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
};

/** How many letters only one of two words has. */
export const lettersApart = (one: number, other: number): number => {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; count += 1) bits &= bits - 1;
  return count;
};
