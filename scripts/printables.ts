// npm run printables: the papers as PDF files, without building the site.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/content.ts';
import { formatProblem } from '../src/model/problem.ts';
import { choosePapers, printOptions } from './printables/choose.ts';
import { writePapers } from './printables/write.ts';

try {
  const { values, positionals } = parseArgs({ options: printOptions, allowPositionals: true });
  const { content, problems } = await checkContent(process.cwd());
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (content === undefined || errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  const chosen = choosePapers(content, { ids: positionals, ...values });
  const rows = await writePapers(content, chosen, values.out ?? 'printables');
  if (values.json === true) console.log(JSON.stringify(rows, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
