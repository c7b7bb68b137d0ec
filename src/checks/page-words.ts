// A page → everything that is read on it, a passage a text: its own words with the figures among them, and what its components
// say of the content. The site's own few words (labels, buttons, marks of sources) are left out.
import { wordsOf } from '../papers/document-words.ts';
import { componentOf } from '../model/components.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import type { Passage, Use } from '../model/raw.ts';
import type { ComposedPaper } from './checked-paper.ts';
import { headProseOf } from './prose.ts';

/** A text, and the line of the page that it stands on or is shown by. */
interface ReadText {
  readonly line: number;
  readonly text: string;
}

/** Its own words in order, then those of its components. */
export const textsOf = (page: Page, content: Content, papers: readonly ComposedPaper[]): readonly string[] =>
  readTextsOf(page, content, papers).map(({ text }) => text);

/** The same, each with its line. */
export const readTextsOf = (
  page: Page,
  content: Content,
  papers: readonly ComposedPaper[],
): readonly ReadText[] => [
  ...headProseOf(page),
  ...page.body.passages.map((passage) => ({
    line: passage.line,
    text: textOf(passage, page.locale, content),
  })),
  ...page.body.uses.flatMap((use) =>
    [
      ...(componentOf(use.name)?.stands === 'line' ? [] : said(use, page.locale, content)),
      ...sheetIn(use, page.locale, papers),
    ].map((text) => ({ line: use.line, text })),
  ),
];

/** A passage with the figures in it. */
export const textOf = ({ parts }: Passage, locale: Locale, content: Content): string =>
  parts.map((part) => (typeof part === 'string' ? part : said(part, locale, content).join(' '))).join('');

/** A slot holds a figure or a number to call, which are no words. */
const said = ({ name, attributes }: Use, locale: Locale, content: Content): readonly string[] =>
  (componentOf(name)?.says(attributes, content, locale) ?? []).map((text) =>
    text.replaceAll(/\{[^{}]*\}/g, ''),
  );

/** The first sheet of a paper that is shown; the others say the same in other sizes. */
function sheetIn(
  { name, attributes }: Use,
  locale: Locale,
  papers: readonly ComposedPaper[],
): readonly string[] {
  const references = componentOf(name)?.refersTo(attributes) ?? [];
  return references.flatMap((reference) => {
    if (reference.kind !== 'paper' || reference.region === undefined) return [];
    const { id, region } = reference;
    const paper = papers.find(
      ({ variant }) => variant.id === id && variant.locale === locale && variant.region === region,
    );
    return paper === undefined ? [] : wordsOf(paper.document);
  });
}
