// Figures of the peers → tables, with what a reader should know of each under them.
import { kilobytes, tableLines } from '../table.ts';
import type { Inside } from './inside.ts';
import type { MeasuredMany, Quietest } from './measured.ts';
import { peerNotes, type PeerName } from './peers.ts';

export interface SheetRow extends Quietest, Inside {
  readonly name: PeerName;
  readonly bytes: number;
}

/** One row a peer, then one sentence a peer. */
export function sheetLines(rows: readonly SheetRow[]): string[] {
  const figures = ['cold ms', 'per s', 'warm ms', 'p95', 'per s', 'again ms', 'kB', 'pages'];
  const head = ['', ...figures, 'tags', 'says PDF/UA', 'form fields'];
  const cells = rows.map(({ name, coldMs, medianMs, p95Ms, againMs, ...file }) => [
    ...[name, coldMs.toFixed(0), perSecond(coldMs)],
    ...[medianMs.toFixed(2), p95Ms.toFixed(2), perSecond(medianMs), againMs.toFixed(2)],
    ...[kilobytes(file.bytes), String(file.pages), yes(file.tagged), yes(file.claimsUa)],
    file.formFields === 0 ? '–' : String(file.formFields),
  ]);
  const notes = rows.map(({ name }) => `${name}: ${peerNotes[name]}`);
  return [...tableLines([head, ...cells]), ...method, ...notes];
}

const method = [
  'Cold: from the start of the process to the first file written. Warm: the same process, a title and an audience',
  'of its own for each paper. Again: the very same paper each time. The peers set the letters of our font files,',
  'with the names and the kerning that ours do without.',
];

/** One row a peer. */
export function manyLines(many: readonly (MeasuredMany & { readonly name: PeerName })[]): string[] {
  const head = ['', 'papers', 's', 'ms each', 'MB before', 'MB at most', 'MB more', 'in 2nd half'];
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  const cells = many.map(({ name, printed, seconds, beforeBytes, halfwayBytes, peakBytes }) => [
    ...[name, String(printed), seconds.toFixed(2), ((1000 * seconds) / printed).toFixed(2)],
    ...[beforeBytes, peakBytes, peakBytes - beforeBytes, peakBytes - halfwayBytes].map(megabytes),
  ]);
  const title =
    '1,000 declarations, each with a title and an audience of its own, or as many as 10 s are enough for';
  return [title, ...tableLines([head, ...cells])];
}

const perSecond = (ms: number): string => (1000 / ms).toFixed(ms < 100 ? 0 : 1);

const yes = (is: boolean): string => (is ? 'yes' : '–');
