// Every paper, composed and laid out: it fits its sheet in letters the typeface has, and says what a paper must.
import type { Misfit, PreviewRenderer } from '../layout/preview.ts';
import { composePaper, mailOf } from '../papers/compose-paper.ts';
import { slotsOf } from '../papers/slot-values.ts';
import { paperPath, paperVariants } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import { nearestName } from '../model/did-you-mean.ts';
import { faultAt, formatProblem, type Fault, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import {
  checkedPaper,
  ownPathOfText,
  unfilledText,
  type CheckedPaper,
  type ComposedPaper,
} from './checked-paper.ts';
import { checkDeclaration } from './declaration.ts';
import { checkPaperWords, checkTitles } from './paper-words.ts';
import { messageOf, placeOfMisfit, remedyOf } from './text-places.ts';

/** As long as they come. */
const address = 'https://www.faellesrum-fellesrom.example';

/** Every paper as a site without an address has it, and what is wrong with those that cannot be put together. */
export function composePapers(
  content: Content,
  raw: RawContent,
): { composed: readonly ComposedPaper[]; problems: readonly Problem[] } {
  const composed: ComposedPaper[] = [];
  const problems: Problem[] = [];
  for (const variant of paperVariants(content)) {
    const paper = checkedPaper(variant, content, raw);
    try {
      // An e-mail is made of its blocks too.
      mailOf(variant, content);
      composed.push({ ...paper, document: composePaper(variant, content) });
    } catch (error) {
      problems.push(problemOfFailure(error, paper));
    }
  }
  return { composed, problems: toldOnce(problems) };
}

/** What is wrong with each paper. */
export const checkPapers = (papers: readonly ComposedPaper[], previewRenderer: PreviewRenderer): Problem[] =>
  toldOnce([
    ...papers.flatMap((paper) => checkFit(paper, previewRenderer)),
    ...papers.flatMap(checkPaperWords),
    ...checkTitles(papers),
    ...papers.flatMap(checkDeclaration),
  ]);

/** A block that no sheet has: its words would be written, translated and never printed. */
export const checkPlaced = ({ papers }: Content, { data }: RawContent): Problem[] =>
  papers.flatMap(({ id, layouts, blocks, mail = [] }) => {
    const structure = data.get(`printables/${id}.yaml`);
    const placed = [
      ...Object.values(layouts).flatMap(({ pages, back = [] }) => [...pages.flat(), ...back]),
      ...mail,
    ];
    return Object.keys(blocks).flatMap((name) => {
      if (structure === undefined || placed.includes(name)) return [];
      const message = `The block “${name}” stands on no page of any layout.`;
      const hint = 'Write it into `pages` of a layout, or remove it, here and from the words.';
      return [problemAt(structure, ['blocks', name], { rule: 'papers/unplaced', message, hint })];
    });
  });

/** With an address there is a code that leads there, which takes room. */
function checkFit(paper: ComposedPaper, previewRenderer: PreviewRenderer): Problem[] {
  const withCode = composePaper(paper.variant, paper.content, { address });
  try {
    return [paper.document, withCode].flatMap((document) => {
      const misfit = previewRenderer.misfit(document);
      return misfit === undefined ? [] : [problemOfMisfit(misfit, paper)];
    });
  } catch (error) {
    return [problemOfFailure(error, paper)];
  }
}

/** What several papers share is told of one. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  const said = problems.map(unnamed);
  return problems.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

/** A problem without the paper that its message begins with. */
const unnamed = (problem: Problem): string =>
  formatProblem({ ...problem, message: problem.message.replace(/^\S+/, '') });

function problemOfMisfit(misfit: Misfit, paper: ComposedPaper): Problem {
  const { variant, content, raw, document, words } = paper;
  const text = misfit.kind === 'overflow' ? misfit.overflow.text : misfit.text;
  const own = ownPathOfText(text, paper);
  const place =
    own === undefined ? placeOfMisfit(misfit, document, { setting: variant, content, raw }) : undefined;
  const fault: Fault = {
    rule: misfit.kind === 'overflow' ? 'papers/overflow' : 'papers/missing-glyph',
    message: `${paperPath(variant)}: ${messageOf(misfit)}`,
    hint: remedyOf(misfit),
  };
  return place === undefined ? problemAt(words, own ?? [variant.region], fault) : faultAt(place, fault);
}

/** What cannot even be composed. */
function problemOfFailure(error: unknown, paper: CheckedPaper): Problem {
  if (!(error instanceof Error)) throw error;
  const { variant, content, structure, words } = paper;
  const unfilled = unfilledText(paper);
  if (unfilled !== undefined) {
    const hint = hintForSlots(unfilled.value, Object.keys(slotsOf(variant, content)));
    return problemAt(words, unfilled.path, { rule: 'papers/words', message: error.message, hint });
  }
  const message = `${paperPath(variant)}: ${error.message}`;
  const hint = `Look at the layout “${variant.layout}”: a block with the title comes first, and the sheet says how many pages and copies (\`perSheet\`) it takes. content/README.md, “A paper”, has the rest.`;
  const causedBy = `layout ${variant.id} ${variant.layout}`;
  return problemAt(structure, ['layouts', variant.layout], {
    rule: 'papers/structure',
    message,
    hint,
    causedBy,
  });
}

/** The name that was probably meant, or those of the same place or figure; all that this country has are too many to read. */
function hintForSlots(text: string, known: readonly string[]): string {
  const [lost] = [...text.matchAll(/\{([^{}:]*)/g)].flatMap(([, name = '']) =>
    known.includes(name) ? [] : [name],
  );
  if (lost === undefined) return 'Close each brace and each pair of stars: {name}, **words**.';
  const near = nearestName(lost, known);
  if (near !== undefined) return `Did you mean {${near}}?`;
  const [owner = ''] = lost.split('.');
  const own = known.filter((name) => name.startsWith(`${owner}.`));
  return own.length > 0
    ? `Of “${owner}” there is: ${own.map((name) => `{${name}}`).join(', ')}.`
    : 'Write {<place>.phone} with an id of content/places/helplines.yaml, or {<fact>.value} with one of content/facts/facts.yaml.';
}
