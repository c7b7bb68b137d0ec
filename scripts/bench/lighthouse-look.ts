// Lighthouse run on one address: its own command, in a browser that is already open.
import { join } from 'node:path';
import { benchFolder } from './install.ts';
import { run } from './run.ts';
import { median } from './table.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** How often it looks at each page: its simulated phone is only as steady as the machine it runs on. */
export const turns = 3;

export interface Look {
  /** 0–100, in the order of the categories. */
  readonly scores: readonly number[];
  /** Ids of audits that cost points. */
  readonly faults: readonly string[];
}

/** On a phone, as Lighthouse’s own defaults have it. The browser listens on the port. */
export async function lookAt(url: string, port: number): Promise<Look> {
  const results: Result[] = [];
  for (let turn = 0; turn < turns; turn++) results.push(await lookOnce(url, port));
  const scores = categories.map((id) =>
    median(results.map((result) => Math.round(result.categories[id].score * 100))),
  );
  const faults = results.flatMap(({ audits, categories: each }) =>
    categories.flatMap((id) =>
      each[id].auditRefs
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 0.9)
        .map((ref) => ref.id),
    ),
  );
  return { scores, faults: [...new Set(faults)] };
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
