// What is wrong, where, and what to do: the one shape every check reports in.
import { locales } from './locale.ts';
import type { RuleId } from './rules.ts';

export interface Point {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface Position extends Point {
  /** Relative to the repository root. */
  readonly file: string;
}

/** What is wrong, wherever it stands. */
export interface Fault {
  /** Permanent: fixtures and writers refer to it. */
  readonly rule: RuleId;
  /** What is so. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** What is missing or misnamed here, as others name it in `causedBy`: `page start/frames`. */
  readonly causes?: string;
  /** What this follows from: it is told once, and this with it. */
  readonly causedBy?: string;
}

export interface Problem extends Position, Fault {
  readonly severity: 'error' | 'warning';
}

/** An error at a place in a file. */
export const faultAt = ({ file, line, column }: Position, fault: Fault): Problem => ({
  file,
  line,
  column,
  severity: 'error',
  ...fault,
});

/** An error on a line of a file. */
export const faultOn = (file: string, line: number, fault: Fault): Problem =>
  faultAt({ file, line, column: 1 }, fault);

/** An error of a whole file. */
export const faultOf = (file: string, fault: Fault): Problem => faultOn(file, 1, fault);

/** Two lines a person can act on; the first can be clicked in a terminal. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, hint } = problem;
  return `${file}:${line}:${column}  ${severity}  ${rule}\n    ${message}\n    → ${hint}`;
}

/** A file that no part of the site reads, and the name it was perhaps meant to have. */
export const unexpectedFile = (file: string, meant?: string): Problem =>
  faultOf(file, {
    rule: 'files/unexpected',
    message: 'No part of the site reads this file.',
    hint:
      meant === undefined
        ? `Pages are content/docs/<${locales.join('|')}>/<key>.mdx; content/README.md names the rest. Move or delete it.`
        : `Did you mean “${meant}”?`,
  });

/** Problems in the order a person reads files, so that the same content gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Something a person can mend, told by its message alone: a command prints that and no stack. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
}
