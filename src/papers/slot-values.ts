// What the slots in the words of papers are filled with: telephone numbers, and every figure of the country.
import type { Content } from '../model/content.ts';
import { ownCountry, shortDate } from '../model/locale.ts';
import { hasPhone } from '../model/phones.ts';
import { unbroken } from './runs.ts';
import type { PaperVariant } from './variants.ts';

/** `{dk-life.phone}`, `{doctor-sjaelland.until}`, `{child.years}`, `{group-size.value}`, `{group-size.phrase}`. */
export function slotsOf(
  { locale, region }: Pick<PaperVariant, 'locale' | 'region'>,
  { helplines, facts }: Pick<Content, 'helplines' | 'facts'>,
): Readonly<Record<string, string>> {
  const country = region === 'all' ? ownCountry[locale] : region;
  const own = helplines.filter((helpline) => helpline.country === country);
  const phones = own
    .filter(hasPhone)
    .flatMap(({ id, phone, validUntil }) => [
      [`${id}.phone`, unbroken(phone)],
      ...(validUntil === undefined ? [] : [[`${id}.until`, shortDate(validUntil)]]),
    ]);
  const figures = Object.values(facts).flatMap(({ id, rows }) => {
    const row = rows[country];
    if (row === undefined) return [];
    const { value, phrase } = row.text[locale];
    const values = Object.entries(row.values).map(([name, number]) => [`${id}.${name}`, String(number)]);
    return [...values, [`${id}.value`, value], ...(phrase === undefined ? [] : [[`${id}.phrase`, phrase]])];
  });
  return Object.fromEntries([...phones, ...figures]) as Record<string, string>;
}
