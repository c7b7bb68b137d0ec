// A text → the telephone numbers in it, those we know and those that only look like one, and the numbers that name a person.
// Years, dates, amounts, sections of law, addresses and the like are none of them: told by Danish and Norwegian words around them.
import { digitsOf } from '../model/phones.ts';

export interface SaidNumber {
  /** As it stands in the text. */
  readonly said: string;
  /** Without spaces and without the code of a country. */
  readonly digits: string;
  readonly index: number;
}

/** Digits, in groups with spaces between; no part of a date, a time, a decimal or an address on the web. */
const digitRun = /(?<![\p{L}\d]|\d[.,:-]|\p{L}[/=_])\+?\d+(?:[ \u00A0]\d+)*(?!\d|[.,:-]\d)/gu;

/** Somebody is asked to dial what follows. */
const callBefore =
  /(?<!\p{L})(?:ring|ringer|ringe|tlf|tel|telefon|telefonnummer|telefonnummeret|mobil|sms|hjælpelinjen|hjelpetelefonen)[.:]?(?:\s(?:til|på|nu|nå|du|dere|man))?[\s:*(]*$/iu;

/** What is counted. */
const unitAfter =
  /^\s?(?:%|°)|^\s(?:procent|prosent|kr|kroner|øre|euro|tusind|tusen|millioner|mio|time|timer|minutter|min|sekunder|dage|dager|døgn|uger|uker|måneder|år|gange|ganger|deltagere|deltakere|personer|mennesker|medlemmer|grupper|møder|møter|sider|steder|pladser|plasser|børn|barn|unge|voksne|frivillige|punkt|meter|m|km|cm|mm|kg|gram|ord|tegn|stk|kommuner|opkald|samtaler|svar|henvendelser|henvendelserne|besøg|besøk|kopper|stole|stoler)(?!\p{L})/iu;

/** What is numbered: a section, a page, a law, a company, a house. */
const numberedBefore =
  /(?:§+|(?<!\p{L})(?:kapitel|kapittel|kap\.|artikel|artikkel|side|s\.|stk\.|punkt|pkt\.|tabel|tabell|figur|bus|buss|lokale|værelse|postboks|boks|cvr|cvr-nr\.?|org\.?\s?nr\.?|orgnr\.?|isbn|konto|reg\.?\s?nr\.?|(?:lov|lbk|bekendtgørelse|forskrift|rapport|sag|sak)\s(?:nr\.?)?)|\p{L}(?:gade|vej|gate|gata|vei|veien|veg|vegen|allé|plads|plass))[\s:]*$/iu;

const yearBefore = /(?<!\p{L})(?:i|år|året|siden|fra|før|efter|etter|omkring|rundt|mellem|mellom|anno)\s$/iu;
const rangeBeforeOrAfter = /\d–$|^–\d/u;
const placeAfter = /^\s\p{Lu}\p{Ll}/u;

/** How people group the eight digits of a number. */
const eightDigits =
  /^(?:\d{8}|\d\d \d\d \d\d \d\d|\d{4} \d{4}|\d\d \d{3} \d{3}|\d{3} \d\d \d{3}|\d{3} \d{3} \d\d)$/;

/** Numbers to call, in order. `isKnown` says whether something answers at a number, without spaces. */
export function telephoneNumbersIn(text: string, isKnown: (digits: string) => boolean): SaidNumber[] {
  return [...text.matchAll(digitRun)].flatMap(({ 0: said, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + said.length, index + said.length + 24);
    const digits = digitsOf(said).replace(/^(?:\+|00)4[57](?=\d{3})/, '');
    const isCalled = callBefore.test(before);
    if (unitAfter.test(after)) return [];
    if (!isCalled && (numberedBefore.test(before) || isYearOrPlace(digits, before, after))) return [];
    const isNumber = isKnown(digits) || hasForm(said) || (isCalled && /^\d{2,12}$/.test(digits));
    return isNumber ? [{ said, digits, index }] : [];
  });
}

/** Four digits are a year after a word of time or in a range, a postal code before the name of a place. */
const isYearOrPlace = (digits: string, before: string, after: string): boolean =>
  digits.length === 4 &&
  (yearBefore.test(before) ||
    rangeBeforeOrAfter.test(before) ||
    rangeBeforeOrAfter.test(after) ||
    placeAfter.test(after));

/** Whether it looks like a number to call, whatever stands around it. */
function hasForm(said: string): boolean {
  const text = said.replaceAll('\u00A0', ' ');
  if (/^(?:\+|00)\d{8,}$/.test(digitsOf(text))) return true;
  // Two years are none.
  if (/^(?:19|20)\d\d (?:19|20)\d\d$/.test(text)) return false;
  return (
    eightDigits.test(text) || /^116 ?\d{3}$/.test(text) || /^0\d{4}$/.test(text) || /^\d{7,12}$/.test(text)
  );
}

/** A Danish CPR number or a Norwegian fødselsnummer: a day that exists, and four or five digits more. */
const personalNumber = /(?<!\d)(\d\d)(\d\d)\d\d[- \u00A0]?\d{4,5}(?!\d)/g;

/** Numbers that name a person, as they stand in the text. */
export const personalNumbersIn = (text: string): string[] =>
  [...text.matchAll(personalNumber)].flatMap(([said, day, month]) =>
    isDay(Number(day), 31) && isDay(Number(month), 12) ? [said] : [],
  );

/** Norway adds 40 to the day or the month for people with a number for a time. */
const isDay = (value: number, last: number): boolean => {
  const plain = value > 40 ? value - 40 : value;
  return plain >= 1 && plain <= last;
};
