// A folder of files → what tells them from any others.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './built-pages.ts';

/** Path → SHA-256, for every file of a built site. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const entries = filesIn(folder).map(async (path) => {
    const digest = createHash('sha256').update(await readFile(join(folder, path)));
    return [path, digest.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
