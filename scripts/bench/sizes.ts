// What a page makes a reader fetch before anyone does anything, as a browser asks for it: ours beside stock Starlight's.
import { fontBudget, pageBudget, type PageBudget } from '../../tests/support/budgets.ts';
import { builtPages, type BuiltPage } from '../../tests/support/built-pages.ts';
import { blockingSheets, weightOf } from '../../tests/support/weight.ts';
import type { Site } from './sites.ts';
import { withVisitors, type Visitor } from './visit.ts';

/** What one page of one site makes a reader fetch. */
export interface Sized {
  readonly site: Site['name'];
  /** Address on our site. */
  readonly address: string;
  readonly key: string | undefined;
  readonly figures: PageBudget;
  readonly fonts: number;
}

/** Every page of both sites. */
export function measureSizes(pages: readonly BuiltPage[]): Promise<readonly Sized[]> {
  return withVisitors(async (visitors) => {
    const measured = await Promise.all(visitors.map((visitor) => measureSite(visitor, pages)));
    return measured.flat();
  });
}

async function measureSite(visitor: Visitor, pages: readonly BuiltPage[]): Promise<Sized[]> {
  const { site } = visitor;
  const built = builtPages(site.folder);
  const sized: Sized[] = [];
  for (const { address, page } of pages) {
    const there = page === undefined ? address : site.addressOf(page);
    const shown = built.find((one) => one.address === there);
    if (shown === undefined) throw new Error(`${site.name} has no ${there}.`);
    sized.push({ site: site.name, address, key: page?.key, ...(await measurePage(visitor, shown)) });
  }
  return sized;
}

async function measurePage(
  { site, open }: Visitor,
  shown: BuiltPage,
): Promise<Pick<Sized, 'figures' | 'fonts'>> {
  const visit = await open(shown.address);
  const files = visit.files();
  await visit.close();
  const isFont = (path: string): boolean => path.endsWith('.woff2');
  const loaded = files.filter((path) => !isFont(path));
  const weigh = (paths: readonly string[]): number => weightOf(paths, site.folder);
  const figures = {
    first: weigh([shown.path, ...blockingSheets(shown)]),
    loaded: weigh(loaded),
    requests: loaded.length,
    script: weigh(files.filter((path) => path.endsWith('.js'))),
  };
  return { figures, fonts: weigh(files.filter(isFont)) };
}

/** A sentence for each of our figures that is over its budget. */
export function brokenBudgets(sized: readonly Sized[]): string[] {
  return sized
    .filter(({ site }) => site === 'ours')
    .flatMap(({ address, key, figures, fonts }) => {
      const has = { ...figures, fonts };
      const may = { ...pageBudget(key), fonts: fontBudget };
      const over = (['first', 'loaded', 'requests', 'script', 'fonts'] as const).filter(
        (name) => has[name] > may[name],
      );
      return over.map((name) => `${address}: ${name} is ${has[name]}, its budget ${may[name]}.`);
    });
}
