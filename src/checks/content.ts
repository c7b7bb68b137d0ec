// The content folder → every problem in it: what cannot be read, what has the wrong shape, what does not hang together.
import { createPreviewRenderer } from '../layout/preview.ts';
import { buildContent, type Content } from '../model/content.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import { readContentFiles } from '../read/content-files.ts';
import { readPrintAssets } from '../read/print-assets.ts';
import { checkCitations } from './citations.ts';
import { checkClaims } from './claims.ts';
import { checkComponents } from './components.ts';
import { checkFigures } from './figures.ts';
import { checkGuide } from './guide.ts';
import { checkGuideSheets } from './guide-sheets.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguage, checkWords } from './language.ts';
import { checkLinks } from './links.ts';
import { checkMenu } from './menu.ts';
import { checkPapers } from './papers.ts';
import { checkHelplines } from './helplines.ts';
import { checkReferences } from './references.ts';

const checks = [
  checkComponents,
  checkHeadings,
  checkLinks,
  checkCitations,
  checkClaims,
  checkFigures,
  checkMenu,
  checkReferences,
  checkGuide,
  checkHelplines,
  checkLanguage,
];

/** A page that waits for its translation leaves the rest whole: what refers to it can still be checked. */
const isHarmless = ({ rule }: Problem): boolean => rule === 'parity/missing-translation';

/** What names something that does not exist, or a guide that is not whole, cannot be composed. */
const isUnfit = ({ rule }: Problem): boolean => rule === 'references/dangling' || rule.startsWith('guide/');

/** Where a heading's id is amiss, no claim below it is in its place: that is checked once the heading is mended. */
function settled(found: readonly Problem[]): readonly Problem[] {
  const adrift = found.some(({ rule }) => rule.startsWith('headings/') || rule === 'parity/missing-anchor');
  return adrift ? found.filter(({ rule }) => rule !== 'claims/place') : found;
}

/**
 * All problems at once, in file order. Where something cannot be read or has the wrong shape it is missing from
 * `content`; what refers to it is checked once that is mended, so that one mistake is not reported twice.
 */
export async function checkContent(
  root: string,
): Promise<{ content: Content | undefined; problems: Problem[] }> {
  const { raw, problems: unreadable } = await readContentFiles(root);
  const { content, problems } = buildContent(raw);
  const shape = [...unreadable, ...problems];
  if (content === undefined || !shape.every(isHarmless)) return { content, problems: sortProblems(shape) };
  const found = settled([...checks.flatMap((check) => check(content)), ...checkWords(raw)]);
  if (found.some(isUnfit)) return { content, problems: sortProblems([...shape, ...found]) };
  const previewRenderer = createPreviewRenderer(await readPrintAssets());
  const printed = [
    ...checkPapers(content, raw, previewRenderer),
    ...checkGuideSheets(content, previewRenderer),
  ];
  return { content, problems: sortProblems([...shape, ...found, ...printed]) };
}
