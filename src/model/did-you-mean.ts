// A name that is not known → the known name it was probably meant to be, for the remedy in a problem.

/** The known name within two edits (one for short names), or undefined when none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const reach = name.length < 5 ? 1 : 2;
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance <= reach && (best === undefined || distance < best.distance))
      best = { name: candidate, distance };
  }
  return best?.name;
}

/** More names than a person looks through. */
const longestList = 12;

/** A remedy sentence: the nearest known name, or the known ones (the first dozen), or to do without. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return 'Remove it.';
  const near = nearestName(name, names);
  if (near !== undefined) return `Did you mean “${near}”?`;
  const more = names.length > longestList ? ' …' : '.';
  return `Use one of: ${names.slice(0, longestList).join(', ')}${more}`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const substitution = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
