// The components of pages and the kinds of block of papers, from their schemas → tables for writers, in Markdown.
import { z } from 'astro/zod';
import { components } from '../src/model/components.ts';
import { countries, locales } from '../src/model/locale.ts';
import { blockKinds } from '../src/model/paper-blocks.ts';

/** Component, attributes, what it is. */
export const componentTable = (): string =>
  table([
    ['component', 'attributes', 'is'],
    ...Object.entries(components).map(([name, { attributes, description }]) => [
      `\`<${name}>\``,
      keysOf(schemaOf(attributes)),
      description,
    ]),
  ]);

/** Kind, what the structure says beside kind and country, what the words are, what it is. */
export const blockTable = (): string =>
  table([
    ['kind', 'structure', 'words', 'is'],
    ...Object.entries(blockKinds).map(([kind, { structure, words, description }]) => [
      `\`${kind}\``,
      keysOf(schemaOf(z.strictObject(structure))),
      wordsIn(schemaOf(words)),
      description,
    ]),
  ]);

const schemaOf = (schema: z.ZodType): Schema =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;

/** As much of JSON Schema as our schemas use. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly allOf?: readonly Schema[];
}

/** Keys with the values they may have; one that may be left out in brackets. */
function keysOf({ properties = {}, required = [] }: Schema): string {
  const keys = Object.entries(properties).map(([key, schema]) => {
    const text = `\`${key}\`${valuesOf(schema)}`;
    return required.includes(key) ? text : `[${text}]`;
  });
  return keys.length === 0 ? '–' : keys.join(', ');
}

/** Languages and countries are known; other values are named. */
function valuesOf({ enum: values = [] }: Schema): string {
  const isKnown = [...locales, ...countries].some((code) => values.includes(code));
  return values.length === 0 || isKnown ? '' : ` (${values.join(', ')})`;
}

function wordsIn(schema: Schema): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(wordsIn).join(' or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.items !== undefined) return `a list of ${wordsIn(schema.items)}`;
  if (schema.properties !== undefined) return keysOf(schema);
  return schema.type === 'string' || schema.allOf !== undefined ? 'a text' : '–';
}

/** Columns as wide as their widest cell, as Prettier has them. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
