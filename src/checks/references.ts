// Data that names other data: rows of the comparison name facts, words of the field name the pages that
// explain them, papers name helplines, figures and pages.
import { anchorsOf } from '../model/anchors.ts';
import { factsOfRow } from '../model/comparison.ts';
import type { Content } from '../model/content.ts';
import { writePageReference } from '../model/links.ts';
import { countries, countriesInEnglish, locales } from '../model/locale.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { contentReferencesOf, type ContentReference } from '../model/paper-blocks.ts';
import { hasPhone } from '../model/phones.ts';
import { faultOn, type Problem } from '../model/problem.ts';
import { danglingFault, lostPage, type Targets } from './dangling.ts';

export const checkReferences = (content: Content): Problem[] => [
  ...checkRows(content),
  ...checkWordPages(content),
  ...checkPaperBlocks(content),
];

const checkRows = ({ comparison, facts }: Content): Problem[] =>
  comparison.flatMap((row) =>
    factsOfRow(row).flatMap(({ id, country }) => {
      const known = Object.values(facts).filter((fact) => fact.rows[country] !== undefined);
      if (known.some((fact) => fact.id === id)) return [];
      const message = `“${row.id}” names the fact for ${countriesInEnglish[country]} “${id}”, which does not exist.`;
      const hint = didYouMean(
        id,
        known.map((fact) => fact.id),
      );
      return [
        faultOn('content/facts/comparison.yaml', row.line, {
          ...{ rule: 'references/dangling', message, hint },
          causedBy: `fact ${id}`,
        }),
      ];
    }),
  );

/** A page that does not exist, or an anchor that one of its languages lacks. */
function checkWordPages(content: Content): Problem[] {
  const references = pageReferencesIn(content);
  return content.glossary.flatMap(({ id, line, page }) => {
    if (page === undefined || references.includes(page)) return [];
    const message = `“${id}” is explained on “${page}”, which does not exist in every language.`;
    const hint = didYouMean(page, references);
    const causedBy = lostPage(page, references);
    return [
      faultOn('content/glossary/glossary.yaml', line, {
        rule: 'references/dangling',
        message,
        hint,
        causedBy,
      }),
    ];
  });
}

/** Papers name helplines to call, figures that are a range, and pages that a code leads to. */
const checkPaperBlocks = (content: Content): Problem[] =>
  content.papers.flatMap((paper) =>
    Object.values(paper.blocks)
      .flatMap(contentReferencesOf)
      .flatMap(
        (reference) => danglingFault(`“${paper.id}”`, reference.id, targetsOf(reference, content)) ?? [],
      )
      .map((fault) => faultOn(`content/printables/${paper.id}.yaml`, paper.lines.blocks, fault)),
  );

/** All that a reference of its kind could name. */
function targetsOf(reference: ContentReference, { helplines, facts, pages }: Content): Targets {
  switch (reference.kind) {
    case 'helpline': {
      const known = helplines.filter(hasPhone).filter(({ country }) => country === reference.country);
      return { what: `helpline in ${reference.country}`, known: known.map(({ id }) => id) };
    }
    case 'hours': {
      const known = Object.values(facts).filter(({ rows }) =>
        countries.some((country) => rows[country]?.values['hours'] !== undefined),
      );
      return { what: 'fact in hours', known: known.map(({ id }) => id) };
    }
    case 'range': {
      const known = Object.values(facts).filter(({ rows }) =>
        countries.some((country) => rows[country]?.values['min'] !== undefined),
      );
      return { what: 'fact with a range', known: known.map(({ id }) => id) };
    }
    case 'page':
      return { what: 'page', known: pages.map(({ key }) => key) };
  }
}

/** Every key, and every key with an anchor, that every language has. */
function pageReferencesIn(content: Content): readonly string[] {
  const inLanguage = (locale: string): string[] =>
    content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => [
        page.key,
        ...anchorsOf(page, content).map((anchor) => writePageReference({ key: page.key, anchor })),
      ]);
  const [first, ...others] = locales.map((locale) => new Set(inLanguage(locale)));
  return [...(first ?? [])].filter((reference) => others.every((other) => other.has(reference)));
}
