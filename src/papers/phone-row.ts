// A place to call → its row among the numbers of a paper.
import { regionTags, type Locale } from '../model/locale.ts';
import type { PhoneLine } from '../model/phones.ts';
import type { PhoneListBlock } from './document.ts';
import { unbroken } from './runs.ts';

/** With the language of a name that is not in the paper's own. */
export const phoneRow = (
  { phone, words, language }: PhoneLine,
  locale: Locale,
): PhoneListBlock['rows'][number] => ({
  name: words[locale].name,
  phone: unbroken(phone),
  ...(language === undefined || language === locale ? {} : { lang: regionTags[language] }),
});
