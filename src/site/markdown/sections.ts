// A flat page → one section per h2, with its prose on the spine and its figure or note beside it.
import { defineHastPlugin, type HastNode } from 'satteri';

type Child = Extract<HastNode, { type: 'root' }>['children'][number];

/** Components that stand beside the prose, in the right column, not in it. */
const beside = new Set(['Ring', 'Card']);
/** Components that take the whole width of the section. */
const wide = new Set([
  'AcuteShort',
  'Acute',
  'Doors',
  'Facts',
  'Glossary',
  'PaperRow',
  'Principles',
  'SideBySide',
  'Twin',
  'Papers',
]);

/** Sheets of paper lie on a band of daylight. */
const onBand = new Set(['PaperRow', 'Twin']);

export const sections = () =>
  defineHastPlugin({
    name: 'sections',
    after(root, context) {
      const children = root.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      context.replaceNode(root, { ...root, children: wrap(children as Child[]) });
    },
  });

function wrap(children: readonly Child[]): Child[] {
  const imports = children.filter((child) => child.type === 'mdxjsEsm');
  const rest = children.filter((child) => child.type !== 'mdxjsEsm');
  const starts = rest.flatMap((child, index) => (isHeading(child) ? [index] : []));
  const opening = rest.slice(0, starts[0] ?? rest.length);
  const parts = starts.map((start, index) => rest.slice(start, starts[index + 1] ?? rest.length));
  return [
    ...imports,
    ...(opening.length === 0 ? [] : [section(undefined, opening)]),
    ...parts.map(([heading, ...body]) => section(heading, body)),
  ];
}

const isHeading = (child: Child): boolean => child.type === 'element' && child.tagName === 'h2';

function section(heading: Child | undefined, body: readonly Child[]): Child {
  const aside = body.filter((child) => beside.has(nameOf(child)) || isLastNote(child, body));
  const full = body.filter((child) => wide.has(nameOf(child)));
  const prose = body.filter((child) => !aside.includes(child) && !full.includes(child));
  const parts = [
    ...(heading === undefined ? [] : [heading]),
    ...(prose.length === 0 ? [] : [element('div', { className: ['prose'] }, prose)]),
    ...full,
    ...aside,
  ];
  const place =
    heading === undefined ? ['first'] : body.some((child) => onBand.has(nameOf(child))) ? ['band'] : [];
  return element('section', { className: ['sec', 'cols', ...place] }, parts);
}

/** A short country note that closes a section stands in the margin, unless a figure or a paper is already there. */
function isLastNote(child: Child, body: readonly Child[]): boolean {
  if (nameOf(child) !== 'Country' || child !== body.at(-1) || body.length === 1) return false;
  return lettersOf(child) <= mostInMargin && !body.some((other) => beside.has(nameOf(other)));
}

/** Letters of a note that make about six of the margin's narrow lines. */
const mostInMargin = 150;

/** Letters in a node's text; what a component says is not known here, and is counted as a word or two. */
function lettersOf(node: Child): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return 10;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lettersOf(child), 0) : 0;
}

const nameOf = (child: Child): string =>
  child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? (child.name ?? '') : '';

const element = (tagName: string, properties: Record<string, unknown>, children: Child[]): Child =>
  ({ type: 'element', tagName, properties, children }) as Child;
