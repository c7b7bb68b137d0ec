// What stops a run → sentences for the one who asked. Nothing is written before all of it is mended.
import { ExpectedError } from '../../src/model/problem.ts';
import { plainly } from '../../src/papers/user-text.ts';

/** A sentence, and the row of the list that it is about. */
export interface Fault {
  readonly line?: number | undefined;
  readonly text: string;
}

/** More than a person reads at once. */
const shown = 20;

/** Throws when there is anything to say: the first sentences, and how many more there are. */
export function refuse(texts: readonly string[]): void {
  if (texts.length === 0) return;
  const more = texts.length - shown;
  const rest = more > 0 ? [`… and ${more} more.`] : [];
  throw new ExpectedError([...texts.slice(0, shown).map(plainly), ...rest].join('\n'));
}

/** In the order of the list; what several rows have in common is said once. */
export function inRows(faults: readonly Fault[], file = ''): string[] {
  const sorted = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return [...Map.groupBy(sorted, ({ text }) => text)].map(([text, same]) => {
    const lines = same.flatMap(({ line }) => line ?? []);
    return lines.length === 0 ? text : `${file}, ${rows(lines)}: ${text}`;
  });
}

function rows(lines: readonly number[]): string {
  const more = lines.length - 3;
  if (more > 0) return `rows ${lines.slice(0, 3).join(', ')} and ${more} more`;
  return `${lines.length > 1 ? 'rows' : 'row'} ${lines.join(', ')}`;
}

/** Of a long value its beginning is enough to find it by. */
export function quoted(value: string): string {
  const characters = [...value];
  return characters.length > longest
    ? `“${characters.slice(0, longest).join('')}…” (${characters.length} characters)`
    : `“${value}”`;
}

const longest = 60;
