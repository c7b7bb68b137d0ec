// Our print engine beside its peers, on the same sheet: the Norwegian declaration for one person. Each peer prints in a
// process of its own, in turn with the others, so that what else the machine does meets all alike.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { content } from '../../tests/support/content.ts';
import { root } from '../command.ts';
import type { PaperDocument } from '../../src/papers/document.ts';
import { composePaper } from '../../src/papers/compose-paper.ts';
import { lookInside, requireWords } from './papers/inside.ts';
import { writePeerFonts } from './papers/fonts.ts';
import { manyLines, sheetLines, type SheetRow } from './papers/lines.ts';
import { quietest, type Measured, type MeasuredMany } from './papers/measured.ts';
import { peerNames, type PeerName } from './papers/peers.ts';
import { documentPath, pdfPath } from './papers/paths.ts';
import type { Report } from './report.ts';
import { run } from './run.ts';

/** What ours may take: milliseconds of one print when warm, seconds of a thousand from the first on. */
const [warmBudgetMs, manyBudgetS] = [2, 2];

/** Lets each peer print in so many rounds, then a thousand papers in a row. */
export async function reportPapers(rounds: number): Promise<Report> {
  const document = await writePaper();
  const measured = new Map<PeerName, Measured[]>(peerNames.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, all] of measured) all.push(await printWith<Measured>(name, 'on'));
  const rows = await Promise.all([...measured].map(([name, all]) => sheetRow(name, all, document)));
  const many = [];
  // A browser's memory is not its caller's.
  for (const name of peerNames.filter((one) => one !== 'chromium'))
    many.push({ name, ...(await printWith<MeasuredMany>(name, 'many')) });
  const ours = rows.find(({ name }) => name === 'ours')?.medianMs ?? NaN;
  const title = `One declaration, each figure from the quietest of ${rounds} rounds; budget of ours, warm: ${warmBudgetMs} ms`;
  const seconds = many.find(({ name }) => name === 'ours')?.seconds ?? NaN;
  return {
    lines: [title, ...sheetLines(rows), '', ...manyLines(many)],
    broken: [
      ...(ours <= warmBudgetMs
        ? []
        : [`A warm print takes ${ours.toFixed(2)} ms, its budget ${warmBudgetMs}.`]),
      ...(seconds <= manyBudgetS
        ? []
        : [`A thousand take ${seconds.toFixed(2)} s, their budget ${manyBudgetS}.`]),
    ],
  };
}

/** What all peers read: fonts and words. */
async function writePaper(): Promise<PaperDocument> {
  await writePeerFonts();
  const variant = { locale: 'nb', region: 'no', role: 'participant', layout: 'single' } as const;
  const document = composePaper({ id: 'declaration', ...variant }, content);
  await writeFile(documentPath, JSON.stringify(document));
  return document;
}

async function printWith<T>(name: PeerName, work: 'on' | 'many'): Promise<T> {
  const program = join(import.meta.dirname, 'papers/print.ts');
  const now = String(performance.timeOrigin + performance.now());
  return JSON.parse((await run([process.execPath, program, name, work, now], root)).output) as T;
}

async function sheetRow(
  name: PeerName,
  rounds: readonly Measured[],
  paper: PaperDocument,
): Promise<SheetRow> {
  const bytes = await readFile(pdfPath(name));
  await requireWords(name, bytes, paper);
  return { name, ...quietest(rounds), bytes: bytes.length, ...(await lookInside(bytes)) };
}
