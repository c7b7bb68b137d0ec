// A figure that has an entry in content/facts never stands bare in prose: it would stay behind when the fact changes.
import type { Content } from '../model/content.ts';
import type { Fact } from '../model/facts.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { faultAt } from './fault.ts';

interface Bare {
  readonly fact: string;
  readonly pattern: RegExp;
}

export function checkFigures(content: Content): Problem[] {
  return content.pages.flatMap((page) => {
    const bare = patternsFor(Object.values(content.facts), page.locale);
    return page.body.prose.flatMap((piece) =>
      bare.flatMap(({ fact, pattern }) => {
        const found = pattern.exec(piece.text)?.[0];
        if (found === undefined) return [];
        const message = `“${found}” stands bare, but is the fact “${fact}”.`;
        const hint = `Write <Fact id="${fact}" country="…" /> so that it follows content/facts.`;
        return [faultAt(piece, { rule: 'facts/bare-figure', message, hint })];
      }),
    );
  });
}

/** A range in digits, and every finished text of the fact that holds a figure. */
function patternsFor(facts: readonly Fact[], locale: Locale): Bare[] {
  return facts.flatMap((fact) =>
    Object.values(fact.rows).flatMap((row) => {
      const { min, max, ...single } = row.values;
      const range = min === undefined || max === undefined ? [] : [`\\b${min} ?[–-] ?${max}\\b`];
      const texts = Object.keys(single).length === 0 ? [] : [row.text[locale].phrase, row.text[locale].value];
      return [...range, ...texts.map(escape)].map((source) => ({
        fact: fact.id,
        pattern: new RegExp(source, 'iu'),
      }));
    }),
  );
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
