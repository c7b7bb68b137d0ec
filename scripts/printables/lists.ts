// The files someone names → the names and groups in them.
import { tidy } from '../../src/papers/user-text.ts';
import { valueNames } from '../../src/papers/personal-details.ts';
import { readTable, type Table } from '../../src/read/table-file.ts';
import { ExpectedError } from '../../src/model/problem.ts';
import { linesOf, readTextFile } from '../../src/read/text-file.ts';

export const columns = [...valueNames, 'names', 'locale', 'country'] as const;

export type Groups = Table<(typeof columns)[number]>;

/** One name a line. Throws a sentence where there is none. */
export async function readNames(file: string): Promise<string[]> {
  const names = linesOf(await readTextFile(file))
    .map(tidy)
    .filter((name) => name !== '');
  if (names.length === 0) throw new ExpectedError(`“${file}” holds no names. Write one name a line.`);
  return names;
}

export const readGroups = async (file: string): Promise<Groups> =>
  readTable(await readTextFile(file), columns);
