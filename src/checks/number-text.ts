// A text that is read in a country, or in several → what is wrong with the telephone numbers in it.
import type { Helpline } from '../model/contacts.ts';
import type { Content } from '../model/content.ts';
import {
  countries,
  longDate,
  perCountry,
  phonePlans,
  shortDate,
  type Country,
  type Locale,
} from '../model/locale.ts';
import { digitsOf, hasPhone, type PhoneLine } from '../model/phones.ts';
import type { Fault } from '../model/problem.ts';
import { literal } from './literal.ts';
import { personalNumbersIn, telephoneNumbersIn, type SaidNumber } from './telephone-numbers.ts';

/** What a text is, where its numbers are judged. */
export interface NumberSetting {
  readonly locale: Locale;
  /** Whose readers it is for; undefined where it is for those of every country. */
  readonly country: Country | undefined;
  /** In papers and in the guide numbers are filled in. */
  readonly hasSlots: boolean;
}

export interface NumberFault {
  /** As it stands in the text. */
  readonly said: string;
  readonly fault: Fault;
}

export type NumberParts = Pick<Content, 'helplines' | 'ui'>;

export function faultsOfNumbers(text: string, setting: NumberSetting, content: NumberParts): NumberFault[] {
  if (!/\d/.test(text)) return [];
  const personal = personalNumbersIn(text);
  const rest = personal.reduce((left, said) => left.replace(said, 'x'.repeat(said.length)), text);
  const owners = ownersOfNumbers(content);
  const isKnown = (digits: string): boolean => owners.has(digits);
  return [
    ...personal.map((said): NumberFault => ({
      said,
      fault: {
        rule: 'numbers/personal',
        message: `“${said}” looks like somebody’s personal number.`,
        hint: 'Take it out: no page and no paper says who somebody is.',
      },
    })),
    ...sentencesOf(rest).flatMap((sentence) => {
      const numbers = telephoneNumbersIn(sentence, isKnown);
      return numbers.flatMap((number, index) => {
        const next = numbers[index + 1]?.index;
        const fault =
          unknownFault(number, isKnown) ??
          countryFault({ number, next, sentence, text: rest }, owners, setting, content) ??
          typedFault(number, setting, content) ??
          undatedFault(number, rest, setting, content);
        return fault === undefined ? [] : [{ said: number.said, fault }];
      });
    }),
  ];
}

/** The countries in which somebody answers at a number, by its digits. */
export function ownersOfNumbers({ helplines }: NumberParts): ReadonlyMap<string, ReadonlySet<Country>> {
  const owners = new Map<string, Set<Country>>();
  const add = (number: string, country: Country): void => {
    const digits = digitsOf(number);
    owners.set(digits, (owners.get(digits) ?? new Set()).add(country));
  };
  for (const country of countries) for (const number of phonePlans[country].life) add(number, country);
  for (const { country, phone, sms } of helplines)
    for (const number of [phone, sms]) if (number !== undefined) add(number, country);
  return owners;
}

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}«»(])/u);

function unknownFault({ said, digits }: SaidNumber, isKnown: (digits: string) => boolean): Fault | undefined {
  if (isKnown(digits)) return undefined;
  const message = `“${said}” is a telephone number that does not stand in content/places/helplines.yaml.`;
  const hint = 'Lead to help/acute, or enter the number there with the day somebody looked it up.';
  return { rule: 'numbers/unknown', message, hint };
}

/** A number in its text. */
export interface Said {
  readonly number: SaidNumber;
  /** Where the next number of the sentence begins. */
  readonly next: number | undefined;
  readonly sentence: string;
  /** All of the text. */
  readonly text: string;
}

/** “112, ikke 113” calls nobody. */
export const isRefused = ({ number, sentence }: Said): boolean =>
  /(?<!\p{L})ikke\s$/u.test(sentence.slice(0, number.index));

const countryNames = (locale: Locale, { ui }: NumberParts): Readonly<Record<Country, string>> =>
  perCountry((one) => ui[locale][`country.${one}`]);

/** Where a number is called: in the country that is named with it, else in that of the text or the last one named before. */
export function countriesMeant(
  said: Said,
  { locale, country }: NumberSetting,
  content: NumberParts,
): readonly Country[] {
  const names = countryNames(locale, content);
  const named = countryNamedWith(said, names);
  if (named !== undefined) return [named];
  // “Er du i Danmark? Der ringer du 112.”
  const earlier = country && lastNamed(said.text.slice(0, said.text.indexOf(said.sentence)), names);
  return [country, earlier].filter((one) => one !== undefined);
}

function countryFault(
  said: Said,
  owners: ReadonlyMap<string, ReadonlySet<Country>>,
  setting: NumberSetting,
  content: NumberParts,
): Fault | undefined {
  const { number } = said;
  if (isRefused(said)) return undefined;
  const own = owners.get(number.digits);
  if (countriesMeant(said, setting, content).some((one) => own?.has(one) === true)) return undefined;
  const names = countryNames(setting.locale, content);
  const whose = countries.filter((one) => own?.has(one)).map((one) => names[one]);
  const readers = countryNamedWith(said, names) ?? setting.country;
  const message =
    readers === undefined
      ? `“${number.said}” stands in a text for every country, and not whose number it is.`
      : `“${number.said}” stands in a text for ${names[readers]}, and is a number of ${whose.join(' and ')}.`;
  const life =
    readers === undefined ? '' : `In danger to life ${names[readers]} calls ${phonePlans[readers].life[0]}. `;
  const hint = `${life}A number of another country is followed by the country’s name: “${number.said} i ${whose[0] ?? ''}”.`;
  return { rule: 'numbers/country', message, hint };
}

/** The country that a sentence itself gives a number to: named right after it, before it, or after the last number. */
function countryNamedWith(
  { number, next, sentence }: Said,
  names: Readonly<Record<Country, string>>,
): Country | undefined {
  const before = sentence.slice(0, number.index);
  const after = sentence.slice(number.index + number.said.length, next);
  // “112, i Norge 113”: right before the next number a name belongs to that.
  const notBeforeNext = next === undefined ? '' : '(?!\\s*$)';
  const right = countries.find((one) =>
    new RegExp(`^\\W{1,3}(?:\\p{L}{1,3}\\s)?${literal(names[one])}${notBeforeNext}`, 'u').test(after),
  );
  if (right !== undefined) return right;
  const last = lastNamed(before, names);
  if (last !== undefined || next !== undefined) return last;
  const [first] = countries
    .filter((one) => after.includes(names[one]))
    .toSorted((a, b) => after.indexOf(names[a]) - after.indexOf(names[b]));
  return first;
}

const lastNamed = (text: string, names: Readonly<Record<Country, string>>): Country | undefined =>
  countries
    .filter((one) => text.includes(names[one]))
    .toSorted((a, b) => text.lastIndexOf(names[b]) - text.lastIndexOf(names[a]))[0];

/** Short numbers that everyone knows by heart may be typed on a page; every other one is filled in or led to. */
function typedFault(
  { said, digits }: SaidNumber,
  { country, hasSlots }: NumberSetting,
  { helplines }: NumberParts,
): Fault | undefined {
  if (!hasSlots && digits.length <= 6) return undefined;
  const id = helplines
    .filter(hasPhone)
    .find((one) => digitsOf(one.phone) === digits && one.country === country)?.id;
  const message = `“${said}” is typed here, and would stay when the number changes.`;
  const hint =
    hasSlots && id !== undefined ? `Write {${id}.phone}.` : 'Name who answers, and lead to help/acute.';
  return { rule: 'numbers/typed', message, hint };
}

function undatedFault(
  { said, digits }: SaidNumber,
  text: string,
  { locale, country }: NumberSetting,
  { helplines }: NumberParts,
): Fault | undefined {
  const lines = helplines.filter(({ phone = '' }) => digitsOf(phone) === digits);
  const own = lines.filter((one) => one.country === country);
  const [undated] = undatedIn(text, locale, own.length > 0 ? own : lines);
  if (undated === undefined) return undefined;
  const { validUntil } = undated;
  const message = `“${said}” is known to hold until ${validUntil}, which this text does not say.`;
  return { rule: 'numbers/undated', message, hint: `Say the day: ${longDate(validUntil, locale)}.` };
}

type Expiring = PhoneLine & { readonly validUntil: string };

/** Those of some numbers that a text has without the last day they are known to hold. */
export function undatedIn(text: string, locale: Locale, helplines: readonly Helpline[]): readonly Expiring[] {
  const plain = text.replaceAll('\u00A0', ' ');
  return (
    helplines
      .filter(hasPhone)
      .filter((one): one is Expiring => one.validUntil !== undefined)
      // However its digits are grouped.
      .filter(({ phone }) => new RegExp(`(?<!\\d)${[...digitsOf(phone)].join(' ?')}(?!\\d)`, 'u').test(plain))
      .filter(({ validUntil }) =>
        [longDate(validUntil, locale).replaceAll('\u00A0', ' '), shortDate(validUntil)].every(
          (day) => !plain.includes(day),
        ),
      )
  );
}
