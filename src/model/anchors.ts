// The places on a page that others may link to.
import { attributesOf } from './components.ts';
import type { Content } from './content.ts';
import type { Page } from './page.ts';

/** Ids of a page's headings and of the principles it lists, in order. */
export function anchorsOf(page: Page, content: Pick<Content, 'principles'>): readonly string[] {
  const headings = page.body.headings.flatMap((heading) => heading.id ?? []);
  return [...headings, ...principlesOn(page, content)];
}

/** Ids of the principles a page lists, in order. */
export const principlesOn = (page: Page, content: Pick<Content, 'principles'>): readonly string[] =>
  page.body.uses.flatMap((use) => {
    const attributes = attributesOf(use, 'Principles');
    return content.principles.filter((one) => one.country === attributes?.country).map((one) => one.id);
  });
