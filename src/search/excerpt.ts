// The text of a page or section → a few of its words as plain parts, with the words searched for marked: whole words only, and
// never anything of an index as HTML.
import { wordsOf } from './words.ts';

export interface ExcerptPart {
  readonly text: string;
  /** True where the text is what was searched for. */
  readonly marked: boolean;
}

/** About as many words as fit under a hit. */
const length = 28;

export function excerptOf(text: string, words: ReadonlySet<string>): readonly ExcerptPart[] {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const isMeant = all.map((word) => wordsOf(word).some((part) => words.has(part)));
  const start = sentenceStart(all, densest(isMeant));
  const end = Math.min(start + length, all.length);
  const open = /[.!?:][»”"]?$/.test(all[end - 1] ?? '') ? '' : ' …';
  const shown = all
    .slice(start, end)
    .map((word, at) => ({ text: word, marked: isMeant[start + at] === true }));
  const parts = joined(
    shown.flatMap(({ text: word, marked }) =>
      marked ? markWord(word, words) : [{ text: word, marked }, space],
    ),
  );
  const opening =
    start > 0 && !/[.!?:][»”"]?$/.test(all[start - 1] ?? '') ? [{ text: '… ', marked: false }] : [];
  return all.length === 0 ? [] : joined([...opening, ...trimmed(parts), { text: open, marked: false }]);
}

const space: ExcerptPart = { text: ' ', marked: false };

/** Where the window with most of the words begins. */
function densest(isMeant: readonly boolean[]): number {
  let best = 0;
  let most = 0;
  isMeant.forEach((meant, at) => {
    if (!meant) return;
    const count = isMeant.slice(at, at + length - 8).filter(Boolean).length;
    if (count > most) [best, most] = [at, count];
  });
  return best;
}

/** The beginning of the sentence, where that is near; else a few words before. */
function sentenceStart(all: readonly string[], at: number): number {
  for (let start = at; start >= Math.max(0, at - 14); start -= 1) {
    if (start === 0 || /[.!?][»”"]?$/.test(all[start - 1] ?? '')) return start;
  }
  return Math.max(0, at - 6);
}

/** Signs around a word stay unmarked, and so does what a hyphen joins to it. */
const markWord = (word: string, words: ReadonlySet<string>): readonly ExcerptPart[] => [
  ...word
    .split(/([\p{L}\p{N}]+)/u)
    .map((text) => ({ text, marked: wordsOf(text).some((part) => words.has(part)) })),
  space,
];

function joined(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const result: ExcerptPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.marked === part.marked)
      result[result.length - 1] = { text: last.text + part.text, marked: part.marked };
    else result.push(part);
  }
  return result;
}

/** Without the space at its end. */
const trimmed = (parts: readonly ExcerptPart[]): readonly ExcerptPart[] =>
  parts.map((part, at) => (at === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part));
