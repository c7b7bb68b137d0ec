// The sizes as tables: one page of each kind, each with its budget, then all pages.
import { fontBudget, pageBudget, type PageBudget } from '../../tests/support/budgets.ts';
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import type { Report } from './report.ts';
import { brokenBudgets, measureSizes, type Sized } from './sizes.ts';
import { kilobytes, median, tableLines } from './table.ts';

/** Kind of page → its address on our site, or its key in Danish. */
const kinds: readonly (readonly [string, string])[] = [
  ['home', 'index'],
  ['reading page', 'start/frames'],
  ['principles', 'principles/index'],
  ['Denmark and Norway', 'principles/denmark-and-norway'],
  ['words', 'about/words'],
  ['papers', 'printables/index'],
  ['one paper', 'printables/declaration'],
  ['acute', 'help/acute'],
  ['search', 'search'],
  ['sources', 'about/sources'],
  ['404', '/404.html'],
];

/** Visits every page of both sites. */
export async function reportSizes(pages: readonly BuiltPage[]): Promise<Report> {
  const sized = await measureSizes(pages);
  const rows = kinds.flatMap(([kind, where]) => {
    const [ours, stock] = (['ours', 'stock'] as const).map((site) => {
      const isIt = ({ address, key }: Sized): boolean =>
        address === where || (key === where && isDanish(address));
      const found = sized.find((one) => one.site === site && isIt(one));
      if (found === undefined) throw new Error(`There is no page ${where}.`);
      return sizeCells(found.figures, found.fonts);
    });
    const budget = sizeCells(pageBudget(where), fontBudget);
    return [
      [kind, 'ours', ...(ours ?? [])],
      ['', 'stock', ...(stock ?? [])],
      ['', 'budget', ...budget],
    ];
  });
  const title =
    'What a page loads before anyone does anything, kB brotli (fonts apart; their budget is for all there are)';
  const lines = [title, ...tableLines([sizeHead, ...rows]), '', ...overallSizes(sized)];
  return { lines, broken: brokenBudgets(sized) };
}

const isDanish = (address: string): boolean => address.startsWith('/da/');

/** kB, but for the requests. */
const sizeHead = ['', '', 'HTML + CSS', 'all', 'requests', 'script', 'fonts'];

/** The middle and the largest figure of all pages, each column for itself. */
function overallSizes(sized: readonly Sized[]): string[] {
  const rows = (['ours', 'stock'] as const).flatMap((site) => {
    const own = sized.filter((one) => one.site === site);
    return [median, largest].map((pick) => {
      const of = (figure: (one: Sized) => number): number => pick(own.map(figure));
      const figures = {
        first: of((one) => one.figures.first),
        loaded: of((one) => one.figures.loaded),
        requests: of((one) => one.figures.requests),
        script: of((one) => one.figures.script),
      };
      return [
        pick.name,
        site,
        ...sizeCells(
          figures,
          of((one) => one.fonts),
        ),
      ];
    });
  });
  return [`Of all ${sized.length / 2} pages`, ...tableLines([sizeHead, ...rows])];
}

const largest = (figures: readonly number[]): number => Math.max(...figures);

/** One row under it. */
const sizeCells = ({ first, loaded, requests, script }: PageBudget, fonts?: number): string[] => [
  kilobytes(first),
  kilobytes(loaded),
  String(requests),
  kilobytes(script),
  fonts === undefined ? '' : kilobytes(fonts),
];
