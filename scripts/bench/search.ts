// The search of this site beside others': what a first search makes a reader fetch, and who finds the right page.
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import type { Report } from './report.ts';
import { reportFirstSearch } from './search/first-search.ts';
import { qualityLines } from './search/quality.ts';

export async function reportSearch(pages: readonly BuiltPage[]): Promise<Report> {
  const { lines, broken } = await reportFirstSearch(pages);
  return { lines: [...lines, '', ...(await qualityLines(pages))], broken };
}
