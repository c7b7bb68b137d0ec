// Pages and words that stand in every language → their sections, each with what tells its words from others and when somebody
// last looked at it.
import { createHash } from 'node:crypto';
import type { Content } from '../model/content.ts';
import { locales, type Locale } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import type { Position } from '../model/problem.ts';
import type { Passage, RawContent, Use } from '../model/raw.ts';
import { recordOf } from '../model/structure-and-words.ts';

export interface Section extends Position {
  /** `help/acute#denmark`; `facts/facts.yaml#group-size` for words that are no page’s. */
  readonly reference: string;
  readonly locale: Locale;
  readonly hash: string;
  /** Whether a sentence in it rests on law. */
  readonly citesLaw: boolean;
  /** Undefined for what nobody writes a date at. */
  readonly reviewed: string | undefined;
}

/** Words beside the pages that must be right in every language: figures, whom to call when, and what somebody signs. */
const ofData: readonly string[] = ['facts/facts', 'places/helplines', 'printables/declaration'];

/** In the order of the pages, then of the files. */
export const sectionsOf = (content: Content, raw: RawContent): Section[] => [
  ...content.pages.flatMap((page) => sectionsOfPage(page, content)),
  ...ofData.flatMap((path) => locales.flatMap((locale) => sectionsOfData(path, locale, raw))),
];

function sectionsOfPage(page: Page, content: Content): Section[] {
  const { key, locale, file, title, description, reviewed, body, lines } = page;
  const head = { line: lines['title'] ?? 1, column: 1, id: undefined };
  const starts = [head, ...body.headings.filter(({ id }) => id !== undefined)];
  const said = [...body.passages, ...body.uses].toSorted((a, b) => a.line - b.line || a.column - b.column);
  return starts.map(({ id, line, column }, index) => {
    const end = starts[index + 1]?.line ?? Infinity;
    const isOwn = (one: Position): boolean => one.line >= line && one.line < end;
    const own = said.filter(isOwn).map(written);
    const citesLaw = body.uses.some((use) => isOwn(use) && restsOnLaw(use, content));
    const reference = id === undefined ? key : `${key}#${id}`;
    const words = id === undefined ? [title, description, ...own] : own;
    return { reference, locale, file, line, column, citesLaw, reviewed, hash: hashOf(words) };
  });
}

const restsOnLaw = ({ name, attributes }: Use, { claims }: Content): boolean =>
  name === 'Source' && (attributes['claim'] ?? '').split(' ').some((id) => claims[id]?.basis === 'law');

function sectionsOfData(path: string, locale: Locale, raw: RawContent): Section[] {
  const data = raw.data.get(`${path}.${locale}.yaml`);
  if (data === undefined) return [];
  return Object.entries(recordOf(data)).map(([id, words]) => ({
    ...{ reference: `${path}.yaml#${id}`, locale, file: data.file, ...data.locate([id]) },
    ...{ citesLaw: false, reviewed: undefined, hash: hashOf([JSON.stringify(words)]) },
  }));
}

/** A passage, or a component by itself, as its writer wrote it. */
function written(one: Passage | Use): string {
  if (!('parts' in one)) return `<${one.name} ${JSON.stringify(one.attributes)}>`;
  return one.parts.map((part) => (typeof part === 'string' ? part : written(part))).join('');
}

/** Enough to tell one text from the next. */
const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 10);
