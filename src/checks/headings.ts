// Headings: each is words with an id of its own that the page does not need itself, and every language has the same ones.
import { listedOn } from '../model/anchors.ts';
import type { Content } from '../model/content.ts';
import { countries } from '../model/locale.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { faultAt, type Problem } from '../model/problem.ts';

/** Ids that stand on pages anyhow: the sources at the foot, the search field, the kinds of help in a country. */
const ownIds = new RegExp(`^(sources|q|source-\\d+|(${countries.join('|')})-(listen|child|doctor))$`);

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const checkHeadings = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [
    ...checkIds(page),
    ...checkReserved(page, content),
    ...checkComponents(page),
    ...checkParity(page, content),
  ]);

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

function checkReserved(page: Page, content: Content): Problem[] {
  const listed = listedOn(page, content);
  return page.body.headings.flatMap((heading) => {
    const { id } = heading;
    if (id === undefined || !(ownIds.test(id) || listed.includes(id))) return [];
    const message = `The id “${id}” belongs to ${listed.includes(id) ? 'what a component lists on the page' : 'the site itself'}.`;
    return [
      faultAt(heading, { rule: 'headings/reserved-id', message, hint: 'Give the heading another id.' }),
    ];
  });
}

const checkComponents = (page: Page): Problem[] =>
  page.body.headings.flatMap((heading) =>
    heading.components.map((name) => {
      const message = `The heading “${heading.text}” holds the component <${name}>.`;
      const hint = 'Put it in the text below: headings also stand in lists, as words alone.';
      return faultAt(heading, { rule: 'headings/component', message, hint });
    }),
  );

function checkParity(page: Page, content: Content): Problem[] {
  const others = content.pages.filter((one) => one.key === page.key && one.locale !== page.locale);
  return others.flatMap((other) => {
    const theirs = other.body.headings.flatMap((heading) => heading.id ?? []);
    return page.body.headings.flatMap((heading) => {
      if (heading.id === undefined || theirs.includes(heading.id)) return [];
      const near = nearest(heading.id, theirs);
      const message = `${other.file} has no heading with the id “${heading.id}”.`;
      const hint =
        near === undefined ? 'Add that section there too.' : `There is “${near}”: use the same id in both.`;
      return [faultAt(heading, { rule: 'parity/missing-anchor', message, hint })];
    });
  });
}
