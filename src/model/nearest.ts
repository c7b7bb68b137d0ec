// A name that is not known → the known name it was probably meant to be, for the remedy in a problem.

/** The known name within two edits (one for short names), or undefined when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const reach = name.length < 5 ? 1 : 2;
  let best: { name: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance <= reach && (best === undefined || distance < best.distance))
      best = { name: candidate, distance };
  }
  return best?.name;
}

/** A remedy sentence: the nearest known name, or all of them, or to do without. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return 'Remove it.';
  const near = nearest(name, names);
  return near === undefined ? `Use one of: ${names.join(', ')}.` : `Did you mean “${near}”?`;
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
