// An outcome of the guide → the sheet that somebody takes along, with what was answered. Composed when the site is built;
// in the browser only the answers are added, and where the site stands.
import type { Content } from '../model/content.ts';
import type { UiStrings } from '../model/ui-strings.ts';
import { regionTags, shortDate, type Locale } from '../model/locale.ts';
import { mark } from '../ring/figures.ts';
import { foreignMarker, shortName, type ForeignParts } from './foreign-words.ts';
import { phoneRow } from './phone-row.ts';
import type { Block, PhoneListBlock, FootBlock, ListBlock, PaperDocument, Text } from './document.ts';
import type { GuideScreens, GuideVariant, OutcomeScreen, QuestionScreen } from './guide-screens.ts';
import type { GuidePath } from '../guide/graph.ts';
import { pageLink, type PageLink } from './page-link.ts';
import { plainText } from './runs.ts';
import { validityNotes } from './validity.ts';

type ResultParts = ForeignParts & Pick<Content, 'ui' | 'pages' | 'papers' | 'guide'>;

interface Home {
  readonly content: ResultParts;
  /** The folder the site stands in, without a closing slash. */
  readonly base: string;
}

/** Without answers. Addresses inside the site begin with its folder: `/da/rammer/`. */
function sheetDocument(outcome: OutcomeScreen, setting: GuideVariant, home: Home): PaperDocument {
  const { locale, country } = setting;
  const { guide, ui: words } = home.content;
  return {
    key: `${locale}/guide-${country}-${outcome.id}`,
    title: plainText(outcome.title),
    subject: whoseOf(setting, home),
    lang: regionTags[locale],
    publisher: words[locale]['site.name'],
    edition: guide.edition,
    sheet: 'guide-sheet',
    fillable: false,
    copies: [{ pages: [{ blocks: blocksOf(outcome, setting, home) }] }],
  };
}

/** “An answer from the guide, Denmark”. */
const whoseOf = ({ locale, country }: GuideVariant, { content }: Home): string => {
  const say = content.ui[locale];
  return say['guide.savedFrom'].replace('{{country}}', say[`country.${country}`]);
};

function blocksOf(outcome: OutcomeScreen, setting: GuideVariant, home: Home): readonly Block[] {
  const { locale } = setting;
  const say = home.content.ui[locale];
  const phoneList = phoneListOf(outcome, locale, say);
  const pages = outcome.pages.map((page) => linkItem(page, home));
  const papers = outcome.papers.map((id) =>
    linkItem(pageLink(`printables/${id}`, locale, home.content), home),
  );
  const markForeign = foreignMarker(locale, home.content);
  const organisations = outcome.organisations.map(({ words, url }) => ({
    // On paper a link leads nowhere.
    text: markForeign([
      {
        text: url === undefined ? words[locale].name : `${shortName(words[locale].name)}: ${spelledOut(url)}`,
      },
    ]),
    ...(url === undefined ? {} : { address: url }),
  }));
  return [
    { kind: 'head', ring: mark, title: outcome.title, audience: whoseOf(setting, home) },
    ...outcome.texts.map(textBlock),
    ...listOf(
      'situations',
      say['guide.call'],
      outcome.situations.map((text) => ({ text })),
    ),
    ...(outcome.closing === undefined ? [] : [textBlock(outcome.closing)]),
    ...phoneList,
    ...listOf('read', say['guide.read'], pages),
    ...listOf('print', say['guide.print'], papers),
    ...listOf('contact', say['guide.contact'], organisations),
    { kind: 'list', id: 'answers', heading: say['guide.because'], items: [] },
    footOf(setting, home),
  ];
}

/** “frise.dk/selvhjaelpgrupper”: as somebody types it. */
const spelledOut = (url: string): string => url.replace(/^https?:\/\/(www\.)?|\/$/g, '');

const textBlock = (text: Text): Block => ({ kind: 'text', text });

const linkItem = ({ title, path }: PageLink, { base }: Home): ListBlock['items'][number] => ({
  text: [{ text: title }],
  address: `${base}${path}`,
});

function footOf({ country, locale }: GuideVariant, { content }: Home): FootBlock {
  const say = content.ui[locale];
  const edition = say['paper.edition'].replace('{{date}}', shortDate(content.guide.edition));
  return {
    kind: 'foot',
    publisher: say['site.name'],
    lines: [[{ text: `${say[`country.${country}`]} · ${edition}` }]],
  };
}

function phoneListOf({ helplines }: OutcomeScreen, locale: Locale, say: UiStrings): PhoneListBlock[] {
  if (helplines.length === 0) return [];
  const rows = helplines.map((helpline) => phoneRow(helpline, locale));
  const notes = validityNotes(helplines, locale, say).map((text) => ({ text }));
  return [
    { kind: 'phone-list', heading: say['guide.call'], rows, ...(notes.length === 0 ? {} : { note: notes }) },
  ];
}

const listOf = (id: string, heading: string, items: ListBlock['items']): ListBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', id, heading, items }];

/** What was answered, as it stands on the sheet: the question, the answer in bold, and what it means. */
const answerText = ({ question, answers }: QuestionScreen, answer: string): Text => {
  const given = answers.find(({ id }) => id === answer);
  if (given === undefined) throw new Error(`The question has no answer “${answer}”.`);
  const bold = given.text.map((run) => ({ ...run, bold: true as const }));
  const reason = given.reason === undefined ? [] : [{ text: '. ' }, ...given.reason];
  return [...question, { text: ' ' }, ...bold, ...reason];
};

const answerTexts = (questions: readonly QuestionScreen[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    questions.flatMap((question) =>
      question.answers.map(({ id }) => [`${question.id} ${id}`, answerText(question, id)]),
    ),
  );

/** All that is needed to make anybody's sheet. */
export interface GuideSheets {
  /** By outcome. */
  readonly documents: Readonly<Record<string, PaperDocument>>;
  /** By `question answer`. */
  readonly texts: Readonly<Record<string, Text>>;
}

export const guideSheets = (
  { questions, outcomes }: GuideScreens,
  setting: GuideVariant,
  home: Home,
): GuideSheets => ({
  documents: Object.fromEntries(outcomes.map((one) => [one.id, sheetDocument(one, setting, home)])),
  texts: answerTexts(questions),
});

/** The sheet with what somebody answered, in order, and its links made whole for where the site stands. */
export function completeGuideSheet(
  { documents, texts }: GuideSheets,
  { outcome, steps }: GuidePath,
  origin: string,
): PaperDocument {
  const document = documents[outcome];
  if (document === undefined) throw new Error(`The guide has no outcome “${outcome}”.`);
  const answered = steps.map(({ question, answer }) => {
    const text = texts[`${question} ${answer}`];
    if (text === undefined) throw new Error(`The guide has no answer “${answer}” to “${question}”.`);
    return { text };
  });
  const finish = (block: Block): Block => {
    if (block.kind !== 'list') return block;
    if (block.id === 'answers') return { ...block, items: answered };
    const items = block.items.map((item) =>
      item.address === undefined ? item : { ...item, address: new URL(item.address, origin).href },
    );
    return { ...block, items };
  };
  return {
    ...document,
    copies: document.copies.map(({ pages }) => ({
      pages: pages.map(({ blocks }) => ({ blocks: blocks.map(finish) })),
    })),
  };
}
