// What every command does alike: it works on this repository from whichever folder it is called in, sends no telemetry, and
// tells what a person can mend in a sentence, without a stack.
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ExpectedError } from '../src/model/problem.ts';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command to its end; the process then exits with 1 where it failed. Whoever names files stays where they stand. */
export async function runCommand(work: () => Promise<void>, folder = root): Promise<void> {
  process.chdir(folder);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => process.exit(code));
  try {
    await work();
  } catch (error) {
    console.error(error instanceof ExpectedError ? error.message : error);
    process.exitCode = 1;
  }
}

/** Vite takes what comes after these for a question to a file, not for a part of its name. Throws a sentence. */
export function refuseFolder(folder: string): void {
  const sign = /[#?]/.exec(folder)?.[0];
  if (sign === undefined) return;
  throw new ExpectedError(
    `A folder on the way to this one has ${sign} in its name, which the bundler cannot work with. Give it a name without # and ?.`,
  );
}

/** What was asked for; throws the sentence where that is anything else. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  sentence: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new ExpectedError(sentence, { cause: error });
  }
}

/** Why the disk said no, as the end of a sentence. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? String(error instanceof Error ? error.message : error);

/** Whether it is the disk that said no, not a file that somebody named. */
export const isOfDisk = (error: unknown): boolean => ['ENOSPC', 'EDQUOT', 'EROFS'].includes(codeOf(error));

/** As Node names it; the bundler says its number alone, in a message. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  if (number === undefined) return 'code' in error ? String(error.code) : '';
  return Object.entries(constants.errno).find(([, own]) => own === Number(number))?.[0] ?? '';
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file where a folder is to be',
  ENOTDIR: 'there is a file where a folder is to be',
  EISDIR: 'there is a folder of that name',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EBUSY: 'it is in use, or is where another file system is mounted',
  EXDEV: 'it lies on two file systems',
};
