// Files that are whole or not there, and one sentence where one cannot be written.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Written aside and then renamed, without a pause in which a signal could leave half a file. */
export function writeWhole(file: string, data: Uint8Array | string): void {
  const part = `${file}.part`;
  explain(file, () => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, data);
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

/** What is not there is removed already. */
export const removeFile = (file: string): void => explain(file, () => rmSync(file, { force: true }));

function explain(file: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(`“${file}” cannot be written: ${reasons[code] ?? String(error)}.`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file where a folder is to be',
  ENOTDIR: 'there is a file where a folder is to be',
  EISDIR: 'there is a folder of that name',
  EACCES: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
};
