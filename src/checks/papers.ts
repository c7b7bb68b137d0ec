// Every paper, laid out: a text that does not fit its sheet, or a letter the typeface lacks, is found at the words' line.
import type { Misfit, PreviewRenderer } from '../layout/preview.ts';
import { inlineText, plainText } from '../papers/runs.ts';
import { composePaper } from '../papers/compose-paper.ts';
import { paperPath, paperVariants, type PaperVariant } from '../papers/variants.ts';
import { slotsOf } from '../papers/slot-values.ts';
import type { PersonalDetails } from '../papers/personal-details.ts';
import type { Content } from '../model/content.ts';
import { faultOn, formatProblem, type Problem } from '../model/problem.ts';
import { regions } from '../model/papers.ts';
import type { RawContent, RawData } from '../model/raw.ts';
import { problemAt } from '../model/validate.ts';
import { textValuesOf, type TextValue } from './text-values.ts';

/** Whether a site has an address or not, its papers must fit: a code that leads there takes room. */
const addresses: readonly PersonalDetails[] = [{}, { address: 'https://www.faellesrum-fellesrom.example' }];

/** One problem for each paper that cannot be printed as it is written; words that several papers share are told of once. */
export function checkPapers(content: Content, raw: RawContent, previewRenderer: PreviewRenderer): Problem[] {
  const problems = paperVariants(content).flatMap((variant) =>
    addresses.flatMap((details) => {
      const words = raw.data.get(`printables/${variant.id}.${variant.locale}.yaml`);
      if (words === undefined) throw new Error(`There are no words of ${paperPath(variant)}.`);
      const where = { variant, content, words };
      try {
        const misfit = previewRenderer.misfit(composePaper(variant, content, details));
        return misfit === undefined ? [] : [problemOfMisfit(misfit, where)];
      } catch (error) {
        return [problemOfFailure(error, where)];
      }
    }),
  );
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

interface Where {
  readonly variant: PaperVariant;
  readonly content: Content;
  readonly words: RawData;
}

function problemOfMisfit(misfit: Misfit, where: Where): Problem {
  const message = `${paperPath(where.variant)}: ${misfit.message}`;
  if (misfit.kind === 'overflow') {
    const { text, remedy } = misfit.overflow;
    return problemAt(where.words, pathOf(text, where), { rule: 'papers/overflow', message, hint: remedy });
  }
  const hint = 'Write it with letters the typeface has.';
  return problemAt(where.words, pathOf(misfit.text, where), { rule: 'papers/missing-glyph', message, hint });
}

/** What cannot even be composed. */
function problemOfFailure(error: unknown, where: Where): Problem {
  const paper = paperPath(where.variant);
  if (error instanceof Error && pathOfUnfilled(where) !== undefined) {
    const known = Object.keys(slotsOf(where.variant, where.content)).map((name) => `{${name}}`);
    const hint = `This paper can fill in: ${known.join(', ')}.`;
    return problemAt(where.words, pathOfUnfilled(where) ?? [], {
      rule: 'papers/words',
      message: error.message,
      hint,
    });
  }
  if (error instanceof Error) {
    const hint = 'Look at its layouts and blocks; content/README.md, “A paper”, says what they need.';
    const structure = `content/printables/${where.variant.id}.yaml`;
    return faultOn(structure, 1, { rule: 'papers/structure', message: `${paper}: ${error.message}`, hint });
  }
  throw error;
}

/** The path of the words that a text on the sheet came from; the region's part when it was composed of several. */
function pathOf(text: string, { variant, content, words }: Where): readonly PropertyKey[] {
  const slots = slotsOf(variant, content);
  const wanted = text.replaceAll('\u00A0', ' ');
  const found = textValuesOf(words.value).filter(({ value }) => {
    const shown = shownAs(value, slots)?.replaceAll('\u00A0', ' ');
    return shown !== undefined && (shown === wanted || shown.includes(wanted));
  });
  const own = found.find(({ path }) => path[0] === variant.region);
  return (own ?? found.find(({ path }) => isShared(path)))?.path ?? [variant.region];
}

/** The first words of the paper that cannot be filled in. */
function pathOfUnfilled({ variant, content, words }: Where): readonly PropertyKey[] | undefined {
  const fields = content.papers.find(({ id }) => id === variant.id)?.fields ?? {};
  const lines = Object.fromEntries(Object.keys(fields).map((name) => [name, '']));
  const slots = { ...lines, ...slotsOf(variant, content) };
  const broken = textValuesOf(words.value).find(
    ({ path, value }) =>
      (path[0] === variant.region || isShared(path)) && shownAs(value, slots) === undefined,
  );
  return broken?.path;
}

const isShared = (path: TextValue['path']): boolean => !regions.some((region) => region === path[0]);

/** A text with its slots filled; undefined when one of them is unknown. */
function shownAs(value: string, slots: Readonly<Record<string, string>>): string | undefined {
  try {
    return plainText(inlineText(value, slots));
  } catch {
    return undefined;
  }
}
