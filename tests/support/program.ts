// A program that is installed on this machine, by its name.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where on PATH the first of these names is; nothing when none is. */
export function programPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** What is not there of these programs, as a sentence; nothing when all are. */
export function missingProgram(...programs: readonly string[]): string | undefined {
  const missing = programs.filter((name) => programPath(name) === undefined);
  return missing.length === 0 ? undefined : `there is no ${missing.join(' and no ')}`;
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
