// PDF files → the standards each claims to keep, with the rules it breaks, by the official veraPDF: one Java process, however
// many files. Maven fetches the pinned jars into .cache/verapdf once; a changed pom.xml fetches anew.
import { execFile, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/verapdf/', import.meta.url));
const commandLine = 'org.verapdf.apps.GreenfieldCliWrapper';

/** veraPDF is done in seconds: a Java that gets ready to run for hours takes twice the work. */
const javaOptions = ['-Djava.awt.headless=true', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** One rule that a file breaks, and the first place where. */
export interface FailedRule {
  /** `7.18.1-3`: clause of the standard, and veraPDF's test number. */
  readonly rule: string;
  readonly description: string;
  readonly context: string;
}

/** What a file claims to keep, by veraPDF’s names (`PDF/UA-1`, `PDF/A-2A`) → the rules of it that the file breaks. */
export type Verdict = Readonly<Record<string, readonly FailedRule[]>>;

/** What lacks for veraPDF to run here; Maven is only needed until its jars are in the cache. */
export function missingForVeraPdf(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return 'there is no java';
  if (!existsSync(jarFolder()) && spawnSync('mvn', ['-v']).status !== 0) return 'there is no mvn';
  return undefined;
}

/** The verdict on every file, by its path as given; throws when a file could not be read at all. */
export async function validate(files: readonly string[]): Promise<Map<string, Verdict>> {
  const jars = await fetchJars();
  // Flavour 0: whatever the file claims.
  const options = ['--flavour', '0', '--format', 'json', '--maxfailuresdisplayed', '1'];
  const java = [...javaOptions, '-cp', join(jars, '*'), commandLine];
  const output = await run('java', [...java, ...options, ...files], { maxBuffer: 1 << 28 }).catch(
    outputOfFailure,
  );
  const { report }: Report = JSON.parse(output.stdout);
  // veraPDF names each file by its absolute path.
  const verdicts = new Map(report.jobs.map((job) => [resolve(job.itemDetails.name), verdictOf(job)]));
  return new Map(
    files.map((file) => {
      const verdict = verdicts.get(resolve(file));
      if (verdict === undefined) throw new Error(`veraPDF says nothing of ${file}. ${output.stderr}`);
      return [file, verdict];
    }),
  );
}

/** The part of veraPDF's report that is read here. */
interface Report {
  readonly report: { readonly jobs: readonly Job[] };
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly Validation[];
}

interface Validation {
  /** `PDF/UA-1 validation profile`. */
  readonly profileName: string;
  readonly details: { readonly ruleSummaries: readonly RuleSummary[] };
}

interface RuleSummary {
  readonly ruleStatus: string;
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string }[];
}

function verdictOf({ validationResult, itemDetails }: Job): Verdict {
  if (validationResult === undefined) throw new Error(`veraPDF cannot read ${itemDetails.name}.`);
  return Object.fromEntries(
    validationResult.map((one) => [one.profileName.replace(' validation profile', ''), failedRules(one)]),
  );
}

function failedRules({ details }: Validation): FailedRule[] {
  return details.ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber, description, checks }) => ({
      rule: `${clause}-${testNumber}`,
      description,
      context: checks[0]?.context ?? '',
    }));
}

/** A file that breaks a rule makes veraPDF exit with an error, and its report is still whole. */
function outputOfFailure(error: { stdout?: string; stderr?: string }): { stdout: string; stderr: string } {
  if (error.stdout?.startsWith('{')) return { stdout: error.stdout, stderr: error.stderr ?? '' };
  throw new Error(`veraPDF did not run. ${error.stderr ?? String(error)}`, { cause: error });
}

/** Fetched beside and renamed: two test files that start together cannot read half a folder. */
async function fetchJars(): Promise<string> {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  const draft = join(cache, randomUUID());
  await mkdir(draft, { recursive: true });
  await run('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`]);
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

function jarFolder(): string {
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  return join(cache, version);
}
