// Lighthouse’s four scores on a phone, as its own defaults have it: several of our pages, and stock Starlight's reading page.
import { join } from 'node:path';
import { freePort } from '../host.ts';
import type { BuiltPage } from '../../tests/support/built-pages.ts';
import type { Locale } from '../../src/model/locale.ts';
import { benchFolder } from './install.ts';
import type { Report } from './report.ts';
import { run } from './run.ts';
import { tableLines } from './table.ts';
import { withVisitors, type Visitor } from './visit.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Site, language, key. */
const wanted: readonly (readonly [Visitor['site']['name'], Locale, string])[] = [
  ['ours', 'da', 'index'],
  ['ours', 'nb', 'start/frames'],
  ['ours', 'da', 'principles/index'],
  ['ours', 'nb', 'printables/index'],
  ['stock', 'nb', 'start/frames'],
];

/** Looks at one page after the other, in one browser. */
export async function reportLighthouse(pages: readonly BuiltPage[]): Promise<Report> {
  const port = await freePort();
  const seen = await withVisitors(
    async (visitors) => {
      const all = [];
      for (const [name, locale, key] of wanted) {
        const visitor = visitors.find(({ site }) => site.name === name);
        const page = pages.find((one) => one.page?.key === key && one.page.locale === locale)?.page;
        if (visitor === undefined || page === undefined) throw new Error(`There is no ${key} in ${locale}.`);
        const address = visitor.site.addressOf(page);
        all.push({ name, address, ...(await lookAt(`${visitor.origin}${address}`, port)) });
      }
      return all;
    },
    [`--remote-debugging-port=${port}`],
  );
  const rows = seen.map(({ name, address, scores, looks }) => [
    name,
    address,
    ...[...scores, looks].map(String),
  ]);
  const title = 'Lighthouse, phone, the best of so many looks';
  const faulty = seen.filter(({ name, faults }) => name === 'ours' && faults.length > 0);
  return {
    lines: [title, ...tableLines([['', '', ...categories, 'looks'], ...rows])],
    broken: faulty.map(
      ({ address, scores, faults }) => `${address}: ${scores.join('/')} (${faults.join(', ')}).`,
    ),
  };
}

/** Whatever else the machine does takes points away and never adds any: a page is looked at until it has them all. */
const mostTurns = 5;

interface Look {
  /** 0–100, in the order of the categories. */
  readonly scores: readonly number[];
  readonly looks: number;
  /** Ids of audits that cost points. */
  readonly faults: readonly string[];
}

/** On a phone, as Lighthouse’s own defaults have it; the best of at most five looks. The browser listens on the port. */
async function lookAt(url: string, port: number): Promise<Look> {
  const results: Result[] = [];
  let scores: number[] = [];
  while (results.length < mostTurns && !isFull(scores)) {
    results.push(await lookOnce(url, port));
    scores = categories.map((id) =>
      Math.max(...results.map((one) => Math.round(one.categories[id].score * 100))),
    );
  }
  const faults = isFull(scores) ? [] : faultsOf(results);
  return { scores, looks: results.length, faults };
}

const isFull = (scores: readonly number[]): boolean =>
  scores.length > 0 && scores.every((score) => score === 100);

function faultsOf(results: readonly Result[]): string[] {
  const faults = results.flatMap(({ audits, categories: each }) =>
    categories.flatMap((id) =>
      each[id].auditRefs
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
        .map((ref) => ref.id),
    ),
  );
  return [...new Set(faults)];
}

/** The part of Lighthouse's result that is read here. */
interface Result {
  readonly categories: Readonly<
    Record<(typeof categories)[number], { score: number; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null }>>;
}

async function lookOnce(url: string, port: number): Promise<Result> {
  const program = join(benchFolder, 'node_modules/lighthouse/cli/index.js');
  const only = `--only-categories=${categories.join(',')}`;
  const quiet = ['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting'];
  const { output } = await run(
    [process.execPath, program, url, `--port=${port}`, only, ...quiet],
    benchFolder,
  );
  return JSON.parse(output) as Result;
}
