// How long numbers hold → what a reader is told of it.
import type { UiStrings } from '../model/ui-strings.ts';
import { longDate, type Locale } from '../model/locale.ts';
import type { PhoneLine } from '../model/phones.ts';

/** “1813 and 1818 may change after 31 December 2026.”: a sentence for each day after which some of the numbers may change. */
export function validityNotes(
  helplines: readonly PhoneLine[],
  locale: Locale,
  words: UiStrings,
): readonly string[] {
  const days = [...new Set(helplines.flatMap(({ validUntil }) => validUntil ?? []))];
  return days.map((day) => {
    const phones = helplines.filter(({ validUntil }) => validUntil === day).map(({ phone }) => phone);
    return words['acute.validUntil']
      .replace('{{phones}}', new Intl.ListFormat(locale).format(phones))
      .replace('{{date}}', longDate(day, locale));
  });
}
