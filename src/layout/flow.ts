// How far down its frame a page has been filled, and how much air the next block gets.
import type { Block } from '../papers/document.ts';
import type { Frame } from './frames/frame.ts';

export interface Flow {
  /** Where the text column is free. */
  nextMm: number;
  /** Where every column is free: below the ring. */
  clearMm: number;
  /** Where reading must end: the first line to write on, or the end of the frame's text. */
  readonly limitMm: number;
  previous: Block['kind'] | undefined;
}

/** Where a block of this kind starts: lines to write on need no air between them, rows little, unlike blocks more. */
export function startMm(frame: Frame, flow: Flow, kind: Block['kind']): number {
  const { gapsMm } = frame;
  if (flow.previous === undefined) return flow.clearMm;
  if (flow.previous === 'page-heading') return flow.clearMm + gapsMm.lead + (kind === 'steps' ? 1 : 0);
  // A line to write on brings air of its own.
  if (kind === 'write' && flow.previous !== kind) return flow.clearMm + gapsMm.section / 2;
  if (flow.previous !== kind) return flow.clearMm + gapsMm.section;
  return flow.clearMm + (kind === 'write' ? 0 : gapsMm.rows);
}

/** Both columns are taken down to here. */
export function endAt(flow: Flow, endMm: number): void {
  flow.nextMm = endMm;
  flow.clearMm = Math.max(flow.clearMm, endMm);
}
