// A text that someone wrote in a program of their own → its words, or one sentence on why it cannot be read.
import { ExpectedError } from '../model/problem.ts';
import { readFile } from 'node:fs/promises';

/** UTF-8, with or without a byte order mark. Throws a sentence that names the file and what to do. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError(
      `“${file}” is not in UTF-8, so its letters cannot be told apart. Save it as UTF-8; in Excel: “CSV UTF-8”.`,
    );
  }
}

/** A sentence for what the disk said no to; `file` as the reader knows it. */
export function unreadable(file: string, error: unknown): ExpectedError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const sentence = reasons[code]?.(file) ?? `“${file}” cannot be read: ${message}`;
  return new ExpectedError(sentence, { cause: error });
}

const reasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no ${file.endsWith('/') ? 'folder' : 'file'} “${file}”.`,
  EISDIR: (file) => `“${file}” is a folder, not a file.`,
  ENOTDIR: (file) => `“${file}” is a file, not a folder.`,
  EACCES: (file) => `“${file}” may not be read: its permissions forbid it.`,
};

/** Lines as editors count them, whatever ends them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
