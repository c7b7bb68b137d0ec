// What every paper says, and what none may say: its edition, until when a number holds, and no other country's number.
import type { Block, PaperDocument } from '../papers/document.ts';
import { mailOf } from '../papers/compose-paper.ts';
import { wordsOf } from '../papers/document-words.ts';
import { countryOf, paperPath } from '../papers/variants.ts';
import {
  countries,
  countriesInEnglish,
  ownCountry,
  phonePlans,
  shortDate,
  type Country,
} from '../model/locale.ts';
import { hasPhone } from '../model/phones.ts';
import type { Problem } from '../model/problem.ts';
import { requiredNumbersPath } from '../model/required-numbers.ts';
import { problemAt } from '../model/validate.ts';
import { literal } from './literal.ts';
import { undatedIn } from './number-text.ts';
import { pathOfText, type ComposedPaper } from './checked-paper.ts';

export const checkPaperWords = (paper: ComposedPaper): Problem[] => [
  ...checkNumbers(paper),
  ...checkLifeNumber(paper),
  ...checkNoNumber(paper),
  ...checkDays(paper),
  ...checkEdition(paper),
];

/** Where a person in danger calls. To confuse two countries' numbers is the worst mistake a sheet can make. */
export const emergencyNumber = (country: Country): string => phonePlans[country].life[0];

function checkNumbers(paper: ComposedPaper): Problem[] {
  const { variant, content, document, words } = paper;
  const country = countryOf(variant);
  const own = country && emergencyNumber(country);
  const texts = [...wordsOf(document), ...mailWords(paper)];
  return countries.flatMap((other) => {
    const number = emergencyNumber(other);
    // Two countries may have the same number.
    if (number === own) return [];
    // 112 is the police in Norway, and may stand there right after that word.
    const named = content.helplines
      .filter((one) => one.country === country && one.phone === number)
      .map((one) => one.words[variant.locale].name.split(' ')[0] ?? '');
    const unnamed = named.map((name) => `(?<!${literal(name)}\\s)`).join('');
    const isIn = (text: string): boolean => new RegExp(unnamed + bounded(number), 'iu').test(text);
    if (!isIn(texts.join('\n'))) return [];
    const message = `${paperPath(variant)} has ${number}, which ${other} calls in danger to life.`;
    const hint = 'Call for help by the slots of the paper’s own country.';
    const path = pathOfText(texts.find(isIn) ?? '', paper);
    return [problemAt(words, path, { rule: 'papers/emergency-number', message, hint })];
  });
}

const mailWords = ({ variant, content }: ComposedPaper): readonly string[] => {
  const mail = mailOf(variant, content);
  return mail === undefined ? [] : [mail.subject, mail.body];
};

const textOf = ({ document }: ComposedPaper): string =>
  wordsOf(document).join('\n').replaceAll('\u00A0', ' ');

/** On every sheet of a paper that must. */
function checkLifeNumber(paper: ComposedPaper): Problem[] {
  const { variant, content, words } = paper;
  if (content.required.papers[variant.id] !== 'must') return [];
  const country = countryOf(variant) ?? ownCountry[variant.locale];
  const number = emergencyNumber(country);
  if (new RegExp(bounded(number), 'u').test(textOf(paper))) return [];
  const message = `${paperPath(variant)} does not have ${number}, which ${countriesInEnglish[country]} calls in danger to life.`;
  const id = content.helplines.find((one) => one.phone === number && one.country === country)?.id ?? '';
  const hint = `Write {${id}.phone} in it, or give its list of numbers “${id}”; content/${requiredNumbersPath} says that it must.`;
  return [problemAt(words, [variant.region], { rule: 'papers/life-number', message, hint })];
}

/** One that is to carry no number to call for help carries none. */
function checkNoNumber(paper: ComposedPaper): Problem[] {
  const { variant, content, words } = paper;
  if (content.required.papers[variant.id] !== 'none') return [];
  const text = [textOf(paper), ...mailWords(paper)].join('\n');
  const country = countryOf(variant) ?? ownCountry[variant.locale];
  return content.helplines
    .filter(hasPhone)
    .filter((one) => one.country === country && new RegExp(bounded(one.phone), 'u').test(text))
    .map(({ phone }) => {
      const message = `${paperPath(variant)} has ${phone}, and content/${requiredNumbersPath} says that it carries no number.`;
      const path = pathOfText(phone, paper);
      const hint = 'Take it off, or say there that it may.';
      return problemAt(words, path, { rule: 'papers/life-number', message, hint });
    });
}

/** Paper is kept, and so is an e-mail: a number that soon expires says so on each. */
function checkDays(paper: ComposedPaper): Problem[] {
  const { variant, content, words } = paper;
  const country = countryOf(variant) ?? ownCountry[variant.locale];
  const own = content.helplines.filter((one) => one.country === country);
  const parts = [textOf(paper), mailWords(paper).join('\n')];
  const undated = parts.flatMap((text) => undatedIn(text, variant.locale, own));
  return [...new Set(undated)].map(({ id, phone }) => {
    const message = `${paperPath(variant)} has ${phone}, and not the day until which it is known to hold.`;
    const hint = `Write {${id}.until} beside it, or take the number off.`;
    return problemAt(words, [variant.region], { rule: 'numbers/undated', message, hint });
  });
}

/** The foot says it; the small panels of a folder have no room for one. */
function checkEdition({ variant, document, structure }: ComposedPaper): Problem[] {
  const says = wordsOf(document).some((text) => text.includes(shortDate(document.edition)));
  if (says || blocksOf(document).some(({ kind }) => kind === 'cover')) return [];
  const message = `${paperPath(variant)} does not say of which edition it is.`;
  const hint = 'End the layout with a block of the kind `foot`.';
  return [problemAt(structure, ['layouts', variant.layout], { rule: 'papers/undated', message, hint })];
}

/** Two open files can be told apart. */
export function checkTitles(papers: readonly ComposedPaper[]): Problem[] {
  return papers.flatMap(({ variant, document, words }) => {
    const first = papers.find(
      (one) => one.document.lang === document.lang && one.document.title === document.title,
    );
    if (first === undefined || first.variant === variant) return [];
    const message = `${paperPath(variant)} has the title of ${paperPath(first.variant)}: “${document.title}”.`;
    const hint = 'Let the names of paper, role and layout tell the two apart.';
    return [problemAt(words, ['layouts', variant.layout], { rule: 'papers/same-title', message, hint })];
  });
}

export const blocksOf = ({ copies }: PaperDocument): readonly Block[] =>
  (copies[0]?.pages ?? []).flatMap(({ blocks }) => blocks);

const bounded = (number: string): string => `(?<!\\d)${number}(?!\\d)`;
