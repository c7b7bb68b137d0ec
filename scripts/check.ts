// npm run check: every problem in content/, and what has grown old by today or by the day of --as-of, in one report.
import { parseArgs } from 'node:util';
import { checkAge } from '../src/checks/age.ts';
import { checkContent } from '../src/checks/content.ts';
import { coverageOf } from '../src/checks/coverage.ts';
import { guidePathLines } from '../src/checks/guide-paths.ts';
import { writeLocks } from '../src/checks/write-locks.ts';
import { isoDate } from '../src/model/fields.ts';
import { formatProblem, type Problem } from '../src/model/problem.ts';
import { rules } from '../src/model/rules.ts';
import { writeEditorFiles } from './editor-files.ts';

const options = {
  'as-of': { type: 'string' },
  strict: { type: 'boolean' },
  due: { type: 'boolean' },
  coverage: { type: 'boolean' },
  paths: { type: 'boolean' },
  schemas: { type: 'boolean' },
  rules: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

const isError = ({ severity }: Problem): boolean => severity === 'error';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return stop(
      'npm run check takes --as-of with a date, --strict, --due, --write, --coverage, --paths, --rules and --schemas, and nothing else.',
    );
  }
}

const values = readArguments();
if (values.rules === true) {
  const width = Math.max(...Object.keys(rules).map((id) => id.length));
  for (const [id, said] of Object.entries(rules)) console.log(`${id.padEnd(width)}  ${said}`);
  process.exit();
}

if (values.schemas === true) {
  for (const path of await writeEditorFiles(process.cwd())) console.log(`Written: ${path}`);
  process.exit();
}

const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
if (!isoDate.safeParse(asOf).success) stop(`--as-of takes a date that exists, as 2026-11-21, not “${asOf}”.`);

const checked = await checkContent(process.cwd());
const { content } = checked;
const { said, problems } =
  values.write === true ? await writeLocks(process.cwd(), checked) : { said: [], ...checked };
for (const line of said) console.log(line);
const age = content === undefined ? [] : checkAge(content, { asOf, strict: values.strict === true });
// With --due the list is of what has grown old; an error is never left out of it.
const all = [...(values.due === true ? problems.filter(isError) : problems), ...age];
for (const problem of all) console.log(formatProblem(problem));

if (values.coverage === true && content !== undefined) {
  for (const line of coverageOf(content)) console.log(line);
}

if (values.paths === true && content !== undefined) {
  for (const line of guidePathLines(content)) console.log(line);
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const errors = all.filter(isError).length;
console.log(`${counted(errors, 'error')}, ${counted(all.length - errors, 'warning')}.`);
process.exitCode = errors > 0 ? 1 : 0;
