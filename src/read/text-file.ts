// A text that someone wrote in a program of their own → its words, or one sentence on why it cannot be read.
import { readFile } from 'node:fs/promises';

/** UTF-8, with or without a byte order mark. Throws a sentence that names the file and what to do. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(reasons[error.code ?? '']?.(file) ?? `“${file}” cannot be read: ${error.message}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(
      `“${file}” is not in UTF-8, so its letters cannot be told apart. Save it as UTF-8; in Excel: “CSV UTF-8”.`,
    );
  }
}

const reasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file “${file}”.`,
  EISDIR: (file) => `“${file}” is a folder, not a file.`,
  EACCES: (file) => `“${file}” may not be read: its permissions forbid it.`,
};

/** Lines as editors count them, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
