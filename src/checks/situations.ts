// Situations of danger: what they name exists, each calls somebody in each country, the first of them begins with the number for
// danger to life, and every number stands in one of them.
import { kinds, type Content } from '../model/content.ts';
import { countries, locales, type Country } from '../model/locale.ts';
import { faultOn, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent, RawData } from '../model/raw.ts';
import { calledIn, type Situation } from '../model/situations.ts';
import { problemAt } from '../model/validate.ts';
import type { GuideVariant } from '../papers/guide-screens.ts';
import { slotsOf } from '../papers/slot-values.ts';
import { danglingFault, lostSlot, type Targets } from './dangling.ts';
import { referencesOn } from './guide-names.ts';

export function checkSituations(content: Content, { data }: RawContent): Problem[] {
  const file = data.get(`${kinds.situations.path}.yaml`);
  if (file === undefined) return [];
  return [
    ...content.situations.flatMap((situation) =>
      countries.flatMap((country) => [
        ...checkNames(situation, country, content).map((fault) =>
          problemAt(file, [situation.id, country], fault),
        ),
        ...checkCalls(situation, country, file),
        ...checkSlots(situation, country, content, data),
      ]),
    ),
    ...countries.flatMap((country) => checkFirst(country, content, file)),
    ...checkShown(content),
  ];
}

function checkNames(situation: Situation, country: Country, content: Content): Fault[] {
  const { helplines, situations, pages } = content;
  const named = (name: string, targets: Targets) => danglingFault(`“${situation.id}”`, name, targets) ?? [];
  const own = helplines.filter((one) => one.country === country).map(({ id }) => id);
  const others = situations.map(({ id }) => id).filter((id) => id !== situation.id);
  const references = pages.flatMap(referencesOn);
  return [
    ...situation[country].steps.flatMap((step) => {
      if ('call' in step) return named(step.call, { what: `helpline in ${country}`, known: own });
      return 'see' in step ? named(step.see, { what: 'other situation', known: others }) : [];
    }),
    ...situation[country].more.flatMap((name) => named(name, { what: 'page', known: references })),
  ];
}

/** By a step, by a number in its words, or by the situation that it leads to. */
function checkCalls(situation: Situation, country: Country, file: RawData): Problem[] {
  const leadsOn = situation[country].steps.some((step) => 'see' in step);
  const inWords = locales.every((locale) =>
    Object.values(situation.words[locale][country].steps).some((text) => /\{[a-z-]+\.phone\}/.test(text)),
  );
  if (leadsOn || inWords || calledIn(situation, country).length > 0) return [];
  const message = `“${situation.id}” calls nobody in ${country}.`;
  const hint = 'Add a step, `call: …`, or say a number in its words: {dk-life.phone}.';
  return [problemAt(file, [situation.id, country], { rule: 'places/incomplete', message, hint })];
}

/** What is filled into the words: a slot has a value in the country, and a number that expires its day beside it. */
function checkSlots(
  situation: Situation,
  country: Country,
  content: Content,
  data: RawContent['data'],
): Problem[] {
  return locales.flatMap((locale) => {
    const file = data.get(`${kinds.situations.path}.${locale}.yaml`);
    const { short, steps } = situation.words[locale][country];
    return Object.entries({ ...(short === undefined ? {} : { short }), ...steps }).flatMap(([key, text]) => {
      const fault = slotFault(situation.id, text, { locale, country }, content);
      const path = [situation.id, country, ...(key === 'short' ? [key] : ['steps', key])];
      return fault === undefined || file === undefined ? [] : [problemAt(file, path, fault)];
    });
  });
}

function slotFault(
  id: string,
  text: string,
  { locale, country }: GuideVariant,
  content: Content,
): Fault | undefined {
  const slots = slotsOf({ locale, region: country }, content);
  const lost = [...text.matchAll(/\{([^}]*)\}/g)].find(([, name = '']) => slots[name] === undefined)?.[0];
  if (lost !== undefined) {
    const message = `“${id}” says ${lost}, which has no value for ${country}.`;
    const hint = 'Say a number by the id of a helpline of this country: {dk-life.phone}.';
    return { rule: 'places/slot', message, hint, ...lostSlot(lost, content) };
  }
  const expiring = content.helplines.find(
    (one) =>
      one.validUntil !== undefined &&
      text.includes(`{${one.id}.phone}`) &&
      !text.includes(`{${one.id}.until}`),
  );
  if (expiring === undefined) return undefined;
  const message = `“${id}” says the number of “${expiring.id}”, and not the day until which it is known to hold.`;
  const hint = `Call it in a step of its own, which brings the day, or say {${expiring.id}.until} beside it.`;
  return { rule: 'numbers/undated', message, hint };
}

function checkFirst(country: Country, { situations, helplines }: Content, file: RawData): Problem[] {
  const [first] = situations;
  if (first === undefined) return [];
  const [called] = calledIn(first, country);
  const life = helplines.find((one) => one.country === country && one.life)?.id;
  // What does not exist, or is not said to be for danger to life, is told elsewhere.
  if (life === undefined || called === life || !helplines.some(({ id }) => id === called)) return [];
  const message = `“${first.id}”, the first situation, calls “${called}” first in ${country}, and not “${life}”.`;
  const hint = `Let danger to life stand first, and in it the step \`call: ${life}\`.`;
  return [problemAt(file, [first.id, country], { rule: 'places/life', message, hint })];
}

function checkShown({ situations, helplines }: Content): Problem[] {
  const called = new Set(situations.flatMap((one) => countries.flatMap((country) => calledIn(one, country))));
  // One that is called by another name is told where it is called.
  if ([...called].some((id) => !helplines.some((one) => one.id === id))) return [];
  return helplines
    .filter(({ id }) => !called.has(id))
    .map(({ id, line }) =>
      faultOn(`content/${kinds.helplines.path}.yaml`, line, {
        rule: 'places/unshown',
        message: `“${id}” is called in no situation, so that no page shows it.`,
        hint: `Add a step to content/${kinds.situations.path}.yaml, \`call: ${id}\`, or take it away here.`,
      }),
    );
}
