// The site's own content as the model has it, for what looks at it. That it has no problem, `npm run check` says.
import { root } from '../../scripts/command.ts';
import { buildContent } from '../../src/model/content.ts';
import { readContentFiles } from '../../src/read/content-files.ts';

export const { raw } = await readContentFiles(root);

const { content: built } = buildContent(raw);
if (built === undefined) throw new Error('content/ cannot be understood; `npm run check` says why.');

export const content = built;
