// The content folder → raw content: every YAML file and every page, with whatever could not be read.
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { pageAddressOf } from '../model/links.ts';
import { unexpectedFile, type Problem } from '../model/problem.ts';
import type { RawContent, RawData, RawPage } from '../model/raw.ts';
import { readPageFile } from './page-file.ts';
import { unreadable } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

/** Files in content/ that people read and the site does not. */
const forPeople: readonly string[] = ['README.md', 'LICENSE'];

/** Reads `<root>/content`; files are named relative to `root` in every problem. */
export async function readContentFiles(root: string): Promise<{ raw: RawContent; problems: Problem[] }> {
  const problems: Problem[] = [];
  const data = new Map<string, RawData>();
  const pages: RawPage[] = [];
  for (const path of await listFiles(join(root, 'content'))) {
    const file = posix.join('content', path);
    const text = (await readFile(join(root, file), 'utf8').catch(refuse(file))).replaceAll('\r\n', '\n');
    if (path.endsWith('.yaml')) {
      const yaml = readYaml({ file, text });
      problems.push(...yaml.problems);
      data.set(path, yaml.data);
    } else if (path.startsWith('docs/')) {
      const address = pageAddressOf(file);
      if (address === undefined) problems.push(unread(file));
      else {
        const page = readPageFile(file, text);
        problems.push(...page.problems);
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
