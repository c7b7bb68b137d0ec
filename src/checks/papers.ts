// Every paper, composed and laid out: it fits its sheet in letters the typeface has, and says what a paper must.
import type { Misfit, PreviewRenderer } from '../layout/preview.ts';
import { composePaper } from '../papers/compose-paper.ts';
import type { PersonalDetails } from '../papers/personal-details.ts';
import { slotsOf } from '../papers/slot-values.ts';
import { paperPath, paperVariants } from '../papers/variants.ts';
import type { Content } from '../model/content.ts';
import { faultOf, formatProblem, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import {
  checkedPaper,
  pathOfText,
  pathOfUnfilled,
  type CheckedPaper,
  type ComposedPaper,
} from './checked-paper.ts';
import { checkDeclaration } from './declaration.ts';
import { checkPaperWords, checkTitles } from './paper-words.ts';

/** Whether a site has an address or not, its papers must fit: a code that leads there takes room. */
const addresses: readonly PersonalDetails[] = [{}, { address: 'https://www.faellesrum-fellesrom.example' }];

/** What is wrong with each paper; what several share is told of once. */
export function checkPapers(content: Content, raw: RawContent, previewRenderer: PreviewRenderer): Problem[] {
  const composed: ComposedPaper[] = [];
  const problems = paperVariants(content).flatMap((variant) => {
    const paper = checkedPaper(variant, content, raw);
    try {
      const misfits = addresses.flatMap((details) => {
        const misfit = previewRenderer.misfit(composePaper(variant, content, details));
        return misfit === undefined ? [] : [problemOfMisfit(misfit, paper)];
      });
      composed.push({ ...paper, document: composePaper(variant, content) });
      return misfits;
    } catch (error) {
      return [problemOfFailure(error, paper)];
    }
  });
  problems.push(
    ...composed.flatMap(checkPaperWords),
    ...checkTitles(composed),
    ...composed.flatMap(checkDeclaration),
  );
  const said = problems.map(unnamed);
  return problems.filter((_, index) => said.indexOf(said[index] ?? '') === index);
}

/** A problem without the paper that its message begins with. */
const unnamed = (problem: Problem): string =>
  formatProblem({ ...problem, message: problem.message.replace(/^\S+/, '') });

function problemOfMisfit(misfit: Misfit, paper: CheckedPaper): Problem {
  const message = `${paperPath(paper.variant)}: ${misfit.message}`;
  if (misfit.kind === 'overflow') {
    const { text, remedy } = misfit.overflow;
    return problemAt(paper.words, pathOfText(text, paper), {
      rule: 'papers/overflow',
      message,
      hint: remedy,
    });
  }
  const hint = 'Write it with letters the typeface has.';
  return problemAt(paper.words, pathOfText(misfit.text, paper), {
    rule: 'papers/missing-glyph',
    message,
    hint,
  });
}

/** What cannot even be composed. */
function problemOfFailure(error: unknown, paper: CheckedPaper): Problem {
  if (!(error instanceof Error)) throw error;
  const { variant, content, structure, words } = paper;
  const unfilled = pathOfUnfilled(paper);
  if (unfilled !== undefined) {
    const known = Object.keys(slotsOf(variant, content)).map((name) => `{${name}}`);
    const hint = `This paper can fill in: ${known.join(', ')}.`;
    return problemAt(words, unfilled, { rule: 'papers/words', message: error.message, hint });
  }
  const message = `${paperPath(variant)}: ${error.message}`;
  const hint = 'Look at its layouts and blocks; content/README.md, “A paper”, says what they need.';
  return faultOf(structure.file, { rule: 'papers/structure', message, hint });
}
