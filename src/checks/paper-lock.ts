// content/papers.lock.yaml: what the words of each paper were in each edition, as a checksum, so that no paper says something else
// under the date of an older sheet.
import { createHash } from 'node:crypto';
import { mailOf } from '../papers/compose-paper.ts';
import { wordsOf } from '../papers/document-words.ts';
import { paperPath } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import { locales } from '../model/locale.ts';
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
  const changes = paperChanges(papers, raw);
  return content.papers.flatMap(({ id, edition }) => {
    const changed = changes.filter((change) => change.id === id);
    if (changed.length === 0) return [];
    const data = raw.data.get(`printables/${id}.yaml`);
    const line = data?.locate(['edition']).line ?? 1;
    const fault = faultOf(id, edition, changed);
    return [faultOn(`content/printables/${id}.yaml`, line, { rule: 'papers/lock', ...fault })];
  });
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
export function paperChanges(papers: readonly ComposedPaper[], raw: RawContent): readonly Change[] {
  const lock = raw.data.get(paperLockPath);
  const noted = lock === undefined ? {} : recordOf(lock);
  return notesOf(papers).flatMap(({ id, locale, now }) => {
    const line = noted[`${id}.${locale}`];
    const [edition = '', words = ''] = String(line).split(' ');
    const before = line === undefined ? undefined : { edition, words };
    return edition === now.edition && words === now.words ? [] : [{ id, locale, before, now }];
  });
}

const notesOf = (papers: readonly ComposedPaper[]) =>
  [...new Set(papers.map(({ variant }) => variant.id))].toSorted().flatMap((id) =>
    locales.flatMap((locale) => {
      const own = papers.filter(({ variant }) => variant.id === id && variant.locale === locale);
      const [first] = own;
      return first === undefined
        ? []
        : [{ id, locale, now: { edition: first.document.edition, words: checksumOf(own) } }];
    }),
  );

/** Of everything that is read on its sheets and in its e-mails; the days that a sheet gives of itself do not count. */
function checksumOf(papers: readonly ComposedPaper[]): string {
  const hash = createHash('sha256');
  for (const { variant, document, content } of papers) {
    const mail = mailOf(variant, content);
    const texts = [paperPath(variant), ...wordsOf(document), mail?.subject ?? '', mail?.body ?? ''];
    hash.update(texts.join('\n').replaceAll(dates, ''));
  }
  return hash.digest('hex').slice(0, 16);
}

/** “21.11.2026” and “21. november 2026”. */
const dates = /\d{1,2}\.(\d{1,2}\.|\s\p{L}+\s)\d{4}/gu;

const head = `# What each paper says in each language: its edition, and a checksum of its words in it. Written by \`npm run check -- --write\`,
# which says which papers changed; never by hand.
`;

/** The file as the papers are now, a paper in a language a line. */
export const paperLockText = (papers: readonly ComposedPaper[]): string =>
  head +
  notesOf(papers)
    .map(({ id, locale, now }) => `${id}.${locale}: ${now.edition} ${now.words}\n`)
    .join('');
