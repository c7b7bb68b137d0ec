// What somebody takes along from the guide: every outcome on its sheet, in each language and for each country.
import { graphOf, pathsOf } from '../../src/guide/graph.ts';
import { countries, locales, type Country, type Locale } from '../../src/model/locale.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { composeGuide } from '../../src/papers/guide-screens.ts';
import { completeGuideSheet, guideSheets } from '../../src/papers/guide-sheet.ts';
import { content } from '../support/content.ts';

/** Where the site stands. */
export const origin = 'https://faellesrum.example';

/** One sheet for each outcome, by its longest way. */
export function sheetsOf(locale: Locale, country: Country): PaperDocument[] {
  const setting = { locale, country };
  const sheets = guideSheets(composeGuide(setting, content), setting, { content, base: '/faelles' });
  const paths = pathsOf(graphOf(content.guide, country)).toSorted((a, b) => b.steps.length - a.steps.length);
  const longest = new Map(paths.toReversed().map((path) => [path.outcome, path]));
  return [...longest.values()].map((path) => completeGuideSheet(sheets, path, origin));
}

export const whose = locales.flatMap((locale) => countries.map((country) => ({ locale, country })));
