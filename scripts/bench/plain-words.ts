// What a reader of our built page reads → what a plain Starlight author would have put in the file: headings as Markdown,
// the rest as bare HTML, without our components, classes, drawings and forms, and without what Starlight writes by itself.
import type { HastNode } from 'satteri';
import { attribute, elementsIn, textOf, type Element } from '../../tests/support/html.ts';

/** The address of a link on the other site. */
export type Readdress = (href: string) => string;

const setOf = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));
const left = setOf('h1 nav svg img script style template form input button');
const inline = setOf('a b strong em i br');
const block = setOf(
  'p ul ol li dl dt dd table caption thead tbody tr th td blockquote details summary figure figcaption',
);
const heading = /^h[2-6]$/;

/** Also in a count of words: what is no words, or what both sites write each in its own way. */
export const isLeft = (element: Element): boolean =>
  left.has(element.tagName) || attribute(element, 'hidden') !== undefined;

/** Throws nothing away that a reader reads: a wrapper with words of its own becomes a paragraph. */
export function plainWords(node: HastNode, readdress: Readdress): string {
  if (node.type === 'text') return escaped(node.value.replaceAll(/\s+/g, ' '));
  if (node.type !== 'element' || isLeft(node)) return '';
  if (heading.test(node.tagName))
    return `\n\n${'#'.repeat(Number(node.tagName[1]))} ${textOf(node).trim()}\n\n`;
  const inside = node.children.map((child) => plainWords(child, readdress)).join('');
  if (block.has(node.tagName)) return wrapped(node.tagName, inside);
  if (inline.has(node.tagName)) return inside === '' ? '' : linked(node, inside, readdress);
  const wrapsWords = node.tagName !== 'span' && inside.trim() !== '' && !holdsBlocks(node);
  return wrapsWords ? wrapped('p', inside) : inside;
}

const wrapped = (tag: string, inside: string): string => `<${tag}>${inside}</${tag}>`;

function linked(node: Element, inside: string, readdress: Readdress): string {
  const href = attribute(node, 'href');
  if (href === undefined) return wrapped(node.tagName, inside);
  return `<a href="${escaped(readdress(href))}">${inside}</a>`;
}

const holdsBlocks = (node: Element): boolean =>
  elementsIn(node, isLeft).some(({ tagName }) => block.has(tagName) || heading.test(tagName));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
