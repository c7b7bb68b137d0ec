// Words that give a translation away, promises no source makes, and words that may do harm.
import type { Content } from '../model/content.ts';
import { languageRows } from '../model/languages.ts';
import { locales, otherLocales, perLocale, type Locale } from '../model/locale.ts';
import { faultAt, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { textValuesOf, type TextValue } from './text-values.ts';
import { textOf } from './page-words.ts';
import { proseOf } from './prose.ts';

/** How each language quotes; what is quoted may be in another language. */
const quotation = perLocale((locale) => {
  const [open, close] = languageRows[locale].quotes;
  return new RegExp(`${open}[^${close}]*${close}`, 'g');
});
/** What is said in a language’s own name. */
export const withoutQuotations = (text: string, locale: Locale): string =>
  text.replaceAll(quotation[locale], '');

/** The marks that open a quotation in the other languages. */
const neighbourMark = perLocale((locale) => {
  const own = languageRows[locale].quotes[0];
  const theirs = otherLocales(locale).map((other) => languageRows[other].quotes[0]);
  return new RegExp(`(?<=[\\s(])[${theirs.filter((mark) => mark !== own).join('')}]`, 'g');
});
const quotationHint = `${locales.map((locale) => `${languageRows[locale].english} quotes ${languageRows[locale].quotes.join('so')}`).join(', ')}.`;

/** Words that exist in the neighbouring languages only. A language without a list is not read for them. */
const neighbourWords: Readonly<Partial<Record<Locale, RegExp>>> = {
  da: /(?<![\p{L}-])(gruppa|deltaker\p{L}*|hjelp\p{L}*|møte\p{L}*|taushet\p{L}*|igangsetter\p{L}*|uke\p{L}*|å|meldepligt\p{L}*|likeverd\p{L}*|noen|dere|etter|\p{L}{3,}sjon)(?![\p{L}-])/giu,
  nb: /(?<![\p{L}-])(hjælp\p{L}*|gruppen|gruppens|deltager\p{L}*|møde\p{L}*|tavshed\p{L}*|igangsætter\p{L}*|uge\p{L}*|hvad|af|nogen|efter|at (?:dele|tale|lytte|være|komme|starte))(?![\p{L}-])/giu,
};

/** Claims of effect: what participants tell is not proof. A language without a list is not read for them. */
const effectWords: Readonly<Partial<Record<Locale, RegExp>>> = {
  da: /(?<!\p{L})(dokumenteret effekt|forskning viser|undersøgelser viser|bevist|virker mod|helbreder)(?!\p{L})/giu,
  nb: /(?<!\p{L})(dokumentert effekt|forskning viser|forskningen viser|undersøkelser viser|bevist|virker mot|helbreder)(?!\p{L})/giu,
};

/** What may make somebody stop their treatment. No list knows every way to say it, so a person looks. */
const medicineWords: Readonly<Partial<Record<Locale, RegExp>>> = {
  da: /(?<!\p{L})((stop(pe|per)?|hold(e|er)? op|slut(te|ter)?|begynd at stoppe) med (at tage )?(din |jeres |sin |al )?(medicin|piller|behandling)\p{L}*|trapper? (\p{L}+ ){0,2}(ned|ud)|drop(pe|per)? (din |jeres )?(medicin|piller|behandling)\p{L}*|smid(e|er)? (din |jeres )?(medicin|piller)\p{L}*|uden (din )?medicin|medicinfri\p{L}*)(?!\p{L})/giu,
  nb: /(?<!\p{L})((slutt(e|er)?|stopp(e|er)?) (med |på )(å ta )?(all )?(medisin|pille|tablett|behandling)\p{L}*|trapper? (\p{L}+ ){0,2}(ned|ut)|kutt(e|er)? (ut )?(medisin|pille|tablett|behandling)\p{L}*|dropp(e|er)? (medisin|pille|tablett|behandling)\p{L}*|kast(e|er)? (medisin|pille)\p{L}*|uten medisin\p{L}*|medisinfri\p{L}*)(?!\p{L})/giu,
};

/** “Do not stop” is right, and begins so. */
const refusal = /(?<!\p{L})(ikke|aldri|aldrig)\s+$/iu;

/** The words that may, without those that warn of it. */
export const medicineWordsIn = (text: string, locale: Locale): readonly string[] =>
  [...text.matchAll(medicineWords[locale] ?? /(?!)/g)]
    .filter(({ index }) => !refusal.test(text.slice(0, index)))
    .map(([words]) => words);

/** Everyday words of each language; what several have gives none away. A language without a list is not read for them. */
const everydayWords: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  da: 'af dig mig hvad efter noget nogle nogen bliver blive ud mellem uden sige gøre gør jer jeres sig meget kun igen op hjælp hjælpe'.split(
    ' ',
  ),
  nb: 'av deg meg hva etter noe noen blir bli ut mellom uten si gjøre gjør dere seg mye bare igjen opp hjelp hjelpe'.split(
    ' ',
  ),
};

/** How many words of a text give a language away. */
export function everydayWordsIn(text: string, locale: Locale): number {
  const shared = otherLocales(locale).flatMap((other) => everydayWords[other] ?? []);
  const own = everydayWords[locale]?.filter((word) => !shared.includes(word)) ?? [];
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => own.includes(word)).length;
}

/** Whether another language than this speaks in a passage: more of its words, and not just one. */
export const isOfAnother = (text: string, locale: Locale): boolean =>
  everydayWords[locale] !== undefined &&
  otherLocales(locale).some(
    (other) => everydayWordsIn(text, other) > Math.max(1, everydayWordsIn(text, locale)),
  );

/** Pages: titles, descriptions and prose, and each passage as a whole. */
export const checkLanguage = (content: Content): Problem[] =>
  content.pages.flatMap((page) => [
    ...proseOf(page).flatMap((piece) =>
      faultsIn(piece.text, page.locale).map((fault) => faultAt(piece, fault)),
    ),
    ...proseOf(page).flatMap((piece) =>
      faultsOfMedicine(piece.text, page.locale).map((fault): Problem => ({
        ...faultAt(piece, fault),
        severity: 'warning',
      })),
    ),
    ...page.body.passages.flatMap((passage) =>
      faultsOfPassage(textOf(passage, page.locale, content), page.locale).map((fault) =>
        faultAt(passage, fault),
      ),
    ),
  ]);

/** Data: the words beside the structure files, and the words of the interface. */
export const checkWords = ({ data }: RawContent): Problem[] =>
  [...data].flatMap(([path, file]) => {
    const locale = localeOfWords(path);
    if (locale === undefined) return [];
    return textValuesOf(file.value)
      .filter((leaf) => !isName(path, leaf))
      .flatMap((leaf) => [
        ...[...faultsIn(leaf.value, locale), ...faultsOfPassage(leaf.value, locale)].map((fault) =>
          problemAt(file, leaf.path, fault),
        ),
        ...faultsOfMedicine(leaf.value, locale).map((fault): Problem => ({
          ...problemAt(file, leaf.path, fault),
          severity: 'warning',
        })),
      ]);
  });

/** The language of a file of words beside a structure file, or of the interface. */
export const localeOfWords = (path: string): Locale | undefined =>
  /^(?:facts\/numbers|search\/danger)\./.test(path)
    ? undefined
    : locales.find((locale) => path.endsWith(`.${locale}.yaml`) || path === `i18n/${locale}.yaml`);

/** A name keeps its own language: a service's, or a source's. */
export const isName = (path: string, leaf: TextValue): boolean =>
  (path.startsWith('places/') && leaf.path.at(-1) === 'name') ||
  (path.startsWith('sources.') && leaf.path.at(-1) === 'title');

const allOf = (pattern: RegExp | undefined, text: string): readonly string[] =>
  (pattern && text.match(pattern)) ?? [];

const faultsOfMedicine = (text: string, locale: Locale): Fault[] =>
  medicineWordsIn(withoutQuotations(text, locale), locale).map((words): Fault => ({
    rule: 'language/medicine',
    message: `“${words}” may make somebody stop their treatment.`,
    hint: 'Say that nobody stops or changes it without the doctor; or say it otherwise.',
  }));

function faultsOfPassage(passage: string, locale: Locale): Fault[] {
  if (!isOfAnother(withoutQuotations(passage, locale), locale)) return [];
  const hint = 'Write it in this language, quote it, or mark it on a page: <Term lang="…">.';
  return [{ rule: 'language/passage', message: 'This passage is in another language.', hint }];
}

function faultsIn(words: string, locale: Locale): Fault[] {
  const text = withoutQuotations(words, locale);
  const marks = words.match(neighbourMark[locale]) ?? [];
  const neighbours = allOf(neighbourWords[locale], text);
  const effects = allOf(effectWords[locale], text);
  return [
    ...neighbours.map((word): Fault => ({
      rule: 'language/neighbour-word',
      message: `“${word}” belongs to another language.`,
      hint: 'Use this language’s own word, or put a term of art in quotation marks.',
    })),
    ...marks.map((mark): Fault => ({
      rule: 'language/quotation-marks',
      message: `“${mark}” opens a quotation in another language.`,
      hint: quotationHint,
    })),
    ...effects.map((word): Fault => ({
      rule: 'language/effect',
      message: `“${word}” promises an effect.`,
      hint: 'Say what participants report, or name the study in the same sentence and reword.',
    })),
  ];
}
