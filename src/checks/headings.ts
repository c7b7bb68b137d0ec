// Headings: each has an id of its own, and both languages have the same ones.
import type { Content } from '../model/content.ts';
import { otherLocale } from '../model/locale.ts';
import { nearest } from '../model/nearest.ts';
import type { Page } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const checkHeadings = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [...checkIds(page), ...checkParity(page, content)]);

function checkIds(page: Page): Problem[] {
  const taken = new Set<string>();
  return page.body.headings.flatMap((heading) => {
    const quote = `“${heading.text}”`;
    if (heading.depth === 1) {
      const message = `${quote} is a level-1 heading; the page’s title is that.`;
      return [faultAt(heading, { rule: 'headings/level', message, hint: 'Begin with ##.' })];
    }
    if (heading.id === undefined || !idForm.test(heading.id)) {
      const message = `The heading ${quote} has no permanent id.`;
      const hint = 'Add one in English after the words: ## Hvor mange? {#size}';
      return [faultAt(heading, { rule: 'headings/missing-id', message, hint })];
    }
    if (taken.has(heading.id)) {
      const message = `The id “${heading.id}” stands twice on the page.`;
      return [
        faultAt(heading, { rule: 'headings/duplicate-id', message, hint: 'Give one of them another id.' }),
      ];
    }
    taken.add(heading.id);
    return [];
  });
}

function checkParity(page: Page, content: Content): Problem[] {
  const other = content.pages.find((one) => one.key === page.key && one.locale === otherLocale(page.locale));
  if (other === undefined) return [];
  const theirs = other.body.headings.flatMap((heading) => heading.id ?? []);
  return page.body.headings.flatMap((heading) => {
    if (heading.id === undefined || theirs.includes(heading.id)) return [];
    const near = nearest(heading.id, theirs);
    const message = `${other.file} has no heading with the id “${heading.id}”.`;
    const hint =
      near === undefined ? 'Add that section there too.' : `There is “${near}”: use the same id in both.`;
    return [faultAt(heading, { rule: 'parity/missing-anchor', message, hint })];
  });
}
