// A place to call → its row among the numbers of a paper.
import { regionTags, type Locale } from '../model/locale.ts';
import type { PhoneLine } from '../model/phones.ts';
import type { PhoneListBlock, Text } from './document.ts';
import { markName } from './foreign-words.ts';
import { unbroken } from './runs.ts';

/** `said` is what a list says instead of the name, and around it. A name that is not in the paper's language says in which it is. */
export function phoneRow(
  { phone, words, language }: PhoneLine,
  locale: Locale,
  said: Text = [{ text: words[locale].name }],
): PhoneListBlock['rows'][number] {
  const { name } = words[locale];
  const isForeign = language !== undefined && language !== locale;
  return {
    name: isForeign ? markName(said, name, regionTags[language]) : said,
    phone: unbroken(phone),
  };
}
