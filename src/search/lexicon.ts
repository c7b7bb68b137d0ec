// The words that exist → for a typed word, those that may be meant by it, each with what it is worth.
import { listed, mapped, type Grammar } from './grammar.ts';
import { lettersApart, lettersOf, slipsAllowed, slipsBetween } from './slips.ts';
import { shapeOf } from './words.ts';

export interface Candidate {
  readonly word: string;
  /** From nothing to one: how surely it is what was meant. */
  readonly worth: number;
}

/** Worth of a word by how it was come by. */
const worthOf = {
  same: 1,
  shape: 0.95,
  inflected: 0.88,
  translated: 0.8,
  slipped: 0.8,
  related: 0.5,
  part: 0.42,
} as const;

export interface Lexicon {
  readonly isSmall: (word: string) => boolean;
  readonly links: readonly string[];
  /** The same word: as written, without its letters, or inflected. */
  readonly sameWord: (typed: string) => readonly Candidate[];
  /** The same in the neighbour's language or in English. */
  readonly translated: (typed: string) => readonly Candidate[];
  /** Words made of the same word. */
  readonly related: (typed: string) => readonly Candidate[];
  /** Longer words it is a part of. */
  readonly within: (typed: string) => readonly Candidate[];
  /** Words it may be a slip for: the nearest ones. With `reach`, so many times as far as usual. */
  readonly slipped: (typed: string, reach?: number) => readonly Candidate[];
  /** Words that begin as it does, while it is still being typed. */
  readonly begun: (typed: string) => readonly Candidate[];
}

interface Entry {
  readonly word: string;
  readonly shape: string;
  readonly letters: number;
}

export function createLexicon(words: Iterable<string>, grammar: Grammar): Lexicon {
  const stems = stemmer(grammar);
  const entries: Entry[] = [...new Set(words)].map((word) => {
    const shape = shapeOf(word);
    return { word, shape, letters: lettersOf(shape) };
  });
  const byShape = grouped(entries, ({ shape }) => [shape]);
  const byStem = grouped(entries, ({ word }) => stems.inflected(word));
  let byRoot: ReadonlyMap<string, readonly string[]> | undefined;
  const exact = new Set(entries.map(({ word }) => word));
  const small = new Set(listed(grammar.small));
  const [neighbour, english] = [mapped(grammar.neighbour), mapped(grammar.english)];
  const isSmall = (word: string): boolean =>
    small.has(word) || neighbour.get(word)?.every((own) => small.has(own)) === true;
  const sameWord = (typed: string): readonly Candidate[] => {
    const marked = (word: string): number => markedAlike(typed, word, exact.has(typed));
    const shaped = byShape.get(shapeOf(typed)) ?? [];
    const inflected = stems.inflected(typed).flatMap((stem) => byStem.get(stem) ?? []);
    const found = [
      ...shaped.map((word) => ({
        word,
        worth: word === typed ? worthOf.same : worthOf.shape * marked(word),
      })),
      ...inflected.map((word) => ({ word, worth: worthOf.inflected * marked(word) })),
    ];
    // “man” is no form of “mand”.
    return best(small.has(typed) ? found : found.filter(({ word }) => word === typed || !small.has(word)));
  };
  const isWord = (shape: string): boolean => stems.inflected(shape).some((stem) => byStem.has(stem));
  return {
    isSmall,
    links: listed(grammar.links),
    sameWord,
    translated: (typed) =>
      best(
        [neighbour, english]
          .flatMap((from) => from.get(typed) ?? [])
          .flatMap(sameWord)
          .map(({ word, worth }) => ({ word, worth: worth * worthOf.translated })),
      ),
    related: (typed) => {
      // Not before the first search: opening the index is what a reader waits for.
      const known = (byRoot ??= grouped(entries, ({ word }) => stems.roots(word)));
      const found = stems.roots(typed).flatMap((root) => known.get(root) ?? []);
      return best(found.map((word) => ({ word, worth: worthOf.related })));
    },
    within: (typed) => partsOf(entries, stems.bare(typed), isWord),
    slipped: (typed, reach = 1) => nearest(entries, typed, reach),
    begun: (typed) => {
      const shape = shapeOf(typed);
      if (shape.length < 3) return [];
      const starting = entries.filter((entry) => entry.shape.startsWith(shape));
      return starting.map(({ word }) => ({ word, worth: worthOf.part }));
    },
  };
}

/** Who typed an ø meant it; who typed none may have had no key for it, unless the word is there as it was typed. */
function markedAlike(typed: string, word: string, isThere: boolean): number {
  const [asked, has] = [typed, word].map((one) => marksOf(spelt(one)));
  if (asked === has) return 1;
  if (asked === '') return isThere ? 0.7 : 0.95;
  return isThere ? 0.45 : 0.65;
}

const marksOf = (word: string): string => word.replaceAll(/[^æøåäö]/g, '');
const spelt = (word: string): string =>
  word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø');

/** Each word once, as it is worth most; most first. */
export function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const worth = new Map<string, number>();
  for (const one of candidates) worth.set(one.word, Math.max(one.worth, worth.get(one.word) ?? 0));
  return [...worth].map(([word, most]) => ({ word, worth: most })).sort((a, b) => b.worth - a.worth);
}

function grouped(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry.word]);
      else group.push(entry.word);
    }
  }
  return groups;
}

const shortestPart = 4;
const mostParts = 40;

/** “lokale” stands in “mødelokale”, and in “lokaleleje” where the rest of that is a word. */
function partsOf(
  entries: readonly Entry[],
  shape: string,
  isWord: (shape: string) => boolean,
): readonly Candidate[] {
  if (shape.length < shortestPart) return [];
  const isPart = (whole: string): boolean => {
    const at = whole.lastIndexOf(shape);
    const behind = whole.length - shape.length - at;
    if (at < 0 || whole.length < shape.length + 3) return false;
    return at === 0
      ? isWord(whole.slice(shape.length)) || isWord(whole.slice(shape.length + 1))
      : at > 2 && behind <= 3;
  };
  const longer = entries.filter((entry) => isPart(entry.shape));
  return longer.slice(0, mostParts).map(({ word }) => ({ word, worth: worthOf.part }));
}

/** As good as the nearest, give or take so much of a slip. */
const tie = 0.15;
const mostSlips = 6;

/** One slip, which is what nearly everybody makes: looked for first, because it takes so much less looking. */
const oneSlip = 0.65;

function nearest(entries: readonly Entry[], typed: string, reach: number): readonly Candidate[] {
  const shape = shapeOf(typed);
  const allowed = slipsAllowed(shape.length) * reach;
  if (allowed === 0) return [];
  const near = within(entries, shape, Math.min(oneSlip, allowed));
  const found = near.length > 0 ? near : within(entries, shape, allowed);
  return found.map(({ word, slips }) => ({ word, worth: worthOf.slipped - slips / 5 }));
}

/** Of the words within so many slips the nearest, and those about as near. */
function within(
  entries: readonly Entry[],
  shape: string,
  allowed: number,
): readonly { readonly word: string; readonly slips: number }[] {
  const letters = lettersOf(shape);
  const found: { word: string; slips: number }[] = [];
  let most = allowed;
  for (const entry of entries) {
    if (lettersApart(letters, entry.letters) > most * 5) continue;
    const slips = slipsBetween(shape, entry.shape, most);
    if (slips === Infinity) continue;
    found.push({ word: entry.word, slips });
    most = Math.min(most, slips + tie);
  }
  return found
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, mostSlips);
}

interface Stemmer {
  /** What inflected forms of one word have in common: any of these. */
  readonly inflected: (word: string) => readonly string[];
  /** What words made of one word have in common. */
  readonly roots: (word: string) => readonly string[];
  /** Without a short ending: what it is inside of longer words. */
  readonly bare: (word: string) => string;
}

/** Letters a stem keeps; behind endings without a vowel a stem keeps one more, or every word were the form of another. */
const shortestStem = 3;
const shortestRoot = 4;

function stemmer(grammar: Grammar): Stemmer {
  const withoutEnding = cutter(listed(grammar.endings));
  const withoutDerivation = cutter(listed(grammar.derivations));
  const strong = new Map(
    grammar.strong
      .split('|')
      .flatMap((row) => listed(row).map((form) => [shapeOf(form), `|${row}`] as const)),
  );
  const known = new Map<string, readonly string[]>();
  const inflected = (word: string): readonly string[] => {
    const shape = shapeOf(word);
    const before = known.get(shape);
    if (before !== undefined) return before;
    const stems = [shape, ...withoutEnding(shape).filter((stem) => isStem(stem, shape))];
    const all = [...new Set([...stems, ...stems.flatMap((stem) => strong.get(stem) ?? [])])];
    known.set(shape, all);
    return all;
  };
  const bare = (word: string): string => {
    const shape = shapeOf(word);
    const cut = withoutEnding(shape).filter((stem) => /^[ea].?$/.test(shape.slice(stem.length)));
    return cut.find((stem) => stem.length >= shortestPart) ?? shape;
  };
  const roots = (word: string): readonly string[] => {
    const stems = inflected(word);
    const found = [...stems, ...stems.flatMap(withoutDerivation).flatMap(inflected)];
    return [...new Set(found.filter((root) => root.startsWith('|') || root.length >= shortestRoot))];
  };
  return { inflected, roots, bare };
}

const isStem = (stem: string, shape: string): boolean => {
  const isVowel = shape.length - stem.length > 1 || /[ea]$/.test(shape);
  return stem.length >= shortestStem + (isVowel ? 0 : 1);
};

/** A word → what is left of it without each of the endings it has, the least first. */
function cutter(endings: readonly string[]): (shape: string) => readonly string[] {
  const shapes = new Set(endings.map(shapeOf));
  const longest = Math.max(0, ...[...shapes].map((ending) => ending.length));
  const lengths = Array.from({ length: longest }, (_, at) => longest - at);
  return (shape) =>
    lengths
      .filter((length) => length < shape.length && shapes.has(shape.slice(-length)))
      .map((length) => shape.slice(0, -length));
}
