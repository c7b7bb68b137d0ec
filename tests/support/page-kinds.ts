// The built pages → as few of them as hold every kind of element in every kind of place: what is costly to ask of a page is
// asked of these alone. A new component, class or nesting brings a page with it by itself.
import type { BuiltPage } from './built-pages.ts';

/** The page that holds most is first, then whichever adds most to those before it. */
export function pageKinds<Page extends BuiltPage>(pages: readonly Page[]): Page[] {
  const left = pages.map((page) => ({ page, kinds: new Set(kindsIn(page.dom().body)) }));
  const chosen: Page[] = [];
  for (;;) {
    const next = left.reduce((best, one) => (one.kinds.size > best.kinds.size ? one : best));
    if (next.kinds.size === 0) return chosen;
    chosen.push(next.page);
    const seen = new Set(next.kinds);
    for (const { kinds } of left) for (const kind of seen) kinds.delete(kind);
  }
}

/** Each element below one, as a style sheet tells it from others: what it is, and what all it lies in is. */
function kindsIn(element: Element, around = ''): string[] {
  const kind = `${around} ${element.localName}.${[...element.classList].sort().join('.')}[${attributesOf(element)}]`;
  // A drawing is one thing.
  const inside = element.localName === 'svg' ? [] : [...element.children];
  return [kind, ...inside.flatMap((child) => kindsIn(child, kind))];
}

/** The kind of an input or a role by name; of the others only whether they are there. */
const attributesOf = (element: Element): string => {
  const states = ['hidden', 'open', 'lang', 'aria-current'].filter((name) => element.hasAttribute(name));
  return [element.getAttribute('type'), element.getAttribute('role'), ...states].join();
};
