// A text with numbers for danger → those beside which it names somebody who does not come when they are called: in Norway 112 is
// the police, and no ambulance.
import { services, type Helpline, type Service } from '../model/contacts.ts';
import { countriesInEnglish, type Locale } from '../model/locale.ts';
import { digitsOf, hasPhone } from '../model/phones.ts';
import type { Fault } from '../model/problem.ts';
import {
  countriesMeant,
  isRefused,
  ownersOfNumbers,
  sentencesOf,
  type NumberFault,
  type NumberParts,
  type NumberSetting,
  type Said,
} from './number-text.ts';
import { telephoneNumbersIn } from './telephone-numbers.ts';

interface ServiceWords {
  /** Who comes, or what only they are called for. */
  readonly names: RegExp;
  /** What they may be called for as well: excuses a number, and never accuses one. */
  readonly signs?: RegExp;
}

/** A language without a list is not read for them. */
const wordsOfServices: Readonly<Partial<Record<Locale, Readonly<Record<Service, ServiceWords>>>>> = {
  da: {
    ambulance: {
      names:
        /ambulance\p{L}*|livsfar\p{L}*|fare for liv|står (?:det )?om liv|bevidstløs\p{L}*|hjertestop|(?:er|bliver|blev|blevet) (?:\p{L}+ ){0,2}(?:skadet|kvæstet)|kommet til skade/u,
    },
    police: {
      names: /politi(?:et|ets|betjent\p{L}*)?/u,
      signs:
        /vold\p{L}*|tru(?:er|et|ende)|truss?el\p{L}*|trusler|slår|slået|overfald\p{L}*|overgreb\p{L}*|indbrud\p{L}*/u,
    },
    fire: {
      names: /brand(?:en|væsen\p{L}*)?|ildebrand\p{L}*|det brænder|brænder det/u,
      signs: /røg\p{L}*|ild(?:en)?/u,
    },
  },
  nb: {
    ambulance: {
      names:
        /ambulanse\p{L}*|livsfar\p{L}*|fare for liv|står (?:det )?om liv|bevisstløs\p{L}*|hjertestans|medisinsk nødhjelp|(?:er|blir|ble|blitt) (?:\p{L}+ ){0,2}(?:skadet|skadd|kvestet)/u,
    },
    police: {
      names: /politi(?:et|ets|betjent\p{L}*)?/u,
      signs:
        /vold\p{L}*|tru(?:er|et|ende)|truss?el\p{L}*|trusler|slår|slått|overfal\p{L}*|overgrep\p{L}*|innbrudd\p{L}*/u,
    },
    fire: {
      names: /brann(?:en|vesen\p{L}*)?|det brenner|brenner det/u,
      signs: /røyk\p{L}*|ild(?:en)?/u,
    },
  },
};

/** “Ikke til en ambulance”, “ingen er i livsfare”: nobody is to come. */
const negation = /(?<!\p{L})(?:ikke|ingen|uden|uten|hverken|verken)\s(?:\p{L}+\s){0,3}$/iu;

interface Mention {
  readonly service: Service;
  readonly isName: boolean;
  readonly index: number;
  readonly end: number;
}

function mentionsIn(text: string, locale: Locale): readonly Mention[] {
  const words = wordsOfServices[locale];
  if (words === undefined) return [];
  const find = (service: Service, pattern: RegExp, isName: boolean): Mention[] =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern.source})(?!\\p{L})`, 'giu'))]
      .filter(({ index }) => !negation.test(text.slice(0, index)))
      .map(({ 0: said, index }) => ({ service, isName, index, end: index + said.length }));
  return services.flatMap((service) => {
    const { names, signs } = words[service];
    return [...find(service, names, true), ...(signs === undefined ? [] : find(service, signs, false))];
  });
}

const marks = '[\\s*:(–-]*';
/** “Politiet på 112”, “Ambulanse: 113”. */
const beforeNumber = new RegExp(`^${marks}(?:(?:på|har|er|med)\\s)?${marks}$`, 'u');
/** “112 er politiet”, “113 (ambulanse)”, “110 går til brandvæsenet”. */
const afterNumber = new RegExp(`^${marks}(?:(?:er|til|for|går til|kommer til)\\s)?$`, 'u');

interface Called extends Said {
  readonly services: readonly Service[];
}

const isBeside = ({ number, sentence }: Called, { index, end }: Mention): boolean =>
  end <= number.index
    ? beforeNumber.test(sentence.slice(end, number.index))
    : afterNumber.test(sentence.slice(number.index + number.said.length, index));

/** What a sentence names right beside a number decides; else one of its numbers must call what it names, or what was asked before. */
export function faultsOfServices(
  text: string,
  setting: NumberSetting,
  content: NumberParts,
): readonly NumberFault[] {
  if (!/\d/.test(text)) return [];
  const { locale } = setting;
  const owners = ownersOfNumbers(content);
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, at) => {
    const numbers = telephoneNumbersIn(sentence, (digits) => owners.has(digits));
    const called = numbers.flatMap((number, index): Called[] => {
      const said = { number, next: numbers[index + 1]?.index, sentence, text };
      const own = servicesOf(said, setting, content);
      return own.length === 0 || isRefused(said) ? [] : [{ ...said, services: own }];
    });
    if (called.length === 0) return [];
    const own = mentionsIn(sentence, locale);
    const before = sentences[at - 1] ?? '';
    // “Er noen skadet? Ring 113.”
    const mentions = own.length > 0 || !before.endsWith('?') ? own : mentionsIn(before, locale);
    const isCalled = called.some((one) => mentions.some(({ service }) => one.services.includes(service)));
    return called.flatMap((one) => {
      const names = mentions.filter(({ isName }) => isName);
      const beside = own === mentions ? names.filter((mention) => isBeside(one, mention)) : [];
      const wrong = beside.length > 0 || !isCalled ? (beside[0] ?? names[0]) : undefined;
      if (wrong === undefined || beside.some(({ service }) => one.services.includes(service))) return [];
      const { said } = one.number;
      return [{ said, fault: faultOf(`“${said}”`, wrong.service, one.services, content.helplines) }];
    });
  });
}

/** Who comes when a number is called where it is. */
const servicesOf = (said: Said, setting: NumberSetting, content: NumberParts): readonly Service[] => {
  const meant = countriesMeant(said, setting, content);
  return content.helplines
    .filter(({ country }) => meant.includes(country))
    .filter(({ phone = '' }) => digitsOf(phone) === said.number.digits)
    .flatMap(({ services: own = [] }) => own);
};

function faultOf(
  what: string,
  named: Service,
  own: readonly Service[],
  helplines: readonly Helpline[],
): Fault {
  const message = `${what} calls ${own.join(', ')}, and beside it stands a word for ${named}.`;
  const numbers = helplines
    .filter(hasPhone)
    .filter((one) => one.services?.includes(named) === true)
    .map(({ country, phone }) => `${phone} in ${countriesInEnglish[country]}`);
  const hint = `For ${named} one calls ${numbers.join(', ')}; who comes stands in content/places/helplines.yaml.`;
  return { rule: 'numbers/service', message, hint };
}

/** A name of a helpline that names somebody else than comes. */
export function namedService(
  text: string,
  locale: Locale,
  helpline: Helpline | undefined,
  { helplines }: NumberParts,
): Fault | undefined {
  const own = helpline?.services;
  if (helpline === undefined || own === undefined) return undefined;
  const names = mentionsIn(text, locale);
  const [first] = names.filter(({ isName }) => isName);
  if (first === undefined || names.some(({ service }) => own.includes(service))) return undefined;
  return faultOf(`“${helpline.id}”`, first.service, own, helplines);
}

/** A text of a paper or of the guide with its numbers filled in. */
export const withNumbers = (text: string, { helplines }: NumberParts): string =>
  text.replaceAll(/\{([\w-]+)\.phone\}/g, (slot, id: string) => {
    const helpline = helplines.find((one) => one.id === id);
    return helpline?.phone ?? slot;
  });
