// The content folder → raw content: every YAML file and every page, with whatever could not be read.
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { pageAddressOf } from '../model/links.ts';
import { faultOf, unexpectedFile, type Problem } from '../model/problem.ts';
import type { RawContent, RawData, RawPage } from '../model/raw.ts';
import { conflictIn } from './conflict.ts';
import { readContentText } from './content-text.ts';
import { readPageFile, unreadPage } from './page-file.ts';
import { unreadable } from './text-file.ts';
import { readYaml, unreadData } from './yaml-file.ts';

/** Files in content/ that people read and the site does not. */
const forPeople: readonly string[] = ['README.md', 'LICENSE'];

/** What could be understood of the files, and what is wrong with the rest. */
export interface ReadContent {
  readonly raw: RawContent;
  readonly problems: Problem[];
}

/** The same of one file: data, or a page, or neither. */
export interface ReadFile {
  /** Under `content/`. */
  readonly path: string;
  readonly data?: RawData;
  readonly page?: RawPage;
  readonly problems: readonly Problem[];
}

/** Reads `<root>/content`; files are named relative to `root` in every problem. */
export async function readContentFiles(root: string): Promise<ReadContent> {
  const folder = join(root, 'content');
  const paths = await listFiles(folder);
  const bytes = await Promise.all(
    paths.map((path) => readFile(join(folder, path)).catch(refuse(posix.join('content', path)))),
  );
  return joinFiles(paths.map((path, index) => readContentFile(path, bytes[index] ?? new Uint8Array())));
}

/** Files that have been read, in their order. */
export const joinFiles = (files: readonly ReadFile[]): ReadContent => ({
  raw: {
    data: new Map(files.flatMap(({ path, data }) => (data === undefined ? [] : [[path, data]]))),
    pages: files.flatMap(({ page }) => page ?? []),
  },
  problems: files.flatMap(({ problems }) => problems),
});

/** One file, by its path under `content/` and its bytes. */
export function readContentFile(path: string, bytes: Uint8Array): ReadFile {
  const file = posix.join('content', path);
  const { text, problems: badlySaved } = readContentText(file, bytes);
  const conflict = conflictIn(file, text);
  const unread = [...badlySaved, ...conflict];
  // Of two versions at once nothing else is worth saying.
  const isRead = conflict.length === 0;
  if (path.endsWith('.yaml')) {
    const { data, problems } = isRead ? readYaml({ file, text }) : unreadData(file);
    return { path, data, problems: [...unread, ...problems] };
  }
  if (!path.startsWith('docs/'))
    return { path, problems: forPeople.includes(path) ? unread : [...unread, strayFile(file)] };
  const { problems, ...page } = isRead ? readPageFile(file, text) : unreadPage(file);
  const address = pageAddressOf(file);
  const found = [...unread, ...problems];
  return address === undefined
    ? { path, problems: [...unread, strayFile(file)] }
    : { path, page: { file, ...address, ...page }, problems: [...found, ...checkName(file, address.key)] };
}

/** Astro passes over a file whose name begins with an underscore; links, pictures and locks go by the name of every other. */
function checkName(file: string, key: string): Problem[] {
  if (/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(key)) return [];
  const hidden = posix.basename(key).startsWith('_');
  const message = hidden
    ? 'The name of this page begins with an underscore: it is never built, and whatever leads to it leads nowhere.'
    : `The name of this page, “${key}”, has more than small letters a–z, digits and hyphens.`;
  const hint = hidden
    ? 'Take the underscore away, or keep the draft outside content/.'
    : 'Rename the file in every language; `slug` has the address, in the reader’s language.';
  return [faultOf(file, { rule: 'files/name', message, hint })];
}

/** A file in another place, or by another ending, than those that are read. */
function strayFile(file: string): Problem {
  const data = file.replace(/\.yml$/i, '.yaml');
  if (data !== file) return { ...unexpectedFile(file, data), causes: `ending of ${data}` };
  const page = file.replace(/^(content\/docs\/.*)\.(md|markdown)$/, '$1.mdx');
  if (page !== file) return { ...unexpectedFile(file, page), causes: `file ${page}` };
  return {
    ...unexpectedFile(file),
    causedBy: `folder ${posix.dirname(file).split('/').slice(0, 3).join('/')}`,
  };
}

const refuse =
  (file: string) =>
  (error: unknown): never => {
    throw unreadable(file, error);
  };

/** Names that begin with a dot belong to an editor or a system. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(refuse('content/'));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
