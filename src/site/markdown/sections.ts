// A flat page → one section per h2, with its prose on the spine and its figure or note beside it.
import { defineHastPlugin, type HastNode } from 'satteri';
import type { Component, Standing } from '../../model/component-row.ts';
import { componentOf } from '../../model/components.ts';

type Child = Extract<HastNode, { type: 'root' }>['children'][number];

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
  const aside = body.filter((child) => stands(child, 'beside'));
  const full = body.filter((child) => stands(child, 'wide', 'wide-first', 'band'));
  const first = full.filter((child) => child === body[0] && stands(child, 'wide-first'));
  const prose = body.filter((child) => !aside.includes(child) && !full.includes(child));
  const parts = [
    ...(heading === undefined ? [] : [heading]),
    ...first,
    ...(prose.length === 0 ? [] : [element('div', { className: ['prose'] }, prose)]),
    ...full.filter((child) => !first.includes(child)),
    ...aside,
  ];
  const isBand = body.some((child) => stands(child, 'band'));
  const own = heading === undefined ? ['first'] : isBand ? ['band'] : [];
  const atLeft = body.some((child) => componentAt(child)?.fromLeftEdge) ? ['left'] : [];
  return element('section', { className: ['sec', 'cols', ...own, ...atLeft] }, parts);
}

function stands(child: Child, ...wanted: readonly Standing[]): boolean {
  const component = componentAt(child);
  return component !== undefined && wanted.includes(component.stands);
}

const componentAt = (child: Child): Component | undefined =>
  child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement'
    ? componentOf(child.name ?? '')
    : undefined;

const element = (tagName: string, properties: Record<string, unknown>, children: Child[]): Child =>
  ({ type: 'element', tagName, properties, children }) as Child;
