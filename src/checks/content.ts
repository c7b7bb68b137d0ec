// The content folder → every problem in it: what cannot be read, what has the wrong shape, what does not hang together.
import { buildContent, type Content } from '../model/content.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import { createPrinter } from '../print/printer.ts';
import { readContentFiles } from '../read/content-files.ts';
import { readPrintAssets } from '../read/print-assets.ts';
import { checkCitations } from './citations.ts';
import { checkComponents } from './components.ts';
import { checkFigures } from './figures.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguage } from './language.ts';
import { checkLinks } from './links.ts';
import { checkMenu } from './menu.ts';
import { checkPapers } from './papers.ts';

const checks = [
  checkComponents,
  checkHeadings,
  checkLinks,
  checkCitations,
  checkFigures,
  checkMenu,
  checkLanguage,
];

/** All problems at once, in file order; `content` is what could be understood despite them. */
export async function checkContent(
  root: string,
): Promise<{ content: Content | undefined; problems: Problem[] }> {
  const { raw, problems: unreadable } = await readContentFiles(root);
  const { content, problems } = buildContent(raw);
  const found = content === undefined ? [] : checks.flatMap((check) => check(content));
  const printer = createPrinter(await readPrintAssets());
  const papers = content === undefined ? [] : checkPapers(content, raw, printer);
  return { content, problems: sortProblems([...unreadable, ...problems, ...found, ...papers]) };
}
