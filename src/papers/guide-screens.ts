// The guide in a language and for a country → what every screen of it says, with its figures and numbers filled in. The
// page, the sheet of paper and the saved answer are all made from this.
import type { Content } from '../model/content.ts';
import type { GuideOutcome } from '../model/guide.ts';
import type { Country, Locale } from '../model/locale.ts';
import type { Organisation } from '../model/contacts.ts';
import { hasPhone, type PhoneLine } from '../model/phones.ts';
import type { Text } from './document.ts';
import { graphOf, questionsLeft, type GuideGraph } from '../guide/graph.ts';
import { pageLink, type PageLink } from './page-link.ts';
import { foreignMarker } from './foreign-words.ts';
import { inlineText } from './runs.ts';
import { composeSituations, shortOf, type SituationParts } from './situations.ts';
import { slotsOf } from './slot-values.ts';

export type GuideParts = SituationParts & Pick<Content, 'guide'>;

/** Whose guide: the words of a language on the practice of a country. */
export interface GuideVariant {
  readonly locale: Locale;
  readonly country: Country;
}

export interface AnswerScreen {
  readonly id: string;
  readonly text: Text;
  /** A question or an outcome. */
  readonly to: string;
  /** What the answer means; said with the outcome. */
  readonly reason?: Text;
}

export interface QuestionScreen {
  readonly id: string;
  /** From one, in the order of the file. */
  readonly number: number;
  /** Most questions that still come after this one. */
  readonly left: number;
  readonly question: Text;
  readonly hint?: Text;
  /** It rests on these, and on nothing where it is our own advice. */
  readonly claims: readonly string[];
  /** Whom to call before one answers. */
  readonly helplines: readonly PhoneLine[];
  readonly answers: readonly AnswerScreen[];
}

export interface OutcomeScreen {
  readonly id: string;
  readonly title: Text;
  readonly urgent: boolean;
  /** One paragraph each. */
  readonly texts: readonly Text[];
  /** Where it is urgent, after the texts: what to do in each situation of danger. */
  readonly situations: readonly Text[];
  /** Said last. */
  readonly closing?: Text;
  /** It rests on these, and on nothing where it is our own advice. */
  readonly claims: readonly string[];
  readonly pages: readonly PageLink[];
  /** Ids. */
  readonly papers: readonly string[];
  readonly helplines: readonly PhoneLine[];
  readonly organisations: readonly Organisation[];
}

export interface GuideScreens {
  readonly start: string;
  readonly questions: readonly QuestionScreen[];
  readonly outcomes: readonly OutcomeScreen[];
}

/** Throws where a slot has no value or a place does not exist: the content check has let neither through. */
export function composeGuide(setting: GuideVariant, content: GuideParts): GuideScreens {
  const graph = graphOf(content.guide, setting.country);
  return {
    start: graph.start,
    questions: Object.keys(graph.questions).map((id) => questionScreen(id, graph, setting, content)),
    outcomes: graph.outcomes.map((id) => outcomeScreen(id, setting, content)),
  };
}

/** Fills a text of the guide, and marks what is in another language. */
export function guideFiller({ locale, country }: GuideVariant, content: GuideParts): (text: string) => Text {
  const slots = slotsOf({ locale, region: country }, content);
  const markForeign = foreignMarker(locale, content);
  return (text) => markForeign(inlineText(text, slots));
}

function questionScreen(
  id: string,
  graph: GuideGraph,
  setting: GuideVariant,
  content: GuideParts,
): QuestionScreen {
  const { locale, country } = setting;
  const question = named(content.guide.questions, id);
  const words = named(content.guide.words[locale].questions, id);
  const fill = guideFiller(setting, content);
  return {
    id,
    number: Object.keys(graph.questions).indexOf(id) + 1,
    left: questionsLeft(graph, id) - 1,
    question: fill(words.question),
    ...(words.hint === undefined ? {} : { hint: fill(words.hint) }),
    claims: claimsOf(question.basis[country]),
    helplines: helplinesOf(question.helplines[country], content),
    answers: (graph.questions[id] ?? []).map((answer) => {
      const reason = words.reasons[answer.id];
      const text = fill(named(words.answers, answer.id));
      return { ...answer, text, ...(reason === undefined ? {} : { reason: fill(reason) }) };
    }),
  };
}

function outcomeScreen(id: string, setting: GuideVariant, content: GuideParts): OutcomeScreen {
  const { locale, country } = setting;
  const outcome: GuideOutcome = named(content.guide.outcomes, id);
  const { title, text, closing, [country]: own } = named(content.guide.words[locale].outcomes, id);
  const fill = guideFiller(setting, content);
  const { papers, urgent = false } = outcome;
  return {
    id,
    title: fill(title),
    urgent,
    papers,
    pages: pagesFor(outcome, country).map((reference) => pageLink(reference, locale, content)),
    texts: [text, own].flatMap((one) => (one === undefined ? [] : [fill(one)])),
    situations: urgent ? shortOf(composeSituations(setting, content)) : [],
    ...(closing === undefined ? {} : { closing: fill(closing) }),
    claims: claimsOf(outcome.basis[country]),
    helplines: helplinesOf(outcome.helplines[country], content),
    organisations: (outcome.organisations[country] ?? []).map((one) => byId(content.organisations, one)),
  };
}

const claimsOf = (basis: readonly string[] = []): readonly string[] => basis.filter((one) => one !== 'ours');

const helplinesOf = (ids: readonly string[] = [], { helplines }: GuideParts): readonly PhoneLine[] =>
  ids.map((id) => byId(helplines.filter(hasPhone), id));

/** Pages and sections, `start/frames#size`, that a reader of a country is sent on to. */
export const pagesFor = ({ pages }: Pick<GuideOutcome, 'pages'>, country: Country): readonly string[] =>
  Array.isArray(pages) ? pages : pages[country];

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The guide names “${id}”, which does not exist.`);
  return found;
}

function named<T>(record: Readonly<Record<string, T>>, id: string): T {
  const found = record[id];
  if (found === undefined) throw new Error(`The guide has no “${id}”.`);
  return found;
}
