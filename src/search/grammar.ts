// What the search knows of a language, as lists: with none of them it still finds words as they are written, misspelt or joined.

/** Words stand apart by spaces, rows by `|`. */
export interface Grammar {
  /** Words that carry a question and name nothing: they count inside a phrase only. */
  readonly small: string;
  /** What inflection puts behind a word. */
  readonly endings: string;
  /** What makes another word of a word: “ensom” and “ensomhed”. */
  readonly derivations: string;
  /** Letters between the parts of a compound, besides none. */
  readonly links: string;
  /** Words whose forms differ inside: strong verbs, plurals with another vowel. A row is one word. */
  readonly strong: string;
  /** What the neighbour says, where it is another word and not only another spelling: `uke=uge`. */
  readonly neighbour: string;
  /** The same from English. */
  readonly english: string;
}

export const noGrammar: Grammar = {
  small: '',
  endings: '',
  derivations: '',
  links: '',
  strong: '',
  neighbour: '',
  english: '',
};

export const listed = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');

/** Rows `a=b c` as a map. */
export const mapped = (rows: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    rows
      .split('|')
      .filter((row) => row !== '')
      .map((row) => {
        const [from = '', to = ''] = row.split('=');
        return [from, listed(to)] as const;
      }),
  );
