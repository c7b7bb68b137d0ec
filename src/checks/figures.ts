// A figure that has an entry in content/facts never stands bare on a page: it would stay behind when the fact changes.
import type { Content } from '../model/content.ts';
import { countries, countriesInEnglish, locales, type Country, type Locale } from '../model/locale.ts';
import { faultAt, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { literal } from './literal.ts';
import { proseOf } from './prose.ts';
import { textValuesOf } from './text-values.ts';

/** The words about facts leave every figure to its slot, or the words of one language would keep an old one. */
export const checkFactWords = ({ data }: RawContent): Problem[] =>
  locales.flatMap((locale) => {
    const file = data.get(`facts/facts.${locale}.yaml`);
    if (file === undefined) return [];
    return textValuesOf(file.value).flatMap(({ path, value }) => {
      const [digits] = /\d+/.exec(value) ?? [];
      if (digits === undefined) return [];
      const message = `“${digits}” stands in the words of a fact.`;
      const hint = 'Put the figure into content/facts/facts.yaml, and a slot with its name here.';
      return [problemAt(file, path, { rule: 'facts/digits', message, hint })];
    });
  });

/** A value that nothing says: a wrong one would stay unseen. */
export function checkIdleValues({ facts }: Content, { data }: RawContent): Problem[] {
  const file = data.get('facts/facts.yaml');
  if (file === undefined) return [];
  const texts = [...data].flatMap(([path, { value }]) => textValuesOf(value, [path]));
  const isSaid = (id: string, country: Country, name: string): boolean =>
    texts.some(
      ({ path: [of = '', ...at], value }) =>
        value.includes(`{${id}.${name}}`) ||
        (of.startsWith('facts/') &&
          at[0] === id &&
          at[1] === country &&
          new RegExp(`\\{${name}[:}]`).test(value)),
    );
  return Object.values(facts).flatMap(({ id, rows }) =>
    countries.flatMap((country) =>
      Object.keys(rows[country]?.values ?? {})
        .filter((name) => !isSaid(id, country, name))
        .map((name) => {
          const message = `“${id}” has “${name}” in ${countriesInEnglish[country]}, and no words say it.`;
          const hint = `Say it in its words, “{${name}}”, or take it away here.`;
          return problemAt(file, [id, country, 'values', name], { rule: 'facts/words', message, hint });
        }),
    ),
  );
}

interface Bare {
  readonly fact: string;
  readonly pattern: RegExp;
}

export function checkFigures(content: Content): Problem[] {
  return content.pages.flatMap((page) => {
    const bare = bareFigures(content, page.locale);
    return proseOf(page).flatMap((piece) =>
      bare.flatMap(({ fact, pattern }) => {
        const found = pattern.exec(piece.text)?.[0];
        if (found === undefined) return [];
        const message = `“${found}” stands bare, but is the fact “${fact}”.`;
        const hint = page.body.prose.includes(piece)
          ? `Write <Fact id="${fact}" country="…" /> so that it follows content/facts.`
          : 'Say it without the figure: no fact can be put in a title or a description.';
        return [faultAt(piece, { rule: 'facts/bare-figure', message, hint })];
      }),
    );
  });
}

function bareFigures(content: Content, locale: Locale): Bare[] {
  return Object.values(content.facts).flatMap((fact) => {
    const forms = new Set(Object.values(fact.rows).flatMap((row) => row.bare[locale]));
    if (forms.size === 0) return [];
    const pattern = [...forms].map((form) => literal(form)).join('|');
    return [{ fact: fact.id, pattern: new RegExp(`(?<![\\p{L}\\d])(${pattern})(?![\\p{L}\\d])`, 'iu') }];
  });
}
