// The site's own content as the model has it, for the tests that look at it. That it has no problem is a test of its own.
import { fileURLToPath } from 'node:url';
import { buildContent } from '../../src/model/content.ts';
import { readContentFiles } from '../../src/read/content-files.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const { raw } = await readContentFiles(root);

const { content: built } = buildContent(raw);
if (built === undefined) throw new Error('content/ cannot be understood; `npm run check` says why.');

export const content = built;
