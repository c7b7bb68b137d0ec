// The small index of a language, as it travels: pages, their sections, and which words stand in which section. Titles, aliases
// and headings are read into words in the browser; only what stands in the text has postings.
import type { Grammar } from './grammar.ts';
import type { SearchWords } from './said.ts';

/**
 * A page: address, title, description, aliases by `;`, address of its PDF or nothing, its name in Pagefind, and what its text
 * counts beside that of other pages.
 */
export type CorePage = readonly [
  address: string,
  title: string,
  description: string,
  aliases: string,
  download: string,
  fragment: string,
  weight: number,
];

/** A section: number of its page, anchor, heading, the other country when it is about that one, number of the page with more. */
export type CoreSection = readonly [
  page: number,
  anchor: string,
  heading: string,
  country: string,
  more?: number,
];

export interface CoreFile {
  readonly grammar: Grammar;
  readonly said: SearchWords;
  readonly pages: readonly CorePage[];
  readonly sections: readonly CoreSection[];
  /** Sorted; each word as a digit for how much it shares with the one before (36 letters at most), and the rest. */
  readonly words: string;
  /** A row for each word: the sections it stands in, as distances from one to the next. */
  readonly postings: string;
}

/** Word → numbers of the sections it stands in, ascending. */
export type Postings = ReadonlyMap<string, readonly number[]>;

const radix = 36;

export function packPostings(postings: Postings): Pick<CoreFile, 'words' | 'postings'> {
  const sorted = [...postings].sort(([one], [other]) => (one < other ? -1 : 1));
  let before = '';
  const words = sorted.map(([word]) => {
    const shared = sharedStart(before, word);
    before = word;
    return shared.toString(radix) + word.slice(shared);
  });
  const rows = sorted.map(([, sections]) =>
    sections
      .map((section, index) => section - (sections[index - 1] ?? -1) - 1)
      .map(packNumber)
      .join(''),
  );
  return { words: words.join(' '), postings: rows.join(' ') };
}

export function unpackPostings({ words, postings }: Pick<CoreFile, 'words' | 'postings'>): Postings {
  const rows = postings.split(' ');
  let before = '';
  return new Map(
    words.split(' ').map((packed, index) => {
      before = before.slice(0, parseInt(packed[0] ?? '0', radix)) + packed.slice(1);
      return [before, unpackNumbers(rows[index] ?? '')] as const;
    }),
  );
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < radix - 1 && shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

// A distance is one letter where it can be: 64 letters end a number, the 26 before them carry on.
const first = 48;
const ending = 52;
const carrying = 26;
const carryFirst = first + ending;

function packNumber(value: number): string {
  let carried = '';
  let rest = value;
  while (rest >= ending) {
    rest -= ending;
    carried += String.fromCharCode(carryFirst + (rest % carrying));
    rest = Math.floor(rest / carrying);
  }
  return carried + String.fromCharCode(first + rest);
}

function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let at = -1;
  let carried: number[] = [];
  for (const letter of packed) {
    const code = letter.charCodeAt(0);
    if (code >= carryFirst) {
      carried.push(code - carryFirst);
      continue;
    }
    at += 1 + carried.reduceRight((value, carry) => value * carrying + carry + ending, code - first);
    carried = [];
    numbers.push(at);
  }
  return numbers;
}
