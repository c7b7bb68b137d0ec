// Data that names other data: rows of the comparison name facts, words of the field name the pages that
// explain them, papers name helplines, figures and pages.
import { anchorsOf } from '../model/anchors.ts';
import { factsOfRow } from '../model/comparison.ts';
import type { Content } from '../model/content.ts';
import { writePageReference } from '../model/links.ts';
import { countries } from '../model/locale.ts';
import { suggest } from '../model/did-you-mean.ts';
import type { BlockStructure } from '../model/paper-blocks.ts';
import type { Problem } from '../model/problem.ts';
import { faultOn } from './fault.ts';

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
  const references = pageReferencesIn(content);
  return content.glossary.flatMap(({ id, line, page }) => {
    if (page === undefined || references.includes(page)) return [];
    const message = `“${id}” is explained on “${page}”, which does not exist in both languages.`;
    const hint = suggest(page, references);
    return [faultOn('content/glossary/glossary.yaml', line, { rule: 'references/dangling', message, hint })];
  });
}

/** Papers name helplines to call, figures that are a range, and pages that a code leads to. */
const checkPaperBlocks = (content: Content): Problem[] =>
  content.papers.flatMap(({ id, lines, blocks }) =>
    Object.values(blocks).flatMap((block) =>
      namedBy(block, content).flatMap(({ what, name, known }) => {
        if (known.includes(name)) return [];
        const message = `“${id}” names the ${what} “${name}”, which does not exist.`;
        const fault = { rule: 'references/dangling', message, hint: suggest(name, known) };
        return [faultOn(`content/printables/${id}.yaml`, lines.blocks, fault)];
      }),
    ),
  );

interface Named {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
}

function namedBy(block: BlockStructure, { helplines, facts, pages }: Content): readonly Named[] {
  switch (block.kind) {
    case 'phone-list':
      return countries.flatMap((country) => {
        const known = helplines.filter((helpline) => helpline.country === country).map(({ id }) => id);
        return (block.helplines[country] ?? []).map((name) => ({
          what: `helpline in ${country}`,
          name,
          known,
        }));
      });
    case 'size': {
      const known = Object.values(facts).filter(({ rows }) => rows.dk?.values['min'] !== undefined);
      return [{ what: 'range', name: block.fact, known: known.map(({ id }) => id) }];
    }
    case 'qr':
      return [{ what: 'page', name: block.page, known: pages.map(({ key }) => key) }];
    default:
      return [];
  }
}

/** Every key, and every key with an anchor, that both languages have. */
function pageReferencesIn(content: Content): readonly string[] {
  const inLanguage = (locale: string): string[] =>
    content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => [
        page.key,
        ...anchorsOf(page, content).map((anchor) => writePageReference({ key: page.key, anchor })),
      ]);
  const norwegian = new Set(inLanguage('nb'));
  return inLanguage('da').filter((reference) => norwegian.has(reference));
}
