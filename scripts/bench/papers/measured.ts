// What one process of a peer measured, and what several together say.
import { median } from '../table.ts';

export interface Measured {
  /** From the start of the process to its first file on the disk. */
  readonly coldMs: number;
  /** After a warm-up, of each print of papers that all differ. */
  readonly othersMs: readonly number[];
  /** Then of the same paper again and again. */
  readonly againMs: readonly number[];
}

/** Of papers that all differ, in a row; the memory is resident: before the first, and at its highest after any. */
export interface MeasuredMany {
  readonly printed: number;
  readonly seconds: number;
  readonly beforeBytes: number;
  /** At its highest in the first half: who keeps nothing of a paper stays there in the second. */
  readonly halfwayBytes: number;
  readonly peakBytes: number;
}

/** Milliseconds of a print. */
export interface Quietest {
  readonly coldMs: number;
  readonly medianMs: number;
  /** Nineteen prints of twenty are done by then. */
  readonly p95Ms: number;
  readonly againMs: number;
}

/** Each figure from the quietest round: what else the machine does only adds. */
export function quietest(rounds: readonly Measured[]): Quietest {
  const least = (figure: (round: Measured) => number): number => Math.min(...rounds.map(figure));
  return {
    coldMs: least(({ coldMs }) => coldMs),
    medianMs: least(({ othersMs }) => median(othersMs)),
    p95Ms: least(({ othersMs }) => p95(othersMs)),
    againMs: least(({ againMs }) => median(againMs)),
  };
}

/** The figure that nineteen of twenty do not exceed. */
export const p95 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1] ?? NaN;
