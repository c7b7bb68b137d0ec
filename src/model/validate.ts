// A raw value and its schema → the value, or problems that stand where the fault stands.
import type { z } from 'astro/zod';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawData } from './raw.ts';

/** Collects every problem of a validation; nothing throws on bad content. */
export type Report = (problem: Problem) => void;

/** An error at a path inside a file. */
export function problemAt(data: RawData, path: readonly PropertyKey[], what: Fault): Problem {
  return { file: data.file, ...data.locate(path), severity: 'error', ...what };
}

export interface Fault {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** The parsed value, or undefined after reporting each fault at its own line. */
export function validate<S extends z.ZodType>(
  data: RawData,
  schema: S,
  report: Report,
): z.output<S> | undefined {
  return validateAt(data, { path: [], value: data.value, schema }, report);
}

/** The same for a part of the file, so that one bad entry does not hide the others. */
export function validateAt<S extends z.ZodType>(
  data: RawData,
  part: { path: readonly PropertyKey[]; value: unknown; schema: S },
  report: Report,
): z.output<S> | undefined {
  const result = part.schema.safeParse(part.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    reportIssue({ data, path: part.path, schema: part.schema }, issue, report);
  return undefined;
}

function reportIssue(
  { data, path, schema }: { data: RawData; path: readonly PropertyKey[]; schema: z.ZodType },
  issue: z.core.$ZodIssue,
  report: Report,
): void {
  const at = [...path, ...issue.path];
  const field = at.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const hint = suggest(key, keysOf(schema, issue.path));
      report(
        problemAt(data, [...at, key], { rule: 'schema/unknown-key', message: `Unknown key “${key}”.`, hint }),
      );
    }
  } else if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
    const message = `“${field}” is missing.`;
    report(problemAt(data, at, { rule: 'schema/missing-key', message, hint: `Add it: ${issue.expected}.` }));
  } else {
    const message = `“${field}” is not as it should be: ${issue.message}.`;
    report(
      problemAt(data, at, { rule: 'schema/invalid-value', message, hint: 'Correct the value on this line.' }),
    );
  }
}

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
const shapeOf = (schema: unknown): Record<string, unknown> | undefined =>
  defOf(schema)?.['shape'] as Record<string, unknown> | undefined;
const valueTypeOf = (schema: unknown): unknown => defOf(schema)?.['valueType'];
