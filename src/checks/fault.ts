// A place and what is wrong there → a problem.
import type { Position, Problem } from '../model/problem.ts';
import type { Fault } from '../model/validate.ts';

/** An error at a place in a file. */
export const faultAt = ({ file, line, column }: Position, fault: Fault): Problem => ({
  ...{ file, line, column, severity: 'error' },
  ...fault,
});

/** An error on a line of a file. */
export const faultOn = (file: string, line: number, fault: Fault): Problem =>
  faultAt({ file, line, column: 1 }, fault);

/** A problem on the line of a question or an outcome of the guide. */
export type OnLine = (id: string, fault: Fault) => Problem;
