// The content folder → every problem in it: what cannot be read, what has the wrong shape, what does not hang together.
import { createPreviewRenderer } from '../layout/preview.ts';
import { createWordFitter } from '../layout/social/fit-words.ts';
import { buildContent, type Content } from '../model/content.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { readContentFiles, type ReadContent } from '../read/content-files.ts';
import { readPrintAssets } from '../read/print-assets.ts';
import { checkCitations } from './citations.ts';
import { checkClaimLock } from './claim-lock.ts';
import { checkClaims } from './claims.ts';
import { checkPlaces } from './component-places.ts';
import { checkComponents } from './components.ts';
import { checkDangerWords } from './danger-words.ts';
import { checkContradictions } from './contradictions.ts';
import { checkFactWords, checkFigures, checkIdleValues } from './figures.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkGuide } from './guide.ts';
import { checkGuideSheets } from './guide-sheets.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguage, checkWords } from './language.ts';
import { checkLeftOvers, checkLeftOverWords } from './left-overs.ts';
import { checkLinks } from './links.ts';
import { checkLix } from './lix.ts';
import { checkMenu } from './menu.ts';
import { checkOtherCountry } from './other-country.ts';
import { checkOurselves, checkOurselvesWords } from './ourselves.ts';
import { checkPaperLock } from './paper-lock.ts';
import { checkPapers, checkPlaced, composePapers } from './papers.ts';
import { checkHelplines } from './helplines.ts';
import { checkNumbers } from './numbers.ts';
import { checkReferences } from './references.ts';
import { checkRequiredNumbers } from './required-numbers.ts';
import { checkRunningOrders } from './running-order.ts';
import { checkSituations } from './situations.ts';
import { checkSocialPictures } from './social-pictures.ts';
import { checkThirdLanguages, checkThirdLanguageWords } from './third-languages.ts';

const checks = [
  checkFrontMatter,
  checkComponents,
  checkPlaces,
  checkHeadings,
  checkLinks,
  checkCitations,
  checkClaims,
  checkFigures,
  checkIdleValues,
  checkMenu,
  checkReferences,
  checkGuide,
  checkDangerWords,
  checkLanguage,
  checkThirdLanguages,
  checkLeftOvers,
  checkOurselves,
  checkOtherCountry,
];

/** A page that waits for its translation leaves the rest whole: what refers to it can still be checked. */
const isHarmless = ({ rule }: Problem): boolean => rule === 'parity/missing-translation';

/**
 * What names something that does not exist, or not in every language, or a guide that is not whole, cannot be composed; and a
 * number that is wrong where it is written is told there, not of every paper that has it.
 */
const isUnfit = ({ rule }: Problem): boolean =>
  ['references/dangling', 'places/life', 'places/slot', 'language/neighbour-word'].includes(rule) ||
  /^(?:guide|numbers|parity)\//.test(rule);

/** What a page cites is judged once everything that it names exists, and its words are in its own language. */
const hidesCitations = ({ rule }: Problem): boolean =>
  rule === 'references/dangling' || rule === 'language/neighbour-word';

const isOfCitations = ({ rule }: Problem): boolean => rule === 'sources/list' || rule === 'claims/uncited';

const isAt =
  ({ file, line }: Problem) =>
  (other: Problem): boolean =>
    other.file === file && other.line === line;

export interface CheckedContent {
  readonly raw: RawContent;
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

/**
 * All problems at once, in file order. Where something cannot be read or has the wrong shape it is missing from
 * `content`; what refers to it is checked once that is mended, so that one mistake is not reported twice.
 */
export const checkContent = async (root: string): Promise<CheckedContent> =>
  checkRead(await readContentFiles(root));

/** The same of content that has been read. */
export async function checkRead({ raw, problems: unreadable }: ReadContent): Promise<CheckedContent> {
  const { content, problems } = buildContent(raw);
  const shape = [...unreadable, ...problems];
  if (content === undefined || !shape.every(isHarmless))
    return { raw, content, problems: sortProblems(shape) };
  const helplineProblems = checkHelplines(content, raw);
  const found = [
    ...shape,
    ...checks.flatMap((check) => check(content, raw)),
    ...helplineProblems,
    ...checkSituations(content, raw),
    // Texts are judged by the numbers there are.
    ...(helplineProblems.length === 0 ? checkNumbers(content, raw) : []),
    ...checkRequiredNumbers(content, raw),
    ...checkFactWords(raw),
    ...checkWords(raw),
    ...checkThirdLanguageWords(raw),
    ...checkLeftOverWords(raw),
    ...checkOurselvesWords(raw),
    ...checkPlaced(content, raw),
    ...checkRunningOrders(content, raw),
    ...checkContradictions(content, raw),
  ];
  if (found.some(isUnfit)) {
    const problems = found.some(hidesCitations) ? found.filter((one) => !isOfCitations(one)) : found;
    return { raw, content, problems: sortProblems(problems) };
  }
  const assets = await readPrintAssets();
  const previewRenderer = createPreviewRenderer(assets);
  const papers = composePapers(content, raw);
  const pictures = checkSocialPictures(content, raw, createWordFitter(assets));
  // What no picture can show no paper can, and what no paper can no sheet of the guide.
  const misfits = [
    pictures,
    checkPapers(papers.composed, previewRenderer),
    checkGuideSheets(content, raw, previewRenderer),
  ].reduce((told, next) => [...told, ...next.filter((problem) => !told.some(isAt(problem)))]);
  found.push(...papers.problems, ...misfits, ...checkLix(content, papers.composed));
  // Most mistakes move what cites a claim, or change a paper: what is to be written down is known once they are mended.
  if (!found.some(({ severity }) => severity === 'error'))
    found.push(...checkClaimLock(content, raw), ...checkPaperLock(papers.composed, content, raw));
  return { raw, content, problems: sortProblems(found) };
}
