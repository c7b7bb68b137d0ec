// npm run check: every problem in content/, and what has grown old by today or by the day of --as-of, in one report.
import type { parseArgs } from 'node:util';
import { checkAge } from '../src/checks/age.ts';
import { checkContent } from '../src/checks/content.ts';
import { coverageOf } from '../src/checks/coverage.ts';
import { guidePathLines } from '../src/checks/guide-paths.ts';
import { countPages, isPageOff, rhythmLines } from '../src/checks/rhythm.ts';
import { checkSections } from '../src/checks/section-lock.ts';
import { writeLocks } from '../src/checks/write-locks.ts';
import type { Content } from '../src/model/content.ts';
import { isoDate } from '../src/model/fields.ts';
import { byCause, formatByCause } from '../src/model/causes.ts';
import { ExpectedError, formatProblem, type Problem } from '../src/model/problem.ts';
import { rules } from '../src/model/rules.ts';
import { readContentFiles } from '../src/read/content-files.ts';
import { readArguments, root, runCommand } from './command.ts';
import { writeEditorFiles } from './editor-files.ts';

const options = {
  'as-of': { type: 'string' },
  strict: { type: 'boolean' },
  all: { type: 'boolean' },
  due: { type: 'boolean' },
  coverage: { type: 'boolean' },
  paths: { type: 'boolean' },
  schemas: { type: 'boolean' },
  rules: { type: 'boolean' },
  words: { type: 'boolean' },
  write: { type: 'boolean' },
  seen: { type: 'string', multiple: true },
} as const;

const isError = ({ severity }: Problem): boolean => severity === 'error';
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const withValue: Readonly<Record<string, string>> = { 'as-of': ' with a date', seen: ' with a section' };

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function printRules(): void {
  const width = Math.max(...Object.keys(rules).map((id) => id.length));
  for (const [id, said] of Object.entries(rules)) console.log(`${id.padEnd(width)}  ${said}`);
}

async function printProblems(values: Values): Promise<void> {
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!isoDate.safeParse(asOf).success)
    throw new ExpectedError(`--as-of takes a date that exists, as 2026-11-21, not “${asOf}”.`);
  const first = await checkContent(root);
  const { said, problems } =
    values.write === true ? await writeLocks(root, first, values.seen) : { said: [], ...first };
  for (const line of said) console.log(line);
  const { content } = first;
  const raw = values.write === true ? (await readContentFiles(root)).raw : first.raw;
  const due = values.due === true;
  const age =
    content === undefined
      ? []
      : [
          ...checkAge(content, { asOf, strict: values.strict === true }),
          ...checkSections(content, raw, { due }),
        ];
  // With --due the list is of what has grown old; an error is never left out of it.
  report([...(due ? problems.filter(isError) : problems), ...age], values.all === true);
  if (content === undefined) return;
  tellRhythm(content, values.words === true);
  if (values.coverage === true) for (const line of coverageOf(content)) console.log(line);
  if (values.paths === true) for (const line of guidePathLines(content)) console.log(line);
}

/** The table where it is asked for; else a line, where there is something in it to look at. */
function tellRhythm(content: Content, whole: boolean): void {
  const counts = countPages(content);
  const off = counts.filter(isPageOff).length;
  if (whole) for (const line of rhythmLines(counts)) console.log(line);
  else if (off > 0)
    console.log(`${counted(off, 'page')} should be read aloud: npm run check -- --words has the figures.`);
}

/** Every problem counts, told or folded. */
function report(problems: readonly Problem[], all: boolean): void {
  for (const text of all ? problems.map(formatProblem) : formatByCause(problems)) console.log(text);
  const errors = problems.filter(isError).length;
  const folded = all ? 0 : problems.length - byCause(problems).length;
  const more = folded > 0 ? ` ${folded} of them follow from others: npm run check -- --all names each.` : '';
  console.log(`${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.${more}`);
  process.exitCode = errors > 0 ? 1 : 0;
}

await runCommand(async () => {
  const named = Object.keys(options).map((name) => `--${name}${withValue[name] ?? ''}`);
  const sentence = `npm run check takes ${named.slice(0, -1).join(', ')} and ${named.at(-1)}, and nothing else.`;
  const { values } = readArguments({ options }, sentence);
  if (values.rules === true) printRules();
  else if (values.schemas === true) {
    for (const path of await writeEditorFiles(root)) console.log(`Written: ${path}`);
  } else await printProblems(values);
});
