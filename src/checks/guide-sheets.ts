// The sheets that the guide's answers are saved on: every way through it must fit one, in every language.
import type { PreviewRenderer } from '../layout/preview.ts';
import { composeGuide } from '../papers/guide-screens.ts';
import { completeGuideSheet, guideSheets } from '../papers/guide-sheet.ts';
import { graphOf, pathsOf } from '../guide/graph.ts';
import type { Content } from '../model/content.ts';
import { countries, locales } from '../model/locale.ts';
import { faultOn, type Problem } from '../model/problem.ts';

/** An address as long as they come: it is no part of what is printed. */
const origin = 'https://www.faellesrum-fellesrom.example';

/** One problem for each outcome that finds no room, at the words of its language. */
export function checkGuideSheets(content: Content, previewRenderer: PreviewRenderer): Problem[] {
  const problems = locales.flatMap((locale) =>
    countries.flatMap((country) => {
      const setting = { locale, country };
      const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '' });
      return pathsOf(graphOf(content.guide, country)).flatMap((path): [string, Problem][] => {
        const { outcome } = path;
        const misfit = previewRenderer.misfit(completeGuideSheet(sheets, path, origin));
        if (misfit === undefined) return [];
        const file = `content/guide/guide.${locale}.yaml`;
        const message = `The answer “${outcome}”, saved in ${country}: ${misfit.message}`;
        const hint = 'Shorten the outcome, or the answers that lead to it.';
        const line = content.guide.wordLines[locale][outcome] ?? 1;
        return [
          [`${locale} ${country} ${outcome}`, faultOn(file, line, { rule: 'guide/overflow', message, hint })],
        ];
      });
    }),
  );
  return [...new Map(problems).values()];
}
