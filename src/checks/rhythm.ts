// How a page reads aloud, counted: how long its sentences are, and how much of it is about the other country. No count knows whether a
// sentence is good, so what is off is told in a table, and never stops anybody.
import type { Content } from '../model/content.ts';
import type { Page } from '../model/page.ts';
import { wordsIn } from './lix.ts';
import { otherCountryLines } from './other-country.ts';
import { readTextsOf, textOf } from './page-words.ts';
import { isReaderPage } from './reader-pages.ts';

/** Words in each sentence of running text. */
interface Rhythm {
  readonly words: number;
  readonly mean: number;
  /** Share of sentences of six words or fewer. */
  readonly short: number;
  /** Share of sentences over 25 words. */
  readonly long: number;
}

export interface PageCount {
  readonly page: Page;
  /** Undefined for a page of few sentences, or of steps, forms and help, which are short for a reason. */
  readonly rhythm: Rhythm | undefined;
  /** Share of the words that stand in the section on the other country; undefined for a page that has no need of one. */
  readonly otherCountry: number | undefined;
}

/** A page with fewer words in running text has no rhythm to speak of. */
const fewestWords = 200;
const mostOther = 1 / 8;
const isCurt = (key: string): boolean =>
  /^(?:help\/|printables\/|search$|start\/(?:when-it-gets-hard|step-by-step|first-meeting-plan|should-i-start)$)/.test(
    key,
  );

/** Every page that something is counted on. */
export const countPages = (content: Content): readonly PageCount[] =>
  content.pages
    .map((page) => ({
      page,
      rhythm: isCurt(page.key) ? undefined : rhythmOf(paragraphsOf(page, content)),
      otherCountry: isReaderPage(page) ? otherCountryShare(page, content) : undefined,
    }))
    .filter(({ rhythm, otherCountry }) => rhythm !== undefined || otherCountry !== undefined);

/** What is shown as a paragraph; a list of steps is read a step at a time. */
const paragraphsOf = (page: Page, content: Content): readonly string[] => [
  page.description,
  ...page.body.passages
    .filter(({ isParagraph, within }) => isParagraph && within.every(({ name }) => name !== 'Steps'))
    .map((passage) => textOf(passage, page.locale, content)),
];

/** Undefined where there are too few words. */
export function rhythmOf(paragraphs: readonly string[]): Rhythm | undefined {
  const lengths = paragraphs
    .flatMap((text) => text.replaceAll('\u00AD', '').split(/(?<=[.!?][»«]?)\s+(?=[^\p{Ll}\p{N}])/u))
    .map((sentence) => wordsIn(sentence).length)
    .filter((length) => length > 0);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (words < fewestWords) return undefined;
  const shareOf = (isCounted: (length: number) => boolean): number =>
    lengths.filter(isCounted).length / lengths.length;
  return {
    words,
    mean: words / lengths.length,
    short: shareOf((length) => length <= 6),
    long: shareOf((length) => length > 25),
  };
}

function otherCountryShare(page: Page, content: Content): number {
  const lines = otherCountryLines(page);
  const texts = readTextsOf(page, content, []);
  const countOf = (list: typeof texts): number =>
    list.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const other = texts.filter(({ line }) => lines !== undefined && line >= lines.from && line < lines.to);
  return countOf(other) / countOf(texts);
}

const isOff = {
  mean: (mean: number): boolean => mean < 10 || mean > 15,
  short: (share: number): boolean => share > 0.25,
  long: (share: number): boolean => share > 0.05,
  otherCountry: (share: number): boolean => share > mostOther,
};

/** Whether a person should read the page aloud. */
export const isPageOff = ({ rhythm, otherCountry }: PageCount): boolean =>
  (rhythm !== undefined &&
    (isOff.mean(rhythm.mean) || isOff.short(rhythm.short) || isOff.long(rhythm.long))) ||
  (otherCountry !== undefined && isOff.otherCountry(otherCountry));

/** A row for each page; a figure that is off has a star. */
export function rhythmLines(counts: readonly PageCount[]): readonly string[] {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const cell = (text: string, off: boolean): string => `${text}${off ? ' *' : '  '}`.padStart(8);
  const none = cell('–', false);
  return [
    ' words    mean  short %  long %  other %  page',
    ...counts.map(({ page, rhythm, otherCountry }) =>
      [
        String(rhythm?.words ?? '–').padStart(6),
        rhythm ? cell(rhythm.mean.toFixed(1), isOff.mean(rhythm.mean)) : none,
        rhythm ? cell(percent(rhythm.short), isOff.short(rhythm.short)) : none,
        rhythm ? cell(percent(rhythm.long), isOff.long(rhythm.long)) : none,
        otherCountry === undefined ? none : cell(percent(otherCountry), isOff.otherCountry(otherCountry)),
        `  ${page.locale}/${page.key}`,
      ].join(''),
    ),
    'Wanted: a mean of 10 to 15 words a sentence, at most 25 % of six or fewer, at most 5 % over 25; at most 12.5 % on the other country.',
  ];
}
