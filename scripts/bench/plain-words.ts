// What a reader of our built page reads → what a plain Starlight author would have put in the file: headings as Markdown,
// the rest as bare HTML, without our components, classes, drawings and forms, and without what Starlight writes by itself.
import { all, isElement, isText, textOf } from '../../tests/support/dom.ts';

/** The address of a link on the other site. */
export type Readdress = (href: string) => string;

const left = 'h1, nav, svg, img, script, style, template, form, input, button, [hidden]';
const inline = 'a, b, strong, em, i, br';
const block =
  'p, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, blockquote, details, summary, figure, figcaption';
const heading = 'h2, h3, h4, h5, h6';

/** Also in a count of words: what is no words, or what both sites write each in its own way. */
export const isLeft = (element: Element): boolean => element.matches(left);

/** Throws nothing away that a reader reads: a wrapper with words of its own becomes a paragraph. */
export function plainWords(node: Node, readdress: Readdress): string {
  if (isText(node)) return escaped(node.data.replaceAll(/\s+/g, ' '));
  if (!isElement(node) || isLeft(node)) return '';
  const tag = node.localName;
  if (node.matches(heading)) return `\n\n${'#'.repeat(Number(tag[1]))} ${textOf(node).trim()}\n\n`;
  const inside = [...node.childNodes].map((child) => plainWords(child, readdress)).join('');
  if (node.matches(block)) return wrapped(tag, inside);
  if (node.matches(inline)) return inside === '' ? '' : linked(node, inside, readdress);
  const wrapsWords = tag !== 'span' && inside.trim() !== '' && !holdsBlocks(node);
  return wrapsWords ? wrapped('p', inside) : inside;
}

const wrapped = (tag: string, inside: string): string => `<${tag}>${inside}</${tag}>`;

function linked(node: Element, inside: string, readdress: Readdress): string {
  const href = node.getAttribute('href');
  if (href === null) return wrapped(node.localName, inside);
  return `<a href="${escaped(readdress(href))}">${inside}</a>`;
}

const holdsBlocks = (node: Element): boolean =>
  all(node, `:is(${block}, ${heading})`).some((element) => element.closest(left) === null);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
