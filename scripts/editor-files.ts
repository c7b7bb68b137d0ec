// What is made from the schemas in src/model for people who write: a JSON Schema for each kind of YAML file, and the settings by
// which an editor knows which file has which.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchemas, toJsonSchema } from '../src/model/editor-schemas.ts';

/** Path from the root → text. */
export function editorFiles(): ReadonlyMap<string, string> {
  const names = Object.entries(editorSchemas);
  const patterns = names.map(([name, { files }]) => [`./${pathOf(name)}`, files.map(inContent)]);
  const settings = { 'yaml.schemaStore.enable': false, 'yaml.schemas': Object.fromEntries(patterns) };
  return new Map([
    ...names.map(([name, { schema }]) => [pathOf(name), json(toJsonSchema(schema))] as const),
    ['.vscode/settings.json', json(settings)],
  ]);
}

const pathOf = (name: string): string => `schemas/${name}.json`;

/** `!printables/*.*.yaml` → `!content/printables/*.*.yaml`. */
const inContent = (pattern: string): string => pattern.replace(/^!?/, (not) => `${not}content/`);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes what has changed, and says which files those were. */
export async function writeEditorFiles(root: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [path, text] of editorFiles()) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push(path);
  }
  return written;
}
