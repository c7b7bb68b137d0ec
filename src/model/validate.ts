// A raw value and its schema → the value, or problems that stand where the fault stands.
import type { z } from 'astro/zod';
import { nearestName, didYouMean } from './did-you-mean.ts';
import { zodMessage, missingRemedy, type Issue } from './zod-messages.ts';
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
  for (const { at, fault } of faultsOf(result.error.issues, part, data.file))
    report(problemAt(data, [...part.path, ...at], fault));
  return undefined;
}

/** The same of a whole file, for whoever compares what is wrong before telling it. */
export function faultsIn<S extends z.ZodType>(
  data: RawData,
  schema: S,
): { readonly value: z.output<S> | undefined; readonly faults: readonly PlacedFault[] } {
  const part = { path: [], value: data.value, schema };
  const { data: value, error } = schema.safeParse(data.value);
  return { value, faults: faultsOf(error?.issues ?? [], part, data.file) };
}

export interface PlacedFault {
  readonly at: readonly PropertyKey[];
  readonly fault: Fault;
}

/** What a schema finds wrong with a part of a file, by where it stands in the part. */
function faultsOf(found: readonly Issue[], part: Part<z.ZodType>, file: string): PlacedFault[] {
  const issues = found.flatMap(insideUnion);
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(key, issue.path, part, file));
    // What does not hold together beside a key that is unknown, may do so once that is mended.
    const beside =
      issue.code === 'custom'
        ? unknown.find(({ path }) => path.every((step, index) => issue.path[index] === step))
        : undefined;
    const key = beside?.keys[0];
    const cause =
      beside === undefined || key === undefined
        ? undefined
        : unknownKey(key, beside.path, part, file).fault.causes;
    const { at, fault } = faultOfValue(issue, part, file);
    return [{ at, fault: cause === undefined ? fault : { ...fault, causedBy: cause } }];
  });
}

/** What is wrong inside the one form of several that a value has; else that it has none of them. */
function insideUnion(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const form = issue.errors.find((own) => own.length > 0 && own.every(({ path }) => path.length > 0));
  return form?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue) ?? [issue];
}

const subjectOf = (file: string, path: readonly PropertyKey[]): string =>
  `key ${file} ${path.map(String).join('.')}`;

function unknownKey(
  key: string,
  at: readonly PropertyKey[],
  { path, schema }: Part<z.ZodType>,
  file: string,
): PlacedFault {
  const known = keysOf(schema, at);
  // YAML takes what follows a key without its colon for a part of it.
  const begun = known.find((one) => key.startsWith(`${one} `));
  const fault: Fault = {
    rule: 'schema/unknown-key',
    message: `Unknown key “${key}”.`,
    hint:
      begun === undefined
        ? didYouMean(key, known)
        : `Write a colon and a space after the key: “${begun}: …”.`,
    // A key that is missing where another is nearly it: both are one mistake.
    causes: subjectOf(file, [...path, ...at, begun ?? nearestName(key, known) ?? key]),
  };
  return { at: [...at, key], fault };
}

function faultOfValue(issue: Issue, { path, value }: Part<z.ZodType>, file: string): PlacedFault {
  const field = nameOf([...path, ...issue.path]);
  const found = valueAt(value, issue.path);
  const { state, remedy } = zodMessage(issue, found);
  const fault: Fault =
    found === undefined
      ? {
          rule: 'schema/missing-key',
          message: `${field} is missing.`,
          hint: `Add it: ${missingRemedy(issue)}.`,
          causedBy: subjectOf(file, [...path, ...issue.path]),
        }
      : {
          rule: 'schema/invalid-value',
          message: `${field} ${state}.`,
          hint: remedy,
          ...causeOf(issue, file),
        };
  return { at: issue.path, fault };
}

/** What a schema of ours says several values of a file lack. */
function causeOf(issue: Issue, file: string): Pick<Fault, 'causedBy'> {
  const cause: unknown = issue.code === 'custom' ? issue.params?.['cause'] : undefined;
  return typeof cause === 'string' ? { causedBy: `${file} ${cause}` } : {};
}

/** `“dk.rows”`, `“countries” entry 1`, `“seek.answers” entry 2, “id”`, or `Entry 1` of a file that is a list. */
function nameOf(path: readonly PropertyKey[]): string {
  const names: string[] = [];
  for (const step of path) {
    const last = names.at(-1);
    if (typeof step === 'number' && last?.startsWith('entry') === true)
      names[names.length - 1] = `${last}.${step + 1}`;
    else if (typeof step === 'number') names.push(`${last === undefined ? 'Entry' : 'entry'} ${step + 1}`);
    else if (last?.startsWith('“') === true)
      names[names.length - 1] = `${last.slice(0, -1)}.${String(step)}”`;
    else names.push(`“${String(step)}”`);
  }
  return names.join(', ').replaceAll(', entry', ' entry') || 'The file';
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
  for (const step of path) current = shapeOf(current)?.[String(step)] ?? contentOf(current);
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
/** The schema of what stands under any key of a record, or in a list. */
const contentOf = (schema: unknown): unknown => defOf(schema)?.['valueType'] ?? defOf(schema)?.['element'];
