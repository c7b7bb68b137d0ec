// What is made from the schemas in src/model for people who write: a JSON Schema for each kind of YAML file, the settings by
// which an editor knows which file has which, and the tables in content/README.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchemas, toJsonSchema } from '../src/model/editor-schemas.ts';
import { blockTable, componentTable } from './schema-tables.ts';

/** Path from the root → text as it would be made today. */
export async function editorFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const schemas = Object.entries(editorSchemas);
  const patterns = schemas.map(([name, { files }]) => [`./${pathOf(name)}`, files.map(inContent)]);
  const settings = { 'yaml.schemaStore.enable': false, 'yaml.schemas': Object.fromEntries(patterns) };
  const readme = 'content/README.md';
  const tables = { components: componentTable(), blocks: blockTable() };
  return new Map([
    ...schemas.map(([name, { schema }]) => [pathOf(name), json(toJsonSchema(schema))] as const),
    ['.vscode/settings.json', json(settings)],
    [readme, withTables(await readFile(join(root, readme), 'utf8'), tables)],
  ]);
}

const pathOf = (name: string): string => `schemas/${name}.json`;

/** `!printables/*.*.yaml` → `!content/printables/*.*.yaml`. */
const inContent = (pattern: string): string => pattern.replace(/^!?/, (not) => `${not}content/`);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Puts each table between its two marks. Throws where a mark is missing. */
function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((before, [name, table]) => {
    const marks = new RegExp(`(<!-- ${name}: .*-->\n)[^]*(<!-- /${name} -->)`);
    if (!marks.test(before)) throw new Error(`content/README.md has no marks for the table of ${name}.`);
    return before.replace(marks, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`);
  }, text);
}

/** Writes what has changed, and says which files those were. */
export async function writeEditorFiles(root: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [path, text] of await editorFiles(root)) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(path);
  }
  return written;
}
