// A file of words → each text in it, with the path that leads there.

export interface TextValue {
  readonly path: readonly string[];
  readonly value: string;
}

/** Every text in a value, in the order of the file. */
export function textValuesOf(value: unknown, path: readonly string[] = []): TextValue[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textValuesOf(part, [...path, key]));
}
