// What somebody typed → for each word of it the words of the pages that may be meant. What is nowhere is said, and so is what
// was taken instead: nothing is shortened until something matches.
import { best, type Candidate, type Lexicon } from './lexicon.ts';
import { wordsOf } from './words.ts';

export interface Term {
  readonly typed: string;
  readonly isSmall: boolean;
  /** Words that may be meant. Of a compound that no page has, a list for each of its parts. */
  readonly parts: readonly (readonly Candidate[])[];
}

export interface Plan {
  readonly terms: readonly Term[];
  /** Words that stand nowhere, as they were typed. */
  readonly missing: readonly string[];
  readonly instead: readonly { readonly typed: string; readonly used: string }[];
}

/** At most so many words are looked at, and so many letters of each: a page pasted into the field is no question. */
const mostWords = 24;
const mostNaming = 10;
const mostLetters = 40;

/** A word is being typed as long as no space stands behind it. */
export function planQuery(query: string, lexicon: Lexicon): Plan {
  const typed = wordsOf(query.slice(0, mostWords * mostLetters)).slice(0, mostWords);
  const words = typed.map((word) => word.slice(0, mostLetters));
  const isNaming = words.map((word) => !lexicon.isSmall(word));
  const naming = isNaming.includes(true) ? isNaming : words.map(() => true);
  const isBegun = /[\p{L}\p{N}]$/u.test(query);
  let left = mostNaming;
  const found = words.map((word, at) => {
    if (naming[at] !== true || left === 0)
      return { typed: word, isSmall: true, meant: smallWord(word, lexicon) };
    left -= 1;
    return {
      typed: word,
      isSmall: false,
      meant: meantBy(word, { lexicon, isBegun: isBegun && at === words.length - 1 }),
    };
  });
  const joined = joinNeighbours(found, lexicon);
  const isMissing = ({ isSmall, meant }: Found): boolean =>
    !isSmall && meant.parts.every((part) => part.length === 0);
  return {
    terms: joined.map(({ typed: word, isSmall, meant }) => ({ typed: word, isSmall, parts: meant.parts })),
    missing: unique(joined.filter(isMissing).map((one) => one.typed)),
    instead: joined.flatMap(({ typed: word, meant }) =>
      meant.used === undefined ? [] : [{ typed: word, used: meant.used }],
    ),
  };
}

interface Meant {
  readonly parts: readonly (readonly Candidate[])[];
  /** What is searched for instead, when that has to be said. */
  readonly used?: string;
}

interface Found {
  readonly typed: string;
  readonly isSmall: boolean;
  readonly meant: Meant;
}

const smallWord = (word: string, lexicon: Lexicon): Meant => ({
  parts: [best([...lexicon.sameWord(word), ...lexicon.translated(word)])],
});

/** Sure enough to look no further. */
const sure = 0.6;

function meantBy(word: string, { lexicon, isBegun }: { lexicon: Lexicon; isBegun: boolean }): Meant {
  const known = best([...lexicon.sameWord(word), ...lexicon.translated(word)]);
  const kindred = [...lexicon.related(word), ...lexicon.within(word)];
  if (known.length > 0) return { parts: [best([...known, ...kindred, ...madeOf(word, lexicon)])] };
  const begun = isBegun ? lexicon.begun(word) : [];
  const slipped = lexicon.slipped(word);
  const nearest = slipped[0];
  const split = splitWord(word, lexicon);
  if (nearest !== undefined && (nearest.worth >= sure || split === undefined)) {
    return {
      parts: [best([...slipped, ...slipped.flatMap(inflections(lexicon)), ...begun])],
      ...(begun.length > 0 ? {} : { used: nearest.word }),
    };
  }
  if (split !== undefined) return { parts: split };
  const half = longestPart(word, lexicon);
  if (half !== undefined && begun.length === 0) return { parts: [lexicon.sameWord(half)], used: half };
  return { parts: [best([...begun, ...kindred])] };
}

/** A page that says “lokale” says something of “mødelokale”; the last part says more than the first. */
const madeOf = (word: string, lexicon: Lexicon): readonly Candidate[] =>
  (splitWord(word, lexicon) ?? []).flatMap((part, at, parts) =>
    part.map((one) => ({ word: one.word, worth: one.worth * (at === parts.length - 1 ? 0.5 : 0.3) })),
  );

/** A slip for one form is a slip for the word. */
const inflections =
  (lexicon: Lexicon) =>
  ({ word, worth }: Candidate): readonly Candidate[] =>
    lexicon.sameWord(word).map((one) => ({ word: one.word, worth: one.worth * worth }));

const shortestPart = 3;

/** The parts of a compound that no page has; of several ways, the one with the longest part in front. */
function splitWord(word: string, lexicon: Lexicon, depth = 2): readonly (readonly Candidate[])[] | undefined {
  for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
    const front = known(word.slice(0, at), lexicon);
    if (front.length === 0) continue;
    for (const link of ['', ...lexicon.links]) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      if (rest.length < shortestPart) continue;
      const back = known(rest, lexicon);
      if (back.length > 0) return [front, back];
      const further = depth > 1 ? splitWord(rest, lexicon, depth - 1) : undefined;
      if (further !== undefined) return [front, ...further];
    }
  }
  return undefined;
}

const longPart = 5;

/** Of a compound with a part that nobody knows, the known one: the longer of its front and its end. */
function longestPart(word: string, lexicon: Lexicon): string | undefined {
  const isKnown = (part: string): boolean =>
    part.length >= longPart && !lexicon.isSmall(part) && lexicon.sameWord(part).length > 0;
  const cuts = Array.from({ length: Math.max(word.length - longPart, 0) }, (_, at) => at + 1);
  return cuts.flatMap((at) => [word.slice(at), word.slice(0, -at)]).find(isKnown);
}

/** A part of a word has to be there as it is, or inflected; a small word is none. */
function known(part: string, lexicon: Lexicon): readonly Candidate[] {
  if (lexicon.isSmall(part)) return [];
  const same = lexicon.sameWord(part).filter(({ worth }) => part.length > shortestPart || worth === 1);
  return same.length > 0 || part.length < 5 ? same : lexicon.related(part);
}

/** “tavsheds pligt” is one word typed as two: a page that has it answers both. */
function joinNeighbours(found: readonly Found[], lexicon: Lexicon): readonly Found[] {
  const result = [...found];
  for (let at = 0; at + 1 < result.length; at += 1) {
    const [one, other] = [result[at], result[at + 1]];
    if (one === undefined || other === undefined || one.isSmall || other.isSmall) continue;
    const whole = wholeOf(one, other, lexicon);
    if (whole.length === 0) continue;
    const withWhole = (half: Found): Found => ({
      ...half,
      meant: { parts: [best([...whole, ...half.meant.parts.flat()])] },
    });
    result[at] = withWhole(one);
    result[at + 1] = withWhole(other);
  }
  return result;
}

function wholeOf(one: Found, other: Found, lexicon: Lexicon): readonly Candidate[] {
  const spellings = ['', ...lexicon.links].map((link) => one.typed + link + other.typed);
  // “hvad er” is no form of “hvad”.
  const isWhole = ({ word }: Candidate): boolean => word.length > one.typed.length + other.typed.length - 2;
  const same = spellings.flatMap((spelling) => lexicon.sameWord(spelling)).filter(isWhole);
  const isHalf = [one, other].some(
    ({ meant }) => meant.used !== undefined || meant.parts.every((part) => part.length === 0),
  );
  return same.length > 0 || !isHalf ? best(same) : lexicon.slipped(spellings[0] ?? '');
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
