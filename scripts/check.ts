// npm run check: every problem in content/, in one report. With --as-of, also what has grown old by that day.
import { parseArgs } from 'node:util';
import { checkAge } from '../src/checks/age.ts';
import { checkContent } from '../src/checks/content.ts';
import { formatProblem } from '../src/model/problem.ts';

const { values } = parseArgs({
  options: { 'as-of': { type: 'string' }, strict: { type: 'boolean' }, due: { type: 'boolean' } },
});
const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) {
  console.error(`--as-of takes a date like 2026-11-21, not “${asOf}”.`);
  process.exit(1);
}
const { content, problems } = await checkContent(process.cwd());
const age = content === undefined ? [] : checkAge(content, { asOf, strict: values.strict === true });
const all = values.due === true ? age : [...problems, ...age];
for (const problem of all) console.log(formatProblem(problem));
const errors = all.filter((problem) => problem.severity === 'error').length;
console.log(`${errors} errors, ${all.length - errors} warnings.`);
process.exitCode = errors > 0 ? 1 : 0;
