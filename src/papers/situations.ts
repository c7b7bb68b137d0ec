// Situations of danger in a language and for a country → each with its steps, numbers filled in and helplines at hand. The page
// of acute help, the guide and the head of an urgent page are made from this; so can a search or another site be.
import type { Content } from '../model/content.ts';
import type { Helpline } from '../model/contacts.ts';
import type { Country, Locale } from '../model/locale.ts';
import type { Situation, Step } from '../model/situations.ts';
import type { UiStrings } from '../model/ui-strings.ts';
import { hasPhone } from '../model/phones.ts';
import type { Text } from './document.ts';
import { pageLink, type PageLink } from './page-link.ts';
import { foreignMarker, type ForeignParts } from './foreign-words.ts';
import { inlineText } from './runs.ts';
import { slotsOf } from './slot-values.ts';
import { validityNotes } from './validity.ts';

export type SituationParts = ForeignParts & Pick<Content, 'situations' | 'facts' | 'pages' | 'ui'>;

export type HelpStep =
  | {
      readonly kind: 'call';
      readonly helpline: Helpline;
      readonly text: Text;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'say'; readonly text: Text; readonly lang?: string }
  /** `to`: the id of the situation it leads to. */
  | { readonly kind: 'see'; readonly text: Text; readonly to: string; readonly heading: string };

export interface SituationHelp {
  readonly id: string;
  readonly heading: string;
  /** All of it in a sentence or two; undefined for what stands on the page of acute help alone. */
  readonly short?: Text;
  readonly steps: readonly HelpStep[];
  readonly more: readonly PageLink[];
}

/** Whose situations: in the words of a language, with the numbers of a country. */
interface Whose {
  readonly locale: Locale;
  readonly country: Country;
}

/** Throws where a slot has no value or a name does not exist: the content check has let neither through. */
export function composeSituations(whose: Whose, content: SituationParts): readonly SituationHelp[] {
  const { locale, country } = whose;
  const slots = slotsOf({ locale, region: country }, content);
  const markForeign = foreignMarker(locale, content);
  const fill = (text: string): Text => markForeign(inlineText(text, slots));
  return content.situations.map((situation) => {
    const { short } = situation.words[locale][country];
    return {
      id: situation.id,
      heading: situation.words[locale].heading,
      ...(short === undefined ? {} : { short: fill(short) }),
      steps: situation[country].steps.map((step) => helpStep(step, { situation, whose, content, fill })),
      more: situation[country].more.map((reference) => pageLink(reference, locale, content)),
    };
  });
}

interface StepContext {
  readonly situation: Situation;
  readonly whose: Whose;
  readonly content: SituationParts;
  readonly fill: (text: string) => Text;
}

function helpStep(step: Step, { situation, whose, content, fill }: StepContext): HelpStep {
  const { locale, country } = whose;
  const words = situation.words[locale][country].steps;
  if ('call' in step) {
    const helpline = byId(content.helplines, step.call);
    const text = words[step.call] ?? helpline.words[locale].text;
    return { kind: 'call', helpline, text: fill(text), notes: notesOf(helpline, locale, content.ui[locale]) };
  }
  if ('say' in step) {
    const text = fill(words[step.say] ?? '');
    return { kind: 'say', text, ...(step.lang === undefined ? {} : { lang: step.lang }) };
  }
  const { id, words: other } = byId(content.situations, step.see);
  return { kind: 'see', text: fill(words[step.see] ?? ''), to: id, heading: other[locale].heading };
}

/** When it is open, what it costs, how one can write instead, and how long the number holds: a sentence each. */
function notesOf(helpline: Helpline, locale: Locale, ui: UiStrings): readonly string[] {
  const { hours, cost, chat, instead } = helpline.words[locale];
  const sms = helpline.sms === undefined ? [] : [ui['acute.sms'].replace('{{phone}}', helpline.sms)];
  return [
    ...(helpline.roundTheClock ? [ui['acute.roundTheClock']] : []),
    ...(hours === undefined ? [] : [hours]),
    ...(helpline.free ? [ui['acute.free']] : []),
    ...[cost, chat].filter((note) => note !== undefined),
    ...sms,
    ...validityNotes([helpline].filter(hasPhone), locale, ui),
    ...(instead === undefined ? [] : [instead]),
  ];
}

/** Those that can be said in a sentence. */
export const shortOf = (situations: readonly SituationHelp[]): readonly Text[] =>
  situations.flatMap(({ short }) => (short === undefined ? [] : [short]));

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`A situation names “${id}”, which does not exist.`);
  return found;
}
