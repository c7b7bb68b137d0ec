// Where this build will stand: SITE_URL and BASE_PATH, or the address in content/site.yaml, or nowhere in particular.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../model/problem.ts';
import { origin, siteSchema, siteValue } from '../model/site.ts';
import { validateAt } from '../model/validate.ts';
import { readYaml } from '../read/yaml-file.ts';

export interface Deployment {
  /** Origin, e.g. `https://example.org`; undefined when nobody said. */
  readonly site: string | undefined;
  /** With a slash at both ends: `/` or `/folder/`. */
  readonly base: string;
  /** Fields of content/site.yaml that are not filled in. */
  readonly missing: readonly string[];
}

/** Throws with file and line when content/site.yaml is not as it should be, and with a sentence when SITE_URL is not. */
export function deployment(root: string, env: NodeJS.ProcessEnv = process.env): Deployment {
  const file = 'content/site.yaml';
  const { data, problems } = readYaml({ file, text: readFileSync(join(root, file), 'utf8') });
  const found: Problem[] = [...problems];
  const part = { path: [], value: siteValue(data.value), schema: siteSchema };
  const given = problems.length > 0 ? undefined : validateAt(data, part, (problem) => found.push(problem));
  if (given === undefined) throw new Error(found.map(formatProblem).join('\n'));
  const base = `/${(env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const site = siteFrom(env['SITE_URL']) ?? given.address;
  const missing = Object.keys(siteSchema.shape).filter(
    (key) => !(key in given) && !(key === 'address' && site !== undefined),
  );
  return { site, base, missing };
}

/** An empty variable is one that nobody set. */
function siteFrom(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const { success, data, error } = origin.safeParse(given);
  if (success) return data;
  throw new Error(`SITE_URL is “${given}”: ${error.issues.map((issue) => issue.message).join('; ')}.`);
}
