// How hard a page is to read: LIX, the mean length of its sentences and the share of its long words. Each kind of page has its
// limit; whoever looks for a group reads with the least strength.
import type { Content } from '../model/content.ts';
import { faultOf, type Problem } from '../model/problem.ts';
import type { ComposedPaper } from './checked-paper.ts';
import { textsOf } from './page-words.ts';

export const checkLix = (content: Content, papers: readonly ComposedPaper[]): Problem[] =>
  content.pages.flatMap((page) => {
    const sentences = sentencesOf(textsOf(page, content, papers));
    const value = lix(sentences).toFixed(1);
    const limit = limitOf(page.key);
    if (Number(value) <= limit) return [];
    const longest = sentences.toSorted((a, b) => b.length - a.length)[0]?.join(' ');
    const message = `The page is hard to read, LIX ${value}, where ${limit} is the most. Its longest sentence: “${longest}”.`;
    const hint = 'Part long sentences, and say the same in shorter words.';
    return [faultOf(page.file, { rule: 'language/lix', message, hint })];
  });

function limitOf(key: string): number {
  const [folder = ''] = key.split('/');
  if (['index', 'take-part', 'help'].includes(folder)) return 35;
  return ['start', 'volunteers', 'printables'].includes(folder) ? 38 : 42;
}

/** A word has a letter, so a telephone number is none. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => /\p{L}/u.test(word));

/** Sentences of some texts, each a list of words. */
export const sentencesOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts
    .flatMap((text) => text.replaceAll('\u00AD', '').split(/[.!?:;]/))
    .map(wordsIn)
    .filter((words) => words.length > 0);

/** Words / sentences + 100 × words over six letters / words. Zero for a text without words. */
export function lix(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6);
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length;
}
