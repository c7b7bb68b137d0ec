// Data that names other data: rows of the comparison name facts, words of the field name the pages that explain them.
import { anchorsOf } from '../model/anchors.ts';
import { factsOfRow } from '../model/comparison.ts';
import type { Content } from '../model/content.ts';
import { writePlace } from '../model/links.ts';
import { suggest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { faultOn } from './fault.ts';

export const checkReferences = (content: Content): Problem[] => [
  ...checkRows(content),
  ...checkWordPages(content),
];

const checkRows = ({ comparison, facts }: Content): Problem[] =>
  comparison.flatMap((row) =>
    factsOfRow(row).flatMap(({ id, country }) => {
      const known = Object.values(facts).filter((fact) => fact.rows[country] !== undefined);
      if (known.some((fact) => fact.id === id)) return [];
      const message = `“${row.id}” names the fact for ${country} “${id}”, which does not exist.`;
      const hint = suggest(
        id,
        known.map((fact) => fact.id),
      );
      return [
        faultOn('content/facts/comparison.yaml', row.line, { rule: 'references/dangling', message, hint }),
      ];
    }),
  );

/** A page that does not exist, or an anchor that one of its two languages lacks. */
function checkWordPages(content: Content): Problem[] {
  const places = placesIn(content);
  return content.glossary.flatMap(({ id, line, page }) => {
    if (page === undefined || places.includes(page)) return [];
    const message = `“${id}” is explained on “${page}”, which does not exist in both languages.`;
    const hint = suggest(page, places);
    return [faultOn('content/glossary/glossary.yaml', line, { rule: 'references/dangling', message, hint })];
  });
}

/** Every key, and every key with an anchor, that both languages have. */
function placesIn(content: Content): readonly string[] {
  const inLanguage = (locale: string): string[] =>
    content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => [
        page.key,
        ...anchorsOf(page, content).map((anchor) => writePlace({ key: page.key, anchor })),
      ]);
  const norwegian = new Set(inLanguage('nb'));
  return inLanguage('da').filter((place) => norwegian.has(place));
}
