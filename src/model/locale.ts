// Languages and countries, as the rest of the code asks for them. `da` and `nb` are languages, `dk` and `no` countries: one
// never stands for the other. The table they are derived from is languages.ts.
import { countryRows, languageRows, type PhonePlan } from './languages.ts';

export type Locale = keyof typeof languageRows;
export type Country = keyof typeof countryRows;

export const locales: readonly [Locale, ...Locale[]] = Object.keys(languageRows) as [Locale, ...Locale[]];
export const countries: readonly [Country, ...Country[]] = Object.keys(countryRows) as [
  Country,
  ...Country[],
];

/** A value for each language. */
export const perLocale = <T>(valueOf: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)])) as Record<Locale, T>;

/** A value for each country. */
export const perCountry = <T>(valueOf: (country: Country) => T): Record<Country, T> =>
  Object.fromEntries(countries.map((country) => [country, valueOf(country)])) as Record<Country, T>;

/** Which telephone numbers there can be in each country. */
export const phonePlans: Readonly<Record<Country, PhonePlan>> = perCountry(
  (country) => countryRows[country].phones,
);

/** The country whose practice a language's reader meets first. */
export const ownCountry: Readonly<Record<Locale, Country>> = perLocale(
  (locale) => languageRows[locale].country,
);

/** The language whose reader meets a country's practice first; the first one, where nobody does. */
export const homeLocale = (country: Country): Locale =>
  locales.find((locale) => ownCountry[locale] === country) ?? locales[0];

/** BCP 47 tags with region, for formats that name one country's form of the language. */
export const regionTags: Readonly<Record<Locale, string>> = perLocale((locale) => languageRows[locale].tag);

/** As whoever runs the commands reads them. */
export const countriesInEnglish: Readonly<Record<Country, string>> = perCountry(
  (country) => countryRows[country].english,
);
export const localesInEnglish: Readonly<Record<Locale, string>> = perLocale(
  (locale) => languageRows[locale].english,
);

/** How each language opens and closes a quotation. */
export const quotes: Readonly<Record<Locale, readonly [string, string]>> = perLocale(
  (locale) => languageRows[locale].quotes,
);

/** Each language's name in itself, as the link to it says. */
export const localeNames: Readonly<Record<Locale, string>> = perLocale((locale) => languageRows[locale].name);

export const otherLocales = (locale: Locale): readonly Locale[] => locales.filter((one) => one !== locale);
export const otherCountries = (country: Country): readonly Country[] =>
  countries.filter((one) => one !== country);

/**
 * 2026-11-21 → "21. november 2026" in Danish and in Norwegian, from an ISO date; no clock and no system locale. A month
 * or a year alone, as sources are dated, stays one: "november 2026".
 */
export function longDate(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? [] : [languageRows[locale].months[Number(month) - 1] ?? ''];
  // A date never breaks at a line's end.
  return [...(day === undefined ? [] : [`${Number(day)}.`]), ...name, year].join('\u00A0');
}

/** 2026-11-21 → "21.11.2026", the short form that is read in every country. */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}
