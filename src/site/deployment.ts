// Where this build will stand: SITE_URL and BASE_PATH, or the address in content/site.yaml, or nowhere in particular.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../model/content.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { validate } from '../model/validate.ts';
import { readYaml } from '../read/yaml-file.ts';

export interface Deployment {
  /** Origin, e.g. `https://example.org`; undefined when nobody said. */
  readonly site: string | undefined;
  /** With a slash at both ends: `/` or `/folder/`. */
  readonly base: string;
  /** Fields of content/site.yaml that are not filled in. */
  readonly missing: readonly string[];
}

/** Throws with file and line when content/site.yaml is not as it should be. */
export function deployment(root: string, env: NodeJS.ProcessEnv = process.env): Deployment {
  const file = 'content/site.yaml';
  const { data, problems } = readYaml({ file, text: readFileSync(join(root, file), 'utf8') });
  const found: Problem[] = [...problems];
  const given = validate(data, siteSchema, (problem) => found.push(problem));
  if (given === undefined) throw new Error(found.map(formatProblem).join('\n'));
  const base = `/${(env['BASE_PATH'] ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const site = env['SITE_URL'] ?? given.address;
  const missing = Object.keys(siteSchema.shape).filter(
    (key) => !(key in given) && !(key === 'address' && site !== undefined),
  );
  return { site, base, missing };
}
