// content/papers.lock.yaml: what the words of each paper, and of the sheets of the guide, were in each edition, as a checksum, so
// that none says something else under the date of an older sheet.
import { createHash } from 'node:crypto';
import { mailOf } from '../papers/compose-paper.ts';
import { wordsOf } from '../papers/document-words.ts';
import { composeGuide } from '../papers/guide-screens.ts';
import { guideSheets } from '../papers/guide-sheet.ts';
import { plainText } from '../papers/runs.ts';
import { paperPath } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import { countries, locales, type Locale } from '../model/locale.ts';
import { paperLockPath } from '../model/papers.ts';
import { faultOn, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { recordOf } from '../model/structure-and-words.ts';
import type { ComposedPaper } from './checked-paper.ts';

export const paperLockFile = `content/${paperLockPath}`;

const write = 'run `npm run check -- --write`';

/** Papers whose words are others than the lock has for their edition, and editions that it does not have yet. */
export function checkPaperLock(
  papers: readonly ComposedPaper[],
  content: Content,
  raw: RawContent,
): Problem[] {
  const changes = Map.groupBy(paperChanges(papers, content, raw), ({ id }) => id);
  return [...changes].map(([id, changed]) => {
    const { file, line, edition } = editionOf(id, content);
    return faultOn(file, line, { rule: 'papers/lock', ...faultOf(id, edition, changed) });
  });
}

/** The name that the lock has for all the sheets that answers of the guide are saved on. */
const guideSheetsId = 'guide-sheets';

/** Where the edition of what is printed is written. */
function editionOf(id: string, { papers, guide }: Content) {
  const paper = papers.find((one) => one.id === id);
  return paper === undefined
    ? { file: 'content/guide/guide.yaml', line: guide.editionLine, edition: guide.edition }
    : { file: `content/printables/${id}.yaml`, line: paper.lines.edition, edition: paper.edition };
}

function faultOf(id: string, edition: string, changed: readonly Change[]): Omit<Fault, 'rule'> {
  const where = changed.map(({ locale }) => locale).join(', ');
  if (changed.every(({ before }) => before?.edition !== edition)) {
    const message = `${paperLockFile} does not have the edition of ${edition} of “${id}” (${where}).`;
    return { message, hint: `See that it says what it should, then ${write}.` };
  }
  const message = `“${id}” says something else (${where}) than its edition of ${edition} did.`;
  const hint = `Set \`edition\` to the day of the change and ${write}; where only a misspelling was mended, ${write} alone.`;
  return { message, hint };
}

interface Noted {
  readonly edition: string;
  readonly words: string;
}

interface Change {
  readonly id: string;
  readonly locale: string;
  /** Undefined for a paper that is new. */
  readonly before: Noted | undefined;
  readonly now: Noted;
}

/** What is to be written down anew, a paper in a language each. */
export function paperChanges(
  papers: readonly ComposedPaper[],
  content: Content,
  raw: RawContent,
): readonly Change[] {
  const lock = raw.data.get(paperLockPath);
  const noted = lock === undefined ? {} : recordOf(lock);
  return notesOf(papers, content).flatMap(({ id, locale, now }) => {
    const line = noted[`${id}.${locale}`];
    const [edition = '', words = ''] = String(line).split(' ');
    const before = line === undefined ? undefined : { edition, words };
    return edition === now.edition && words === now.words ? [] : [{ id, locale, before, now }];
  });
}

interface Note {
  readonly id: string;
  readonly locale: Locale;
  readonly now: Noted;
}

/** A paper in a language each, and the sheets of the guide, by their names. */
const notesOf = (papers: readonly ComposedPaper[], content: Content): readonly Note[] => {
  const ids = [...new Set([...papers.map(({ variant }) => variant.id), guideSheetsId])].toSorted();
  return ids.flatMap((id) =>
    locales.flatMap((locale): Note[] => {
      const texts = id === guideSheetsId ? guideTexts(locale, content) : paperTexts(id, locale, papers);
      const { edition } = editionOf(id, content);
      return texts.length === 0 ? [] : [{ id, locale, now: { edition, words: checksumOf(texts) } }];
    }),
  );
};

/** All that is read on the sheets of a paper and in its e-mails, a file each. */
const paperTexts = (id: string, locale: Locale, papers: readonly ComposedPaper[]): readonly string[] =>
  papers
    .filter(({ variant }) => variant.id === id && variant.locale === locale)
    .map(({ variant, document, content }) => {
      const mail = mailOf(variant, content);
      return [paperPath(variant), ...wordsOf(document), mail?.subject ?? '', mail?.body ?? ''].join('\n');
    });

/** All that is read on the sheets that answers are saved on, in every country: of each outcome, and of each answer on the way. */
const guideTexts = (locale: Locale, content: Content): readonly string[] =>
  countries.flatMap((country) => {
    const setting = { locale, country };
    const { documents, texts } = guideSheets(composeGuide(setting, content), setting, { content, base: '' });
    const answers = Object.entries(texts).map(([answer, text]) => `${answer}: ${plainText(text)}`);
    return [...Object.values(documents).flatMap(wordsOf), ...answers];
  });

/** The days that a sheet gives of itself do not count. */
function checksumOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text.replaceAll(dates, ''));
  return hash.digest('hex').slice(0, 16);
}

/** “21.11.2026” and “21. november 2026”. */
const dates = /\d{1,2}\.(\d{1,2}\.|\s\p{L}+\s)\d{4}/gu;

const head = `# What each paper says in each language: its edition, and a checksum of its words in it; and the sheets of the guide. Written by
# \`npm run check -- --write\`, which says which changed; never by hand.
`;

/** The file as the papers are now, a paper in a language a line. */
export const paperLockText = (papers: readonly ComposedPaper[], content: Content): string =>
  head +
  notesOf(papers, content)
    .map(({ id, locale, now }) => `${id}.${locale}: ${now.edition} ${now.words}\n`)
    .join('');
