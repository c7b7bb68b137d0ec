// Where a text with telephone numbers stands → whose readers it is for: a page’s, a section’s or a note’s country; in data the
// country of the entry or of the part. A number of another country would send somebody in danger to nobody.
import type { Helpline } from '../model/contacts.ts';
import type { Content } from '../model/content.ts';
import { countries, ownCountry, type Country } from '../model/locale.ts';
import type { Page } from '../model/page.ts';
import { digitsOf } from '../model/phones.ts';
import { faultAt, faultOn, type Fault, type Position, type Problem } from '../model/problem.ts';
import type { Passage, RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { countryOfPassage } from './country-of-passage.ts';
import { localeOfWords } from './language.ts';
import { faultsOfServices, namedService, withNumbers } from './number-service.ts';
import { faultsOfNumbers, type NumberFault, type NumberSetting } from './number-text.ts';
import { textValuesOf, type TextValue } from './text-values.ts';

export const checkNumbers = (content: Content, raw: RawContent): Problem[] => [
  ...content.pages.flatMap((page) => checkPage(page, content)),
  ...checkData(content, raw),
  ...checkShown(content),
];

/** Numbers that stand where they should not, and those beside which another service is named than comes. */
const faultsIn = (text: string, setting: NumberSetting, content: Content): readonly NumberFault[] => [
  ...faultsOfNumbers(text, setting, content),
  ...faultsOfServices(text, setting, content),
];

function checkPage(page: Page, content: Content): Problem[] {
  const { file, locale, lines, body } = page;
  const setting: NumberSetting = { locale, country: countryOfPage(page), hasSlots: false };
  const inFront = (['title', 'description', 'aliases'] as const).flatMap((key) =>
    [page[key]]
      .flat()
      .flatMap((text) =>
        isWholeNumber(text, content)
          ? []
          : faultsIn(text, setting, content).map(({ fault }) => faultOn(file, lines[key] ?? 1, fault)),
      ),
  );
  const inBody = body.passages.flatMap((passage) => {
    const shown = passage.parts.map((part) => shownNumber(part, content));
    const text = passage.parts
      .map((part, index) => shown[index] ?? (typeof part === 'string' ? part : ' '))
      .join('');
    if (!/\d/.test(text)) return [];
    const country = countryOfPassage(passage, page, content) ?? setting.country;
    return faultsIn(text, { ...setting, country }, content)
      .filter(({ said, fault }) => fault.rule !== 'numbers/typed' || !shown.includes(said))
      .map((one) => faultAt(placeIn(passage, page, one), one.fault));
  });
  const inAttributes = body.uses.flatMap((use) =>
    Object.values(use.attributes).flatMap((text) =>
      faultsIn(text, setting, content).map(({ fault }) => faultAt(use, fault)),
    ),
  );
  const calls = body.links.filter(({ target }) => /^(?:tel|sms):/i.test(target));
  return [
    ...inFront,
    ...inBody,
    ...inAttributes,
    ...calls.map((link) => faultAt(link, callFault(link.target))),
  ];
}

/** The number that a component among the words shows. */
const shownNumber = (part: Passage['parts'][number], content: Content): string | undefined =>
  typeof part !== 'string' && part.name === 'Phone'
    ? content.helplines.find(({ id }) => id === part.attributes['id'])?.phone
    : undefined;

const callFault = (target: string) =>
  ({
    rule: 'numbers/typed',
    message: `“${target}” calls a number that is typed here, and would stay when the number changes.`,
    hint: 'Lead to help/acute, or show the numbers: <AcuteShort country="…" />.',
  }) as const;

/** A page is first of all for readers in the country of its language, where it is about that country. */
function countryOfPage({ locale, countries: about }: Page): Country | undefined {
  const own = ownCountry[locale];
  return about.includes(own) || about.length > 1 ? own : about[0];
}

/** The line of the page on which it was said; of the passage where its words are parted by markup. */
function placeIn(passage: Passage, { body }: Page, { said }: NumberFault): Position {
  const piece = body.prose.find(({ line, text }) => line >= passage.line && text.includes(said));
  if (piece === undefined) return passage;
  const linesBefore = piece.text.slice(0, piece.text.indexOf(said)).split('\n').length - 1;
  return { ...piece, line: piece.line + linesBefore };
}

/** A word that people search for is no text. */
const isWholeNumber = (text: string, { helplines }: Content): boolean =>
  /^[\d\s]+$/.test(text) &&
  helplines.some(({ phone }) => phone !== undefined && digitsOf(phone) === digitsOf(text));

function checkData(content: Content, { data }: RawContent): Problem[] {
  return [...data].flatMap(([path, file]) => {
    const locale = localeOfWords(path);
    if (locale === undefined) return [];
    const hasSlots = /^(?:printables|guide|places\/situations)/.test(path);
    return textValuesOf(file.value).flatMap((leaf) => {
      if (isWholeNumber(leaf.value, content)) return [];
      const setting = { locale, hasSlots, country: countryOfData(path, leaf.path, content) };
      const fault = namedService(leaf.value, locale, helplineNamed(path, leaf.path, content), content);
      return [
        ...faultsOfNumbers(leaf.value, setting, content).map((one) => one.fault),
        ...faultsOfServices(withNumbers(leaf.value, content), setting, content).map((one) => one.fault),
        ...(fault === undefined ? [] : [fault]),
        ...undatedHints(leaf, content),
      ].map((one) => problemAt(file, leaf.path, one));
    });
  });
}

/** The country under whose code the words stand, or that their entry is of. */
function countryOfData(file: string, path: readonly string[], content: Content): Country | undefined {
  // One may answer “no”.
  const isAnswer = path.some((step) => step === 'answers' || step === 'reasons');
  const part = isAnswer ? undefined : countries.find((country) => path.includes(country));
  const [first = '', second = ''] = path;
  if (file.startsWith('guide/'))
    return part ?? (content.guide.questions[second] ?? content.guide.outcomes[second])?.only;
  const entries = file.startsWith('places/')
    ? [...content.helplines, ...content.organisations]
    : content.principles;
  return part ?? entries.find(({ id }) => id === first)?.country;
}

/** What is said beside a question of the guide stands on no sheet: it says itself until when a number holds. */
const undatedHints = ({ path, value }: TextValue, { helplines }: Content): Fault[] =>
  path.at(-1) !== 'hint'
    ? []
    : helplines
        .filter(({ validUntil }) => validUntil !== undefined)
        .filter(({ id }) => value.includes(`{${id}.phone}`) && !value.includes(`{${id}.until}`))
        .map(({ id }) => ({
          rule: 'numbers/undated',
          message: `“${id}” has a last day, which this text does not say.`,
          hint: `Say {${id}.until} beside it.`,
        }));

/** The helpline that words are the name of, beside its number. */
function helplineNamed(file: string, path: readonly string[], { helplines }: Content): Helpline | undefined {
  const [last, before] = path.toReversed();
  const isOwnName = file.startsWith('places/helplines.') && last === 'name';
  const id = isOwnName ? before : before === 'names' ? last : undefined;
  return helplines.find((one) => one.id === id);
}

/** Numbers that soon expire have no place where nothing tells the day. */
function checkShown({ helplines, guide }: Content): Problem[] {
  const hint = 'Take it off there, or off its `validUntil` once somebody knows that it holds.';
  const undated = (id: string, where: string) =>
    ({
      rule: 'numbers/undated',
      message: `“${id}” has a last day, and ${where} no room for it.`,
      hint,
    }) as const;
  const expiring = helplines.filter(({ validUntil }) => validUntil !== undefined);
  return [
    ...expiring
      .filter(({ short }) => short)
      .map(({ id, line }) =>
        faultOn('content/places/helplines.yaml', line, undated(id, 'the short panel has')),
      ),
    ...Object.entries(guide.questions).flatMap(([question, asked]) =>
      expiring
        .filter(({ id, country }) => asked.helplines[country]?.includes(id))
        .map(({ id }) =>
          faultOn(
            'content/guide/guide.yaml',
            guide.lines[question] ?? 1,
            undated(id, `the question “${question}” has`),
          ),
        ),
    ),
  ];
}
