// How long a whole build takes from clean, process and all: ours and stock Starlight's in turn, so that what else the
// machine does meets both alike. The papers are also made alone, in a process that reads and checks the content anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../src/checks/built-site/pages.ts';
import type { Report } from './report.ts';
import { run } from './run.ts';
import { sites } from './sites.ts';
import { median, tableLines } from './table.ts';

/** Seconds that papers may add to stock Starlight's time. */
const paperSeconds = 5;

/** Builds each site so many times. */
export async function reportTimes(runs: number): Promise<Report> {
  const ours: number[] = [];
  const stock: number[] = [];
  const papers: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    for (const { name, build } of sites) (name === 'ours' ? ours : stock).push((await build()).seconds);
    papers.push(await printPapers());
  }
  // The quickest runs: what else the machine does only adds.
  const [quickest, budget] = [Math.min(...ours), Math.min(...stock) + paperSeconds];
  const row = (name: string, seconds: readonly number[]): string[] => [
    name,
    ...[Math.min(...seconds), median(seconds), Math.max(...seconds)].map((one) => one.toFixed(1)),
  ];
  const rows = [row('ours, with papers', ours), row('stock', stock), row('papers alone', papers)];
  const title = `A build from clean, s, ${runs} runs in turn; budget of the quickest: stock + ${paperSeconds}`;
  const sentence = `The quickest build takes ${quickest.toFixed(1)} s, its budget ${budget.toFixed(1)}.`;
  const broken = quickest > budget ? [sentence] : [];
  return { lines: [title, ...tableLines([['', 'min', 'median', 'max'], ...rows])], broken };
}

async function printPapers(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  const { seconds } = await run([process.execPath, 'scripts/printables.ts', '--out', folder], repository);
  await rm(folder, { recursive: true });
  return seconds;
}
