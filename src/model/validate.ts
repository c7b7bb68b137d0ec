// A raw value and its schema → the value, or problems that stand where the fault stands.
import type { z } from 'astro/zod';
import { nearestName, didYouMean } from './did-you-mean.ts';
import { zodMessage, missingRemedy } from './zod-messages.ts';
import type { Fault, Problem } from './problem.ts';
import type { RawData } from './raw.ts';

/** Collects every problem of a validation; nothing throws on bad content. */
export type Report = (problem: Problem) => void;

/** An error at a path inside a file. */
export function problemAt(data: RawData, path: readonly PropertyKey[], what: Fault): Problem {
  return { file: data.file, ...data.locate(path), severity: 'error', ...what };
}

/** The parsed value, or undefined after reporting each fault at its own line. */
export function validate<S extends z.ZodType>(
  data: RawData,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  return validateAt(data, { path: [], value: data.value, schema }, report);
}

/** Part of a file: where it stands in it, what stands there, and what should. */
interface Part<S extends z.ZodType> {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly schema: S;
}

/** The same for a part of the file, so that one bad entry does not hide the others. */
export function validateAt<S extends z.ZodType>(
  data: RawData,
  part: Part<S>,
  report: Report,
): z.output<S> | undefined {
  const result = part.schema.safeParse(part.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { at, fault } of faultsOf(issue, part, data.file))
      report(problemAt(data, [...part.path, ...at], fault));
  }
  return undefined;
}

interface PlacedFault {
  readonly at: readonly PropertyKey[];
  readonly fault: Fault;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  { path, value, schema }: Part<z.ZodType>,
  file: string,
): PlacedFault[] {
  const subject = (key: readonly PropertyKey[]): string =>
    `key ${file} ${[...path, ...issue.path, ...key].join('.')}`;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schema, issue.path);
    return issue.keys.map((key) => {
      const message = `Unknown key “${key}”.`;
      // A key that is missing where another is nearly it: both are one mistake.
      const causes = subject([nearestName(key, known) ?? key]);
      return {
        at: [...issue.path, key],
        fault: { rule: 'schema/unknown-key', message, hint: didYouMean(key, known), causes },
      };
    });
  }
  const field = nameOf([...path, ...issue.path]);
  const found = valueAt(value, issue.path);
  const { state, remedy } = zodMessage(issue, found);
  const fault: Fault =
    found === undefined
      ? {
          rule: 'schema/missing-key',
          message: `${field} is missing.`,
          hint: `Add it: ${missingRemedy(issue)}.`,
          causedBy: subject([]),
        }
      : { rule: 'schema/invalid-value', message: `${field} ${state}.`, hint: remedy };
  return [{ at: issue.path, fault }];
}

/** `“dk.rows”`, `“countries” entry 1`, or `Entry 1` of a file that is a list. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The file';
  const last = path.at(-1);
  if (typeof last === 'number' && path.length === 1) return `Entry ${last + 1}`;
  return typeof last === 'number'
    ? `“${path.slice(0, -1).map(String).join('.')}” entry ${last + 1}`
    : `“${path.map(String).join('.')}”`;
}

/** What stands at a path inside a value. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );

/** The keys an object schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    current = shapeOf(current)?.[String(step)] ?? valueTypeOf(current);
  }
  return Object.keys(shapeOf(current) ?? {});
}

const defOf = (schema: unknown): Record<string, unknown> | undefined => {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  return def?.['innerType'] === undefined ? def : defOf(def['innerType']);
};
function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const def = defOf(schema);
  const options = def?.['options'];
  if (!Array.isArray(options)) return def?.['shape'] as Record<string, unknown> | undefined;
  return Object.assign({}, ...options.map(shapeOf)) as Record<string, unknown>;
}
const valueTypeOf = (schema: unknown): unknown => defOf(schema)?.['valueType'];
