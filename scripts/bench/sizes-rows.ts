// A page's sizes as cells of a table, and the rows that sum up all pages.
import type { PageBudget } from '../../tests/support/budgets.ts';
import type { Sized } from './sizes.ts';
import { kilobytes, median, tableLines } from './table.ts';

/** kB, but for the requests. */
export const sizeHead = ['', '', 'HTML + CSS', 'all', 'requests', 'script', 'fonts'];

/** The middle and the largest figure of all pages, each column for itself. */
export function overallSizes(sized: readonly Sized[]): string[] {
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
export const sizeCells = ({ first, loaded, requests, script }: PageBudget, fonts?: number): string[] => [
  kilobytes(first),
  kilobytes(loaded),
  String(requests),
  kilobytes(script),
  fonts === undefined ? '' : kilobytes(fonts),
];
