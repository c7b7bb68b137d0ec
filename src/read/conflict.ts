// A text → the marks that a merge leaves where it could not choose between two versions.
import { faultOn, type Problem } from '../model/problem.ts';

/** As Git writes them: seven signs that begin a line, and nothing else on it but a name. */
const mark = /^(<{7}|={7}|>{7}|\|{7})( .*)?$/;

/** One problem for all the marks of a file, at the first. */
export function conflictIn(file: string, text: string): Problem[] {
  const lines = text.split('\n').flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
  const [first] = lines;
  if (first === undefined) return [];
  const rest = lines.length === 1 ? '' : ` More of it on line ${lines.slice(1).join(', ')}.`;
  return [
    faultOn(file, first, {
      rule: 'files/conflict',
      message: `Here is a mark that a merge left between two versions.${rest}`,
      hint: 'Keep the version that is right, and delete the other one and every line of such marks.',
    }),
  ];
}
