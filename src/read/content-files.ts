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

/** Bytes by a file's path under `content/`. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** What could be understood of the files, and what is wrong with the rest. */
export interface ReadContent {
  readonly raw: RawContent;
  readonly problems: Problem[];
}

/** Reads `<root>/content`; files are named relative to `root` in every problem. */
export async function readContentFiles(root: string): Promise<ReadContent> {
  const folder = join(root, 'content');
  const paths = await listFiles(folder);
  return rawContentOf(
    new Map(
      await Promise.all(
        paths.map(
          async (path) =>
            [path, await readFile(join(folder, path)).catch(refuse(posix.join('content', path)))] as const,
        ),
      ),
    ),
  );
}

/** The same of files that have been read, in their order. */
export function rawContentOf(files: ContentFiles): ReadContent {
  const problems: Problem[] = [];
  const data = new Map<string, RawData>();
  const pages: RawPage[] = [];
  for (const [path, bytes] of files) {
    const file = posix.join('content', path);
    const { text, problems: badlySaved } = readContentText(file, bytes);
    const conflict = conflictIn(file, text);
    problems.push(...badlySaved, ...conflict);
    if (path.endsWith('.yaml')) {
      // Of two versions at once nothing else is worth saying.
      const yaml = conflict.length > 0 ? unreadData(file) : readYaml({ file, text });
      problems.push(...yaml.problems);
      data.set(path, yaml.data);
    } else if (path.startsWith('docs/')) {
      const address = pageAddressOf(file);
      if (address === undefined) problems.push(unread(file));
      else {
        const page = conflict.length > 0 ? unreadPage(file) : readPageFile(file, text);
        problems.push(...page.problems, ...checkName(file, address.key));
        pages.push({ file, ...address, ...page });
      }
    } else if (!forPeople.includes(path)) problems.push(unread(file));
  }
  return { raw: { data, pages }, problems };
}

/** A file in another place, or by another ending, than those that are read. */
function unread(file: string): Problem {
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
