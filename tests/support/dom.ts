// HTML as a file holds it → a document to ask with CSS selectors, as in a browser; no script runs.
import { parseHTML } from 'linkedom';

export const parseHtml = (html: string): Document => parseHTML(html).document;

/** Every element that a selector finds, in document order. */
export const all = (node: ParentNode, selector: string): Element[] => [...node.querySelectorAll(selector)];

/** The one element that a selector finds. Throws when there is none or more than one. */
export function only(node: ParentNode, selector: string): Element {
  const [first, ...more] = all(node, selector);
  if (first === undefined || more.length > 0)
    throw new Error(`The page has ${more.length + (first ? 1 : 0)} ${selector}.`);
  return first;
}

/** The values of an attribute, of every element that has it. */
export const valuesOf = (node: ParentNode, attribute: string): string[] =>
  all(node, `[${attribute}]`).map((element) => element.getAttribute(attribute) ?? '');

/** The text of an element as it stands in the file, without soft hyphens; what `skip` names stays out with all it holds. */
export const textOf = (element: Element, skip: (element: Element) => boolean = () => false): string =>
  rawText(element, skip).replaceAll('\u00AD', '');

function rawText(element: Element, skip: (element: Element) => boolean): string {
  return [...element.childNodes]
    .map((child) => {
      if (isText(child)) return child.data;
      return isElement(child) && !skip(child) ? rawText(child, skip) : '';
    })
    .join('');
}

// By number: what is an instance of what is a browser's own affair.
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
