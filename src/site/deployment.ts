// Where this build will stand: SITE_URL and BASE_PATH, or the address in content/site.yaml, or nowhere in particular.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError, formatProblem, type Problem } from '../model/problem.ts';
import { origin, siteSchema, siteValue } from '../model/site.ts';
import { validateAt } from '../model/validate.ts';
import { unreadable } from '../read/text-file.ts';
import { readYaml } from '../read/yaml-file.ts';

export interface Deployment {
  /** Origin, e.g. `https://example.org`; undefined when nobody said. */
  readonly site: string | undefined;
  /** With a slash at both ends: `/` or `/folder/`. */
  readonly base: string;
  /** It has no address, or one that only its own machine answers at. */
  readonly isTrial: boolean;
  /** Fields of content/site.yaml that are not filled in. */
  readonly missing: readonly string[];
}

/** Throws with file and line when content/site.yaml is not as it should be, and with a sentence when SITE_URL or BASE_PATH is not. */
export function deployment(root: string, env: NodeJS.ProcessEnv = process.env): Deployment {
  const file = 'content/site.yaml';
  const { data, problems } = readYaml({ file, text: read(root, file) });
  const found: Problem[] = [...problems];
  const part = { path: [], value: siteValue(data.value), schema: siteSchema };
  const given = problems.length > 0 ? undefined : validateAt(data, part, (problem) => found.push(problem));
  if (given === undefined) throw new ExpectedError(found.map(formatProblem).join('\n'));
  const base = baseFrom(env['BASE_PATH'] ?? '');
  const site = siteFrom(env['SITE_URL']) ?? given.address;
  const missing = Object.keys(siteSchema.shape).filter(
    (key) => !(key in given) && !(key === 'address' && site !== undefined),
  );
  return { site, base, isTrial: site === undefined || isLoopback(site), missing };
}

/** A URL’s host is in its shortest form: `127.1` has become `127.0.0.1`. */
const isLoopback = (address: string): boolean =>
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);

/** Throws a sentence where the public would read a site that nobody answers for. */
export function requireAnswerable({ site, isTrial, missing }: Deployment): void {
  const lacking = ['publisher', 'contact'].filter((key) => missing.includes(key));
  if (site === undefined || isTrial || lacking.length === 0) return;
  throw new ExpectedError(
    `Not built for ${site}: fill in ${lacking.join(' and ')} in content/site.yaml, so that somebody answers for a public site.`,
  );
}

function read(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** `folder`, `/a/b/` → `/folder/`, `/a/b/`; a segment is what an address can say without escaping (RFC 3986 2.3). */
function baseFrom(given: string): string {
  const segments = given.split('/').filter(Boolean);
  const strange = segments.find((one) => !/^[A-Za-z0-9._~-]+$/.test(one) || one === '.' || one === '..');
  if (strange === undefined) return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
  throw new ExpectedError(
    `BASE_PATH is “${given}”, and “${strange}” cannot be a folder of an address. ${hintFor(given)}`,
  );
}

function hintFor(given: string): string {
  if (/^[a-z]+:\/\//i.test(given))
    return 'Write the folder alone, as /groups; the address is said with SITE_URL.';
  // Git Bash turns a path that begins with a slash into one of Windows.
  if (/^[A-Za-z]:/.test(given))
    return 'Some shells make a path of their own of /groups: write it without the first slash, as groups.';
  return 'Write letters a–z, digits, and . _ ~ - with / between, as /groups.';
}

/** An empty variable is one that nobody set. */
function siteFrom(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const { success, data, error } = origin.safeParse(given);
  if (success) return data;
  throw new ExpectedError(
    `SITE_URL is “${given}”: ${error.issues.map((issue) => issue.message).join('; ')}.`,
  );
}
