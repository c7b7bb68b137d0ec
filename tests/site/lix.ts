// How hard a text is to read: LIX, counted on the built page as a reader meets it.
import type { Element, elementsIn } from '../support/html.ts';

type Node = Parameters<typeof elementsIn>[0];

/** Elements whose end ends a sentence. */
const enders = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'summary',
  'label',
];

/** Sentences of a text, each a list of words; a word has at least one letter, so a telephone number is none. */
export function sentencesOf(node: Node, skip: (element: Element) => boolean): string[][] {
  return markedText(node, skip)
    .split(/[.!?:;\n]/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [])
    .map((words) => words.filter((word) => /\p{L}/u.test(word)))
    .filter((words) => words.length > 0);
}

/** Words / sentences + 100 × words over six letters / words. Zero for a text without words. */
export function lix(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6);
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length;
}

/** The text with a line end exactly where an element ends a sentence. */
function markedText(node: Node, skip: (element: Element) => boolean): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ');
      if (child.type !== 'element' || skip(child)) return '';
      const end = child.tagName === 'br' ? ' ' : enders.includes(child.tagName) ? '\n' : '';
      return markedText(child, skip) + end;
    })
    .join('');
}
