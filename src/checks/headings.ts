// Headings: each is words with an id of its own that the page does not need itself, and every language has the same ones.
import { anchorsOf, listedBy, listedOn, otherCountryId } from '../model/anchors.ts';
import type { Content } from '../model/content.ts';
import { nearestName } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';

/** Ids that stand on pages anyhow: the sources at the foot, the search field. */
const ownIds = /^(sources|q|source-\d+)$/;

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const checkHeadings = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [
    ...checkLevels(page),
    ...checkIds(page),
    ...checkReserved(page, content),
    ...checkComponents(page),
    ...checkParity(page, content),
  ]);

function checkLevels(page: Page): Problem[] {
  const { headings } = page.body;
  return headings.flatMap((heading, index) => {
    // The title is level 1.
    const above = headings[index - 1]?.depth ?? 1;
    if (heading.depth > 1 && heading.depth <= above + 1) return [];
    const message =
      heading.depth === 1
        ? `“${heading.text}” is a level-1 heading; the page’s title is that.`
        : `“${heading.text}” is on level ${heading.depth}, straight below level ${above}.`;
    const hint = `Begin with ${'#'.repeat(heading.depth === 1 ? 2 : above + 1)}.`;
    return [faultAt(heading, { rule: 'headings/level', message, hint })];
  });
}

function checkIds(page: Page): Problem[] {
  const taken = new Set<string>();
  return page.body.headings.flatMap((heading) => {
    if (heading.depth === 1) return [];
    if (heading.id === undefined || !idForm.test(heading.id)) {
      const message = `The heading “${heading.text}” has no permanent id.`;
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

const checkParity = (page: Page, content: Content): Problem[] =>
  content.pages
    .filter((other) => other.key === page.key && other.locale !== page.locale)
    .flatMap((other) => {
      const theirs = anchorsOf(other, content);
      return [...headingsMissing(page, other, theirs), ...listsMissing(page, other, theirs, content)];
    });

function headingsMissing(page: Page, other: Page, theirs: readonly string[]): Problem[] {
  const own = page.body.headings.map(({ id }) => id);
  return page.body.headings.flatMap((heading, index) => {
    const { id } = heading;
    if (id === undefined || id === otherCountryId || theirs.includes(id)) return [];
    // What stands in its place there, and not here, is this heading by another name.
    const inPlace = other.body.headings[index]?.id;
    const meant = nearestName(id, theirs) ?? (own.includes(inPlace) ? undefined : inPlace);
    const message = `${other.file} has no heading with the id “${id}”.`;
    const hint =
      meant === undefined
        ? 'Add that section there too.'
        : `There it is “${meant}”: write the same id in every language.`;
    const fault: Fault = {
      rule: 'parity/missing-anchor',
      message,
      hint,
      causes: `anchor ${page.key}#${id}`,
      // Of two names for one heading it is told of the first.
      ...(meant !== undefined && meant < id ? { causedBy: `anchor ${page.key}#${meant}` } : {}),
    };
    return [faultAt(heading, fault)];
  });
}

function listsMissing(page: Page, other: Page, theirs: readonly string[], content: Content): Problem[] {
  return page.body.uses.flatMap((use) => {
    const missing = listedBy(use, page.locale, content).filter((id) => !theirs.includes(id));
    if (missing.length === 0) return [];
    const causedBy = `list ${use.name} ${other.locale}/${other.key}`;
    const message = `<${use.name}> lists what ${other.file} has no anchor for: ${missing.join(', ')}.`;
    return [faultAt(use, { rule: 'parity/missing-anchor', message, hint: 'List the same there.', causedBy })];
  });
}
