// The sheets that the guide's answers are saved on: every way through it must fit one, in every language.
import type { Misfit, PreviewRenderer } from '../layout/preview.ts';
import type { PaperDocument } from '../papers/document.ts';
import { wordsOf } from '../papers/document-words.ts';
import { composeGuide, type GuideVariant } from '../papers/guide-screens.ts';
import { completeGuideSheet, guideSheets } from '../papers/guide-sheet.ts';
import { graphOf, pathsOf, type GuidePath } from '../guide/graph.ts';
import type { Content } from '../model/content.ts';
import { countries, countriesInEnglish, locales } from '../model/locale.ts';
import { faultAt, faultOn, type Problem } from '../model/problem.ts';
import type { RawContent } from '../model/raw.ts';
import { undatedIn } from './number-text.ts';
import { messageOf, placeOfMisfit, remedyOf } from './text-places.ts';

/** An address as long as they come: it is no part of what is printed. */
const origin = 'https://www.faellesrum-fellesrom.example';

/** One problem for each text that finds no room, where it is written, or for each outcome; and for an undated number. */
export function checkGuideSheets(
  content: Content,
  raw: RawContent,
  previewRenderer: PreviewRenderer,
): Problem[] {
  const problems = locales.flatMap((locale) =>
    countries.flatMap((country) => {
      const setting = { locale, country };
      const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '' });
      return pathsOf(graphOf(content.guide, country)).flatMap((path): [string, Problem][] => {
        const { outcome } = path;
        const document = completeGuideSheet(sheets, path, origin);
        const misfit = previewRenderer.misfit(document);
        if (misfit === undefined) return undatedOn(document, path, setting, content);
        const place = placeOfMisfit(misfit, document, { setting: { locale, region: country }, content, raw });
        const message = `The answer “${outcome}”, saved in ${countriesInEnglish[country]}: ${messageOf(misfit)}`;
        const file = `content/guide/guide.${locale}.yaml`;
        // What is too long as a whole has no one place: the outcome is what can be shortened.
        const isWhole = place === undefined || (place.file === file && isTooHigh(misfit));
        const own = { file, line: content.guide.wordLines[locale][outcome] ?? 1, column: 1 };
        const hint = isWhole ? 'Shorten the outcome, or the answers that lead to it.' : remedyOf(misfit);
        const key = isWhole ? `${locale} ${country} ${outcome}` : `${place.file} ${place.line}`;
        return [[key, faultAt(isWhole ? own : place, { rule: 'guide/overflow', message, hint })]];
      });
    }),
  );
  return [...new Map(problems).values()];
}

/** A sheet is kept: a number that soon expires says so. */
function undatedOn(
  sheet: PaperDocument,
  { outcome }: GuidePath,
  setting: GuideVariant,
  content: Content,
): [string, Problem][] {
  const { locale, country } = setting;
  const file = `content/guide/guide.${locale}.yaml`;
  const own = content.helplines.filter((one) => one.country === country);
  return undatedIn(wordsOf(sheet).join('\n'), locale, own).map(({ id, phone }) => {
    const message = `The answer “${outcome}”, saved in ${countriesInEnglish[country]}, has ${phone}, and not the day until which it is known to hold.`;
    const hint = `Give the outcome the helpline “${id}”, which brings its day, or say {${id}.until} beside it.`;
    const line = content.guide.wordLines[locale][outcome] ?? 1;
    return [
      `${locale} ${country} ${outcome} ${id}`,
      faultOn(file, line, { rule: 'numbers/undated', message, hint }),
    ];
  });
}
const isTooHigh = (misfit: Misfit): boolean =>
  misfit.kind === 'overflow' && misfit.overflow.direction === 'height';
