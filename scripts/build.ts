// npm run build: content → a complete dist/ with pages, paper and search index; a failed build leaves the old dist alone.
import { build } from 'astro';
import { rename, rm } from 'node:fs/promises';
import { checkContent } from '../src/checks/content.ts';
import { formatProblem } from '../src/model/problem.ts';

const root = process.cwd();
const { problems } = await checkContent(root);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.some((problem) => problem.severity === 'error')) process.exit(1);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const unfinished = '.astro/dist-unfinished';
await rm(unfinished, { recursive: true, force: true });
await build({ root, outDir: unfinished });
await rm('dist', { recursive: true, force: true });
await rename(unfinished, 'dist');
console.log('Built dist/.');
