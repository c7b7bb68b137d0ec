// The site's own content as the model has it, for what looks at it. That it has no problem, `npm run check` says.
import { fileURLToPath } from 'node:url';
import { buildContent } from '../../src/model/content.ts';
import { readContentFiles } from '../../src/read/content-files.ts';

/** The root folder of this repository, without a slash at its end. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

export const { raw } = await readContentFiles(repository);

const { content: built } = buildContent(raw);
if (built === undefined) throw new Error('content/ cannot be understood; `npm run check` says why.');

export const content = built;
