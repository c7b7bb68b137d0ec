// A place to call → its row among the numbers of a paper.
import { regionTags, type Locale } from '../model/locale.ts';
import type { Helpline } from '../model/contacts.ts';
import type { PhoneListBlock } from './document.ts';
import { unbroken } from './runs.ts';

/** With the language of a name that is not in the paper's own. */
export const phoneRow = (
  { phone, words, language }: Helpline,
  locale: Locale,
): PhoneListBlock['rows'][number] => ({
  name: words[locale].name,
  phone: unbroken(phone),
  ...(language === undefined || language === locale ? {} : { lang: regionTags[language] }),
});
