// A figure in the text that is another than the fact it seems to be: “tre timer”, where a meeting lasts two. It may be right
// all the same, of something else; so a person looks.
import type { Content } from '../model/content.ts';
import { valueBounds, type Fact } from '../model/facts.ts';
import { perLocale, type Locale } from '../model/locale.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { Passage, RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { localeOfWords } from './language.ts';
import { literal } from './literal.ts';
import { textOf } from './page-words.ts';
import { textValuesOf } from './text-values.ts';

/** How a fact is said in running text, with any figure in it. */
interface Said {
  readonly fact: string;
  /** A group for each of `values`. */
  readonly pattern: RegExp;
  readonly values: readonly string[];
  /** The figures that facts have in this form, as `4 8`. */
  readonly known: readonly string[];
}

/**
 * In passages of pages, and in the words of papers, of the guide and of all else that is data. Where a claim holds the figure,
 * or the passage cites one that does, it is right.
 */
export function checkContradictions(content: Content, { data }: RawContent): Problem[] {
  const forms = perLocale((locale) => formsIn(locale, content));
  const onPages = content.pages.flatMap(({ locale, body }) =>
    body.passages.flatMap((passage) => {
      const text = textOf(passage, locale, content);
      const faults = contradictionsIn(text, forms[locale], { locale, content, cited: citedIn(passage) });
      return faults.map((fault) => warning(faultAt(passage, fault)));
    }),
  );
  const inData = [...data].flatMap(([path, file]) => {
    const locale = localeOfWords(path);
    if (locale === undefined || path.startsWith('facts/')) return [];
    return textValuesOf(file.value).flatMap(({ path: at, value }) =>
      contradictionsIn(value, forms[locale], { locale, content, cited: [] }).map((fault) =>
        warning(problemAt(file, at, fault)),
      ),
    );
  });
  return [...onPages, ...inData];
}

interface Context {
  readonly locale: Locale;
  readonly content: Content;
  /** Claims that stand beside the text. */
  readonly cited: readonly string[];
}

const warning = (problem: Problem): Problem => ({ ...problem, severity: 'warning' });

function contradictionsIn(
  text: string,
  forms: readonly Said[],
  { locale, content, cited }: Context,
): Fault[] {
  return forms.flatMap((form): Fault[] => {
    const found = contradictionIn(text, form, content.numbers[locale]);
    if (found === undefined || isClaimed(found.figures, form.values, cited, content)) return [];
    const wanted = form.known.map((figures) => figures.replace(' ', '–')).join(' or ');
    const message = `“${found.words}” is another figure than the fact “${form.fact}”, which is ${wanted}.`;
    const hint = `Write the fact (<Fact id="${form.fact}" … /> on a page), or cite in the same paragraph a claim that holds the figure.`;
    return [{ rule: 'facts/contradiction', message, hint }];
  });
}

/** The first figure in a form that no fact has, and that a value of its kind could be. */
export function contradictionIn(
  text: string,
  { pattern, values, known }: Said,
  numbers: readonly string[],
): { readonly words: string; readonly figures: readonly number[] } | undefined {
  for (const [words, ...groups] of text.matchAll(pattern)) {
    const figures = groups.map((group) => figureOf(group, numbers));
    if (known.includes(figures.join(' ')) || !figures.every((figure, at) => canBe(figure, values[at] ?? '')))
      continue;
    return { words, figures };
  }
  return undefined;
}

const figureOf = (word: string, numbers: readonly string[]): number => {
  const index = numbers.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index;
};

function canBe(figure: number, value: string): boolean {
  const { least, most } = valueBounds[value] ?? { least: 0, most: Infinity };
  return figure >= least && figure <= most;
}

/** Every form that facts have in a language, each once. */
export function formsIn(
  locale: Locale,
  { facts, numbers }: Pick<Content, 'facts' | 'numbers'>,
): readonly Said[] {
  const number = `(\\d+|${numbers[locale].map((word) => literal(word)).join('|')})`;
  const forms = new Map<string, Said>();
  for (const { fact, template, figures } of sayingsOf(Object.values(facts), locale)) {
    const parts = template.split(/\{([a-z]+)(?::word)?\}/);
    const values = parts.filter((_, index) => index % 2 === 1);
    const around = parts.filter((_, index) => index % 2 === 0);
    // Without a word for what is counted it could be anything.
    if (values.length === 0 || !/\p{L}{2}/u.test(around.at(-1) ?? '')) continue;
    const source = around.map(betweenNumbers).join(number);
    const known = [
      ...(forms.get(source)?.known ?? []),
      values.map((name) => String(figures[name])).join(' '),
    ];
    const pattern = new RegExp(`(?<![\\p{L}\\d–-])${source}(?![\\p{L}\\d])`, 'giu');
    forms.set(source, { fact: forms.get(source)?.fact ?? fact, pattern, values, known: [...new Set(known)] });
  }
  return [...forms.values()];
}

const sayingsOf = (facts: readonly Fact[], locale: Locale) =>
  facts.flatMap(({ id, rows }) =>
    Object.values(rows).flatMap(({ template, values }) => {
      const own = template[locale];
      return own === undefined ? [] : [{ fact: id, template: own, figures: values }];
    }),
  );

/** A range is written with a dash or in words. */
const betweenNumbers = (text: string): string =>
  /^(–|-| til )$/.test(text) ? '(?:–|-| til )' : literal(text);

const citedIn = ({ parts }: Passage): readonly string[] =>
  parts.flatMap((part) =>
    typeof part === 'string' || part.name !== 'Source' ? [] : (part.attributes['claim'] ?? '').split(' '),
  );

/** Claims are in English, where a value has its name from. */
function isClaimed(
  figures: readonly number[],
  values: readonly string[],
  cited: readonly string[],
  { claims }: Content,
): boolean {
  return figures.every((figure, at) => {
    const said = `(?<![\\d\\w])(${figure}|${english[figure] ?? figure})`;
    const alone = new RegExp(`${said}(?![\\d\\w])`, 'i');
    const withUnit = new RegExp(`${said}[ -]${values[at] ?? ''}`, 'i');
    return Object.values(claims).some(
      ({ id, statement }) => withUnit.test(statement) || (cited.includes(id) && alone.test(statement)),
    );
  });
}

const english = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
