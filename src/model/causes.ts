// Problems → what a person reads: what others follow from stands first and in full, and in their place stands their number.
import { formatProblem, type Problem } from './problem.ts';

export interface Told {
  readonly problem: Problem;
  /** What will be gone, or can be judged, once it is mended. */
  readonly consequences: readonly Problem[];
}

/** Each problem once: what has consequences first, both parts in the order given. */
export function byCause(problems: readonly Problem[]): Told[] {
  const firsts = new Map<string, Problem>();
  for (const key of ['causes', 'causedBy'] as const)
    for (const problem of problems) {
      const cause = problem[key];
      if (cause !== undefined && !firsts.has(cause)) firsts.set(cause, problem);
    }
  const groups = Map.groupBy(problems, (problem) => firstCause(problem, firsts));
  const told = [...groups].map(([problem, group]) => ({
    problem,
    consequences: group.filter((one) => one !== problem),
  }));
  return [
    ...told.filter(({ consequences }) => consequences.length > 0),
    ...told.filter(({ consequences }) => consequences.length === 0),
  ];
}

/** From what follows to what it follows from, as far as that goes. */
function firstCause(problem: Problem, firsts: ReadonlyMap<string, Problem>): Problem {
  const passed = new Set<Problem>();
  let current = problem;
  while (!passed.has(current)) {
    passed.add(current);
    current = firsts.get(current.causedBy ?? current.causes ?? '') ?? current;
  }
  return current;
}

/** A text for each problem that is told. */
export const formatByCause = (problems: readonly Problem[]): string[] =>
  byCause(problems).map(({ problem, consequences }) => {
    const text = formatProblem(problem);
    return consequences.length === 0 ? text : `${text}\n    and ${consequences.length} more because of it`;
  });
