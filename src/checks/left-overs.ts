// What writing leaves behind among the words: marks that became neither bold nor a link, HTML, notes to oneself, stand-ins.
import type { Content } from '../model/content.ts';
import { locales } from '../model/locale.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { proseOf } from './prose.ts';
import { textValuesOf } from './text-values.ts';

interface LeftOver {
  readonly pattern: RegExp;
  readonly what: string;
  readonly hint: string;
}

const unfinished: readonly LeftOver[] = [
  {
    pattern: /(?<!\p{L})(TODO|FIXME|XXX|TBD|TBA)(?!\p{L})|\?\?\?/u,
    what: 'a note to oneself',
    hint: 'Write what is to stand here; a note to each other stands behind # in YAML, or nowhere.',
  },
  {
    pattern:
      /(?<!\p{L})(lorem ipsum|dolor sit amet|(indsæt|skriv|sett inn) (tekst|navn|titel|tittel) her)(?!\p{L})/iu,
    what: 'a stand-in for words',
    hint: 'Write what is to stand here.',
  },
];

/** Marks that were meant as more than signs, in words of every kind. */
const marks: readonly LeftOver[] = [
  {
    pattern: /\] ?\(/u,
    what: 'what was to be a link',
    hint: 'Write [words](path.mdx) without a space between ] and (, each bracket closed. Only pages have links.',
  },
  {
    pattern: /`/u,
    what: 'a backquote',
    hint: 'Take it away; what is quoted stands in quotation marks.',
  },
  {
    pattern: /(^|\s)#{2,6}(?=[\s\p{L}])|^:::|\[\[|\]\]/u,
    what: 'a mark of another way of writing pages',
    hint: 'A heading stands on a line of its own: ## and a space, words, {#id}. Take other marks away.',
  },
  {
    pattern: /&(#\d+|#x[\da-f]+|[a-z]{2,8});/iu,
    what: 'a sign as HTML writes it',
    hint: 'Write the sign itself: & and not &amp;.',
  },
];

const stars: LeftOver = {
  pattern: /\*\*|__/u,
  what: 'what was to be bold',
  hint: 'Write **words**, two stars before and two after, no space inside; or take them away.',
};

/** On a page these are no words anyhow, and read as such. */
const onlyInData: readonly LeftOver[] = [
  { pattern: /<\/?[a-z][^<>]*>/iu, what: 'HTML', hint: 'Take it away: here stand words alone.' },
  { pattern: /\\[nrt]/u, what: 'a line break as programs write it', hint: 'Put a space, or a full stop.' },
];

/** Titles, descriptions and prose. */
export const checkLeftOvers = (content: Content): Problem[] =>
  content.pages.flatMap((page) =>
    proseOf(page).flatMap((piece) => leftOversOf(piece.text, 'page').map((fault) => faultAt(piece, fault))),
  );

/** The words beside the structure files, and the words of the interface. */
export const checkLeftOverWords = ({ data }: RawContent): Problem[] =>
  [...data].flatMap(([path, file]) => {
    if (!locales.some((locale) => path.endsWith(`${locale}.yaml`))) return [];
    const where = /^(printables\/|guide\/|places\/situations)/.test(path) ? 'bold' : 'plain';
    return textValuesOf(file.value).flatMap(({ path: at, value }) =>
      leftOversOf(value, where).map((fault) => problemAt(file, at, fault)),
    );
  });

/** Words of a page; of data in which **bold** may stand, as its own check has it; of data in which it may not. */
export type WordsOf = 'page' | 'bold' | 'plain';

export function leftOversOf(text: string, where: WordsOf): Fault[] {
  const ofMarks = [...marks, ...(where === 'bold' ? [] : [stars]), ...(where === 'page' ? [] : onlyInData)];
  return [...faultsOf(text, 'words/left-over', ofMarks), ...faultsOf(text, 'words/unfinished', unfinished)];
}

const faultsOf = (text: string, rule: Fault['rule'], list: readonly LeftOver[]): Fault[] =>
  list.flatMap(({ pattern, what, hint }) => {
    const found = pattern.exec(text)?.[0].trim();
    return found === undefined ? [] : [{ rule, message: `“${found}” is ${what}.`, hint }];
  });
