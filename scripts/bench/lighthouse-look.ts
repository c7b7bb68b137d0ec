// Lighthouse run on one address: its own command, in a browser that is already open.
import { join } from 'node:path';
import { benchFolder } from './install.ts';
import { run } from './run.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Whatever else the machine does takes points away and never adds any: a page is looked at until it has them all. */
const mostTurns = 5;

export interface Look {
  /** 0–100, in the order of the categories. */
  readonly scores: readonly number[];
  readonly looks: number;
  /** Ids of audits that cost points. */
  readonly faults: readonly string[];
}

/** On a phone, as Lighthouse’s own defaults have it; the best of at most five looks. The browser listens on the port. */
export async function lookAt(url: string, port: number): Promise<Look> {
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
