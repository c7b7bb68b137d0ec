// One peer prints, in a process of its own: once from cold, then on and on, or a thousand papers that all differ.
// `node print.ts <peer> <on|many> <when it was started>` writes what it measured as JSON.
import { readFile, writeFile } from 'node:fs/promises';
import type { PaperDocument } from '../../../src/papers/document.ts';
import type { Measured, MeasuredMany } from './measured.ts';
import { numbered } from './peer.ts';
import { openPeer, type PeerName } from './peers.ts';
import { documentPath, pdfPath } from './paths.ts';

const [name, work, startedAt] = process.argv.slice(2) as [PeerName, 'on' | 'many', string];
const [warmUpMs, othersMs, againMs, leastPrints] = [800, 1_000, 400, 5];
const many = { most: 1_000, withinMs: 10_000 };

const document: PaperDocument = JSON.parse(await readFile(documentPath, 'utf8'));
const { print, close } = await openPeer[name]();
await writeFile(pdfPath(name), await print(document));
const coldMs = performance.timeOrigin + performance.now() - Number(startedAt);
console.log(JSON.stringify(work === 'on' ? await printOn() : await printMany()));
await close?.();

async function printOn(): Promise<Measured> {
  // Other numbers than the measured ones, or a peer with a memory has seen those papers before.
  await printFor(warmUpMs, (n) => numbered(document, -n));
  const others = await printFor(othersMs, (n) => numbered(document, n));
  return { coldMs, othersMs: others, againMs: await printFor(againMs, () => document) };
}

async function printFor(spanMs: number, nth: (n: number) => PaperDocument): Promise<number[]> {
  const timesMs: number[] = [];
  const end = performance.now() + spanMs;
  while (performance.now() < end || timesMs.length < leastPrints) {
    const paper = nth(timesMs.length + 1);
    const start = performance.now();
    await print(paper);
    timesMs.push(performance.now() - start);
  }
  return timesMs;
}

async function printMany(): Promise<MeasuredMany> {
  const beforeBytes = process.memoryUsage.rss();
  const peaks: number[] = [];
  const start = performance.now();
  while (peaks.length < many.most && performance.now() - start < many.withinMs) {
    await print(numbered(document, peaks.length + 1));
    peaks.push(Math.max(peaks.at(-1) ?? beforeBytes, process.memoryUsage.rss()));
  }
  const seconds = (performance.now() - start) / 1000;
  const [halfwayBytes = NaN, peakBytes = NaN] = [peaks[Math.floor(peaks.length / 2)], peaks.at(-1)];
  return { printed: peaks.length, seconds, beforeBytes, halfwayBytes, peakBytes };
}
