// A flat page → one section per h2, with its prose on the spine and its figure or note beside it.
import { defineHastPlugin, type HastNode } from 'satteri';

type Child = Extract<HastNode, { type: 'root' }>['children'][number];

/** Components that stand beside the prose, in the right column, not in it. */
const beside = new Set(['Ring', 'Card']);
/** Components that take the whole width of the section. */
const wide = new Set([
  'AcuteShort',
  'Acute',
  'EntryCards',
  'Facts',
  'Glossary',
  'Guide',
  'PaperRow',
  'Principles',
  'SideBySide',
  'PaperContent',
  'Papers',
]);

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
  const aside = body.filter((child) => beside.has(nameOf(child)));
  const full = body.filter((child) => wide.has(nameOf(child)));
  // The figures that answer a page stand before its words, where the writer put them first.
  const first = full.filter((child) => child === body[0] && nameOf(child) === 'Facts');
  const prose = body.filter((child) => !aside.includes(child) && !full.includes(child));
  const parts = [
    ...(heading === undefined ? [] : [heading]),
    ...first,
    ...(prose.length === 0 ? [] : [element('div', { className: ['prose'] }, prose)]),
    ...full.filter((child) => !first.includes(child)),
    ...aside,
  ];
  const place =
    heading === undefined ? ['first'] : body.some((child) => nameOf(child) === 'PaperRow') ? ['band'] : [];
  return element('section', { className: ['sec', 'cols', ...place] }, parts);
}

const nameOf = (child: Child): string =>
  child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement' ? (child.name ?? '') : '';

const element = (tagName: string, properties: Record<string, unknown>, children: Child[]): Child =>
  ({ type: 'element', tagName, properties, children }) as Child;
