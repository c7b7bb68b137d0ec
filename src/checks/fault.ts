// A place and what is wrong there → a problem.
import type { Place, Problem } from '../model/problem.ts';
import type { Fault } from '../model/validate.ts';

/** An error at a place in a file. */
export const faultAt = ({ file, line, column }: Place, fault: Fault): Problem => ({
  ...{ file, line, column, severity: 'error' },
  ...fault,
});

/** An error that concerns a whole file. */
export const faultIn = (file: string, fault: Fault): Problem => faultAt({ file, line: 1, column: 1 }, fault);
