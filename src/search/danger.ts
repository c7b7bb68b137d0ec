// What a reader typed → the situations of danger it may be about. Rather a false alarm than a miss: the whole query is read with its
// small words, in any inflection that the words give, misspelt, and typed without æ, ø and å.

/** The words of one language for one situation, as content/search/danger.*.yaml has them. */
export interface DangerWords {
  /** Id of a situation. */
  readonly id: string;
  /**
   * Words in this order, with up to two others between any of them: `han|hun slår mig`. `|` stands between words for the same place,
   * `*` at the end of one for any ending, and before one for any beginning, as compounds have. `= hjælp`: nothing else is typed.
   */
  readonly raise: readonly string[];
  /** In the same form: words that do not count where they stand so, as `slå op`. */
  readonly calm?: readonly string[];
}

/** Ids of the situations, in the order given; none where nothing is wrong. */
export function dangerIn(query: string, situations: readonly DangerWords[]): readonly string[] {
  const words = wordsOf(query);
  return situations
    .filter(({ raise, calm = [] }) => {
      const harmless = new Set(calm.flatMap((phrase) => placesOf(phrase, words, gap).flat()));
      const rest = words.map((word, at) => (harmless.has(at) ? '' : word));
      return raise.some((phrase) => {
        const whole = phrase.startsWith('= ');
        const [first] = placesOf(whole ? phrase.slice(2) : phrase, rest, whole ? 0 : gap);
        return first !== undefined && (!whole || first.length === words.length);
      });
    })
    .map(({ id }) => id);
}

/** So many other words may stand between two of a phrase. */
const gap = 2;

/** The longest query that is read: what somebody pastes is not a question. */
const most = 60;

/** Letters only, in one spelling: `gået`, `gaaet` and `gaet` are the same, and so are `sorry` and `sory`. */
function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, most).map(fold);
}

/** Small words that are written in many ways, folded: as they are spoken, in the neighbour’s language, in nynorsk. */
const same: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['ike', 'ik', 'ikje', 'inte', 'ikek', 'itj', 'itje', 'ij', 'ikj', 'ite', 'isje'],
    ['mer', 'mere', 'meir'],
    ['mig', 'meg', 'mej', 'maj'],
    ['sig', 'seg', 'sej'],
  ].flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);

/** Dialect, before its letter is folded: “æ” is “jeg”, and not “å”. */
const spoken: Readonly<Record<string, string>> = { æ: 'jeg', mæ: 'mig', sæ: 'sig', dæ: 'dig' };

const fold = (word: string): string => {
  const folded = foldLetters(spoken[word.toLowerCase()] ?? word);
  return same[folded] ?? folded;
};

/** As it would be typed on a keyboard without æ, ø and å, by someone who does not double letters. */
export const foldLetters = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/aa|å|æ|ä|ae/g, 'a')
    .replaceAll(/ø|ö|oe/g, 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{L})\1+/gu, '$1');

/** Where the words of a phrase stand, for each place where they all do, with so many others `between` two of them at most. */
function placesOf(phrase: string, words: readonly string[], between: number): readonly (readonly number[])[] {
  const steps = phrase.split(' ');
  const from = (step: number, at: number): readonly number[] | undefined => {
    if (step === steps.length) return [];
    const last = step === 0 ? at + 1 : Math.min(words.length, at + between + 1);
    for (let place = at; place < last; place += 1) {
      const long = lengthAt(steps[step] ?? '', words, place);
      const rest = long === 0 ? undefined : from(step + 1, place + long);
      if (rest !== undefined) return [...Array.from({ length: long }, (_, next) => place + next), ...rest];
    }
    return undefined;
  };
  return words.flatMap((_, start) => {
    const found = from(0, start);
    return found === undefined ? [] : [found];
  });
}

/** How many words a step takes at a place: one, two where a compound was typed as two, or none. */
function lengthAt(step: string, words: readonly string[], place: number): 0 | 1 | 2 {
  const word = words[place] ?? '';
  if (word === '') return 0;
  const options = step.split('|');
  if (options.some((option) => isMeant(option, word))) return 1;
  const next = words[place + 1] ?? '';
  const joined = next === '' ? '' : word + next;
  return options.some((option) => option.length >= compound && isMeant(option, joined)) ? 2 : 0;
}

/** Shorter words are no compounds. */
const compound = 7;

function isMeant(option: string, word: string): boolean {
  if (option.startsWith('*')) return word.endsWith(fold(option.slice(1)));
  const open = option.endsWith('*');
  const wanted = fold(open ? option.slice(0, -1) : option);
  if (open ? word.startsWith(wanted) : word === wanted) return true;
  const slips = wanted.length < 6 ? 0 : wanted.length < 10 ? 1 : 2;
  // The first letter is seldom the wrong one, and a short word is soon another.
  if (slips === 0 || word[0] !== wanted[0]) return false;
  if (!open) return distance(word, wanted, slips) <= slips;
  const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => wanted.length - slips + index);
  return lengths.some(
    (length) => length <= word.length && distance(word.slice(0, length), wanted, slips) <= slips,
  );
}

/** Letters that are wrong, missing, too many, or exchanged with the next; anything above `limit` where there are more. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? limit + 1;
}
