// A built page's HTML → a tree to ask: which elements, which attributes, which words.
import { htmlToHast, type HastNode } from 'satteri';

export type Element = Extract<HastNode, { type: 'element' }>;
type Parent = Extract<HastNode, { type: 'root' }> | Element;

export const parseHtml = (html: string): Parent => htmlToHast(html) as Parent;

/** Every element below a node, in document order; what `skip` names stays out with all it holds. */
export function elementsIn(node: Parent, skip: (element: Element) => boolean = () => false): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' && !skip(child) ? [child, ...elementsIn(child, skip)] : [],
  );
}

export const named = (node: Parent, ...tags: readonly string[]): Element[] =>
  elementsIn(node).filter((element) => tags.includes(element.tagName));

/** The one element with a name. Throws when there is none or more than one. */
export function only(node: Parent, tag: string): Element {
  const [first, ...more] = named(node, tag);
  if (first === undefined || more.length > 0)
    throw new Error(`The page has ${more.length + (first ? 1 : 0)} <${tag}>.`);
  return first;
}

/** An attribute under its HTML name (`data-query`, `hreflang`) as one string; undefined when absent. */
export function attribute(element: Element, name: string): string | undefined {
  const plain = name.replaceAll('-', '').toLowerCase();
  const key = Object.keys(element.properties).find(
    (property) => property.toLowerCase() === (plain === 'class' ? 'classname' : plain),
  );
  const value = key === undefined ? undefined : element.properties[key];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}

/** The text of an element as it stands in the file, without soft hyphens. */
export function textOf(node: Parent, skip: (element: Element) => boolean = () => false): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && !skip(child) ? textOf(child, skip) : '';
    })
    .join('')
    .replaceAll('\u00AD', '');
}
