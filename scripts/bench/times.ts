// How long a whole build takes from clean, process and all: ours and stock Starlight's in turn, so that what else the
// machine does meets both alike. Papers are also made alone, in a process that reads and checks the content anew; of the
// pictures only the drawing counts.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../command.ts';
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
  const pictures: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    for (const { name, build } of sites) (name === 'ours' ? ours : stock).push((await build()).seconds);
    papers.push(await printPapers());
    pictures.push(await drawPictures());
  }
  // The quickest runs: what else the machine does only adds.
  const [quickest, budget] = [Math.min(...ours), Math.min(...stock) + paperSeconds + Math.min(...pictures)];
  const row = (name: string, seconds: readonly number[]): string[] => [
    name,
    ...[Math.min(...seconds), median(seconds), Math.max(...seconds)].map((one) => one.toFixed(1)),
  ];
  const rows = [
    row('ours, papers and pictures too', ours),
    row('stock', stock),
    row('papers alone', papers),
    row('pictures alone', pictures),
  ];
  const title = `A build from clean, s, ${runs} runs in turn; budget of the quickest: stock + ${paperSeconds} + pictures`;
  const sentence = `The quickest build takes ${quickest.toFixed(1)} s, its budget ${budget.toFixed(1)}.`;
  const broken = quickest > budget ? [sentence] : [];
  return { lines: [title, ...tableLines([['', 'min', 'median', 'max'], ...rows])], broken };
}

async function printPapers(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'papers-'));
  const { seconds } = await run([process.execPath, 'scripts/printables.ts', '--out', folder], root);
  await rm(folder, { recursive: true });
  return seconds;
}

async function drawPictures(): Promise<number> {
  const { output } = await run([process.execPath, 'scripts/bench/draw-pictures.ts'], root);
  return Number(output);
}
