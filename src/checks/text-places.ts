// A text that stands on a sheet → the place in content where it is written, whatever file that is: a page's title, a name, a word of
// the interface.
import type { Misfit } from '../layout/preview.ts';
import { wordsOf } from '../papers/document-words.ts';
import type { PaperDocument } from '../papers/document.ts';
import { slotsOf } from '../papers/slot-values.ts';
import type { PaperVariant } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import type { Locale } from '../model/locale.ts';
import type { Position } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { localeOfWords } from './language.ts';
import { textValuesOf } from './text-values.ts';

interface Written extends Position {
  readonly text: string;
}

interface Sheet {
  /** Whose sheet it is. */
  readonly setting: Pick<PaperVariant, 'locale' | 'region'>;
  readonly content: Content;
  readonly raw: RawContent;
}

/** Where the text that finds no room, or holds the letter, is written; undefined where it is put together of several. */
export function placeOfMisfit(
  misfit: Misfit,
  document: PaperDocument,
  { setting, content, raw }: Sheet,
): Position | undefined {
  const piece = plain(misfit.kind === 'overflow' ? misfit.overflow.text : misfit.text);
  const whole =
    wordsOf(document)
      .map(plain)
      .find((text) => text.includes(piece)) ?? piece;
  const slots = slotsOf(setting, content);
  const written = writtenIn(setting.locale, content, raw)
    .map((one) => ({ ...one, text: plain(filled(one.text, slots)) }))
    .filter(({ text }) => text !== '');
  return (
    written.find(({ text }) => text === whole) ??
    written.find(({ text }) => text.includes(piece) && (text.includes(whole) || whole.includes(text)))
  );
}

/** What its writer can do about it. */
export const remedyOf = (misfit: Misfit): string =>
  misfit.kind === 'overflow' ? misfit.overflow.remedy : 'Write it with letters the typeface has.';

/** What is so, and the beginning of the text it is about. */
export const messageOf = ({ message }: Misfit): string =>
  message.replaceAll(/«([^»]{60})[^»]+»/gu, (_, start: string) => `«${start} …»`);

/** With the values that its slots have here. */
const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{([^{}]+)\}/g, (slot, name: string) => slots[name] ?? slot);

/** As it is read: without stars, and with all spaces alike. */
const plain = (text: string): string =>
  text
    .replaceAll(/\*\*|\u00AD/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** Every text of a language that may stand on a sheet. */
function writtenIn(locale: Locale, { pages }: Content, { data }: RawContent): readonly Written[] {
  const titles = pages
    .filter((page) => page.locale === locale)
    .map(({ file, lines, title }) => ({ file, line: lines['title'] ?? 1, column: 1, text: title }));
  const words = [...data].flatMap(([path, file]) =>
    localeOfWords(path) === locale
      ? textValuesOf(file.value).map(({ path: at, value }) => ({
          file: file.file,
          ...file.locate(at),
          text: value,
        }))
      : [],
  );
  return [...titles, ...words];
}
