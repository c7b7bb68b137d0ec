// /print/answers/<locale>-<country>.json: what a reader's browser prints when somebody saves where the guide led. All
// outcomes stand in one file, so that fetching it tells nobody which one it was.
import type { APIRoute, GetStaticPaths } from 'astro';
import { composeGuide, type GuideVariant } from '../../../papers/guide-screens.ts';
import { guideSheets } from '../../../papers/guide-sheet.ts';
import { countries, locales } from '../../../model/locale.ts';
import { content, withBase } from '../../../site/content.ts';

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    countries.map((country) => ({ params: { whose: `${locale}-${country}` }, props: { locale, country } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<GuideVariant & Record<string, string>> = ({ props }) => {
  const sheets = guideSheets(composeGuide(props, content), props, { content, base: withBase('') });
  return new Response(JSON.stringify(sheets), { headers: { 'content-type': 'application/json' } });
};
