// Where to call: the numbers for danger to life are what they are; no number is one that its country cannot have; what is said of
// one is said in every language.
import type { Content } from '../model/content.ts';
import { countries, countriesInEnglish, locales, phonePlans, type Country } from '../model/locale.ts';
import { helplineNotes, services, type Helpline } from '../model/contacts.ts';
import { digitsOf } from '../model/phones.ts';
import { kinds } from '../model/content.ts';
import { wordsFiles } from '../model/structure-and-words.ts';
import { faultOn, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent, RawData } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';

/** The longest number of which one digit more or less, or another one, is somebody else's whole number. */
const longestShort = 6;

export function checkHelplines({ helplines }: Content, raw: RawContent): Problem[] {
  const file = raw.data.get(`${kinds.helplines.path}.yaml`);
  if (file === undefined) return [];
  return [
    ...countries.flatMap((country) => checkCountry(country, helplines, file)),
    ...helplines
      .filter((one) => !isUnmarked(one, helplines))
      .flatMap((one) => faultsOfNumbers(one).map(({ key, fault }) => problemAt(file, [one.id, key], fault))),
    ...helplines.flatMap((one) => checkNotes(one, raw)),
    ...helplines.flatMap((one) => checkCost(one, raw)),
  ];
}

function checkCountry(country: Country, helplines: readonly Helpline[], { file }: RawData): Problem[] {
  const own = helplines.filter((helpline) => helpline.country === country);
  const hasShort = own.find(({ life }) => life)?.short === true;
  const unmarked = own.find((one) => isUnmarked(one, helplines));
  if (unmarked !== undefined) return [faultOn(file, unmarked.line, faultOfUnmarked(unmarked))];
  const line = own[0]?.line ?? 1;
  const message = `${countriesInEnglish[country]} has no helpline for danger to life, the first, that is \`short\`.`;
  const hint = 'Write `short: true` at the number that is called first: it stays in sight on the front page.';
  const incomplete = hasShort ? [] : [{ rule: 'places/incomplete', message, hint } as const];
  return [...incomplete, ...faultsOfLife(country, own)].map((fault) => faultOn(file, line, fault));
}

/** Whether it has a number for danger to life that no helpline with `life` has: then it is the one. */
function isUnmarked({ country, life, phone }: Helpline, helplines: readonly Helpline[]): boolean {
  const number = digitsOf(phone ?? '');
  const isMarked = (one: Helpline): boolean =>
    one.country === country && one.life === true && digitsOf(one.phone ?? '') === number;
  return life !== true && phonePlans[country].life.includes(number) && !helplines.some(isMarked);
}

function faultOfUnmarked({ id, country, phone }: Helpline): Fault {
  const message = `“${id}” has ${phone ?? ''}, which ${countriesInEnglish[country]} calls in danger to life, and not \`life\`.`;
  return { rule: 'places/life', message, hint: 'Write `life: true` here.' };
}

/** Numbers for danger to life that no helpline has. One that was changed is reported where it stands. */
function faultsOfLife(country: Country, own: readonly Helpline[]): Fault[] {
  const { life } = phonePlans[country];
  const lines = own.filter((one) => one.life);
  const given = lines.map(({ phone = '' }) => digitsOf(phone));
  const missing = life.filter((number) => !given.includes(number));
  if (given.some((number) => !life.includes(number))) return [];
  if (missing.length === 0 && given[0] !== life[0]) {
    const message = `${countriesInEnglish[country]} has ${given[0]} before ${life[0]}, which is called first in danger to life.`;
    return [
      { rule: 'places/life', message, hint: 'Put its row first: pages and papers show them in this order.' },
    ];
  }
  if (missing.length === 0) return faultsOfServices(country, lines);
  const message = `${countriesInEnglish[country]} has no helpline for ${missing.join(' and ')}, which is called in danger to life.`;
  const hint = `Add it here with \`life: true\`, and its words in ${wordsFiles('helplines')}.`;
  return [{ rule: 'places/life', message, hint }];
}

/** The ambulance comes when the first is called; whoever may have to come, comes when some number is. */
function faultsOfServices(country: Country, lines: readonly Helpline[]): Fault[] {
  const [first] = phonePlans[country].life;
  const callsAmbulance = lines.find(({ phone }) => phone === first)?.services?.includes('ambulance');
  const missing = services.filter((one) => !lines.some((line) => line.services?.includes(one) === true));
  if (callsAmbulance === true && missing.length === 0) return [];
  const message =
    missing.length > 0
      ? `${countriesInEnglish[country]} has no number for danger to life that calls ${missing.join(' and ')}.`
      : `${countriesInEnglish[country]} has ${first} without the ambulance, which is called there in danger to life.`;
  return [{ rule: 'places/life', message, hint: 'Write under `services` who comes when it is called.' }];
}

interface KeyFault {
  readonly key: 'phone' | 'sms';
  readonly fault: Fault;
}

function faultsOfNumbers(helpline: Helpline): KeyFault[] {
  const { id, country, phone, sms } = helpline;
  const { life } = phonePlans[country];
  if (helpline.life) {
    const number = digitsOf(phone ?? '');
    if (life.includes(number)) return [];
    const message = `“${id}” has ${number === '' ? 'no number' : number}, which is not called in danger to life in ${countriesInEnglish[country]}.`;
    const hint = `In danger to life ${countriesInEnglish[country]} calls ${life.join(', ')}: write the right one, or take \`life\` away.`;
    return [{ key: 'phone', fault: { rule: 'places/life', message, hint } }];
  }
  return Object.entries({ phone, sms }).flatMap(([key, number]) => {
    const fault = number === undefined ? undefined : faultOfNumber(helpline, number);
    return fault === undefined ? [] : [{ key: key as KeyFault['key'], fault }];
  });
}

function faultOfNumber({ id, country }: Helpline, number: string): Fault | undefined {
  const { life, short, digits } = phonePlans[country];
  const dialled = digitsOf(number);
  if (!digits.includes(dialled.length)) {
    const message = `“${id}” has ${number}, a number of ${dialled.length} digits, which ${countriesInEnglish[country]} does not have.`;
    const hint = `Count them again: in ${countriesInEnglish[country]} a number has ${digits.join(', ')} digits.`;
    return { rule: 'places/number', message, hint };
  }
  if (dialled.length > longestShort || short.includes(dialled)) return undefined;
  const message = life.includes(dialled)
    ? `“${id}” has ${number}, which ${countriesInEnglish[country]} calls in danger to life.`
    : `“${id}” has ${number}, which is none of the short numbers known in ${countriesInEnglish[country]}.`;
  const hint = `Known are ${short.join(', ')}. A new one is added in src/model/languages.ts, once somebody has looked it up.`;
  return { rule: 'places/number', message, hint };
}

/** What is said in one language is said in all. */
function checkNotes({ id, words }: Helpline, { data }: RawContent): Problem[] {
  return helplineNotes.flatMap((note) => {
    const lacking = locales.filter((locale) => words[locale][note] === undefined);
    if (lacking.length === locales.length) return [];
    return lacking.flatMap((locale) => {
      const file = data.get(`${kinds.helplines.path}.${locale}.yaml`);
      if (file === undefined) return [];
      const message = `“${id}” has no \`${note}\` in this language.`;
      const hint = `Add “${note}:” here too, or take it away in every language.`;
      return [problemAt(file, [id], { rule: 'parity/missing-words', message, hint })];
    });
  });
}

/** What is free costs nothing. */
const checkCost = ({ id, free, words }: Helpline, { data }: RawContent): Problem[] =>
  locales.flatMap((locale) => {
    const { cost } = words[locale];
    const file = data.get(`${kinds.helplines.path}.${locale}.yaml`);
    if (free !== true || cost === undefined || file === undefined) return [];
    const message = `“${id}” has a \`cost\` here, “${cost}”, and is \`free\` in content/places/helplines.yaml.`;
    const hint = 'Look up which is right, and take the other away.';
    return [problemAt(file, [id, 'cost'], { rule: 'places/cost', message, hint })];
  });
