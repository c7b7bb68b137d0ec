// A file of words → each text in it, with the path that leads there.

export interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

/** Every text in a value, in the order of the file. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}
