// Languages and countries. `da` and `nb` are languages, `dk` and `no` countries: one never stands for the other.

export const locales = ['da', 'nb'] as const;
export type Locale = (typeof locales)[number];

export const countries = ['dk', 'no'] as const;
export type Country = (typeof countries)[number];

/** The country whose practice a language's reader meets first. */
export const ownCountry: Readonly<Record<Locale, Country>> = { da: 'dk', nb: 'no' };

/** BCP 47 tags with region, for formats that name one country's form of the language. */
export const regionTags: Readonly<Record<Locale, string>> = { da: 'da-DK', nb: 'nb-NO' };

/** Each language's name in itself, as the language link says it. */
export const localeNames: Readonly<Record<Locale, string>> = { da: 'Dansk', nb: 'Norsk' };

export const otherLocale = (locale: Locale): Locale => (locale === 'da' ? 'nb' : 'da');
export const otherCountry = (country: Country): Country => (country === 'dk' ? 'no' : 'dk');

/**
 * 2026-11-21 → "21. november 2026" in Danish and in Norwegian, from an ISO date; no clock and no system locale. A month
 * or a year alone, as sources are dated, stays one: "november 2026".
 */
export function longDate(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? [] : [months[locale][Number(month) - 1] ?? ''];
  // A date never breaks at a line's end.
  return [...(day === undefined ? [] : [`${Number(day)}.`]), ...name, year].join('\u00A0');
}

/** 2026-11-21 → "21.11.2026", the short form both countries read. */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

const months: Readonly<Record<Locale, readonly string[]>> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};
