// Pages and their sources: each page lists exactly what it cites, and cites no claim that was left out.
import { citationsOfPage, claimsOfPage, sourcesOfClaims } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import type { Page } from '../model/page.ts';
import { faultAt, faultOn, type Fault, type Problem } from '../model/problem.ts';

export const checkCitations = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [...checkSourceList(page, content), ...checkLeftOut(page, content)]);

/** The numbers at the foot are the front matter's order: it must hold what is cited, and nothing else. */
function checkSourceList(page: Page, content: Content): Problem[] {
  const cited = sourcesOfClaims(claimsOfPage(page, content), content);
  const missing = cited.filter((id) => !page.sources.includes(id));
  const idle = page.sources.filter((id) => !cited.includes(id));
  const faults = [
    ...missing.map((id) => missingSource(id, content)),
    ...idle.map((id) => idleSource(id, content)),
  ];
  return faults.map((fault) => faultOn(page.file, page.lines['sources'] ?? 1, fault));
}

const missingSource = (id: string, { sources }: Content): Fault => ({
  rule: 'sources/list',
  message: `The page cites “${id}”, which is not in its sources.`,
  hint: `Add ${id} to the list \`sources\` of this page.`,
  // A claim names it in vain.
  ...(sources[id] === undefined ? { causedBy: `source ${id}` } : {}),
});

function idleSource(id: string, { sources }: Content): Fault {
  if (sources[id] !== undefined)
    return {
      rule: 'sources/list',
      message: `Nothing on the page cites “${id}”.`,
      hint: 'Take it out of `sources`, or cite a claim that rests on it: <Source claim="…" />.',
    };
  const message = `The source “${id}” does not exist.`;
  const hint = didYouMean(id, Object.keys(sources));
  return { rule: 'references/dangling', message, hint, causedBy: `source ${id}` };
}

function checkLeftOut(page: Page, content: Content): Problem[] {
  return citationsOfPage(page, content).flatMap(({ claim, reference, use }) => {
    if (content.claims[claim]?.status !== 'left-out') return [];
    const message = `${reference} cites ${claim}, which is left out.`;
    const hint = 'Give it `status: used` in content/claims.yaml, or do without.';
    return [faultAt(use, { rule: 'claims/left-out', message, hint })];
  });
}
