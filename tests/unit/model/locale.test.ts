// Languages and countries: what belongs to which, and how a date is written in each.
import { describe, expect, test } from 'vitest';
import {
  countries,
  localeNames,
  locales,
  longDate,
  homeLocale,
  otherCountries,
  otherLocales,
  ownCountry,
  perCountry,
  perLocale,
  regionTags,
  shortDate,
} from '../../../src/model/locale.ts';

const firstsOfMonth = Array.from(
  { length: 12 },
  (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`,
);
const days = [...firstsOfMonth, '2026-11-21', '2028-02-29', '2026-12-31'];

describe.each(locales)('in %s', (locale) => {
  test.each(days)('%s is written as the language writes dates', (iso) => {
    const intl = new Intl.DateTimeFormat(regionTags[locale], { dateStyle: 'long', timeZone: 'UTC' });
    expect(longDate(iso, locale)).toBe(intl.format(new Date(iso)).replaceAll(' ', '\u00A0'));
  });

  test('the others are all but this one, and its country leads back to it', () => {
    expect([locale, ...otherLocales(locale)].toSorted()).toEqual(locales.toSorted());
    expect(homeLocale(ownCountry[locale])).toBe(locale);
  });
});

test('a value is made for each language and for each country, in their order', () => {
  expect(perLocale((locale) => locale)).toEqual({ da: 'da', nb: 'nb' });
  expect(Object.keys(perCountry(() => true))).toEqual(countries);
  expect(otherCountries('dk')).toEqual(['no']);
});

test('languages and countries share no code, name or region', () => {
  expect(new Set([...locales, ...countries]).size).toBe(locales.length + countries.length);
  expect(new Set(Object.values(localeNames)).size).toBe(locales.length);
  expect(regionTags).toEqual({ da: 'da-DK', nb: 'nb-NO' });
});

test.each([
  ['2026-11-21', '21.11.2026'],
  ['2026-01-02', '2.1.2026'],
])('%s is short as %s', (iso, short) => {
  expect(shortDate(iso)).toBe(short);
});
