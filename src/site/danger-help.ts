// Situations of danger → what search shows of each before its hits.
import { otherCountries, ownCountry, type Country, type Locale } from '../model/locale.ts';
import { digitsOf, hasPhone } from '../model/phones.ts';
import type { Text } from '../papers/document.ts';
import { unbroken } from '../papers/runs.ts';
import { composeSituations, type HelpStep, type SituationHelp } from '../papers/situations.ts';
import type { DangerFile, DangerHelp, HelpPart } from '../search/danger-help.ts';
import { content, linkTo } from './content.ts';

/** In the words of a language, with the numbers of its country. */
export function composeDangerHelp(locale: Locale): DangerFile {
  const country = ownCountry[locale];
  const words = Object.entries(content.danger[locale]).map(([id, own]) => ({ id, ...own }));
  const ids = new Set(words.map(({ id }) => id));
  const page = linkTo(locale, 'help/acute');
  return {
    words,
    help: composeSituations({ locale, country }, content)
      .filter(({ id }) => ids.has(id))
      .map((situation): DangerHelp => {
        const { id, heading } = situation;
        return { id, heading, href: `${page}#${country}-${id}`, text: textOf(situation, locale) };
      }),
    elsewhere: otherCountries(country).map((other) => lifeNumbers(other, locale)),
  };
}

/** Whoever comes first for each: a number for those who cannot speak calls the same. The names say the country. */
function lifeNumbers(country: Country, locale: Locale): readonly HelpPart[] {
  const numbers = content.helplines.filter(hasPhone).filter((one) => one.country === country && one.life);
  const first = numbers.filter(({ services = [] }, index) =>
    services.some((service) => numbers.findIndex((one) => one.services?.includes(service)) === index),
  );
  return first.flatMap(({ phone, words }, index): HelpPart[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    phonePart(phone),
    { text: ` ${words[locale].name}` },
  ]);
}

/** At most so many steps stand where a situation has no short form. */
const most = 3;

function textOf({ short, steps }: SituationHelp, locale: Locale): readonly (readonly HelpPart[])[] {
  if (short !== undefined) return [short.map(toPart)];
  return steps
    .filter(({ kind }) => kind !== 'see')
    .slice(0, most)
    .map((step) => [...calledIn(step, locale), ...step.text.map(toPart)]);
}

function calledIn(step: HelpStep, locale: Locale): readonly HelpPart[] {
  if (step.kind !== 'call' || !hasPhone(step.helpline)) return [];
  return [phonePart(step.helpline.phone), { text: ` ${step.helpline.words[locale].name}. ` }];
}

const phonePart = (phone: string): HelpPart => ({ text: unbroken(phone), kind: 'phone' });

function toPart({ text, bold, lang }: Text[number]): HelpPart {
  const language = lang?.split('-')[0];
  const isPhone =
    bold && content.helplines.filter(hasPhone).some(({ phone }) => digitsOf(phone) === digitsOf(text));
  return {
    text,
    ...(isPhone ? { kind: 'phone' } : bold ? { kind: 'bold' } : {}),
    ...(language === undefined ? {} : { language }),
  };
}
