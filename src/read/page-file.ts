// An MDX page → its front matter and the outline of its body, every part with its line.
import { faultAt, faultOf, type Problem } from '../model/problem.ts';
import type { Outline, RawData } from '../model/raw.ts';
import { plainMdx } from './mdx-messages.ts';
import { outlineOf } from './outline.ts';
import { readYaml } from './yaml-file.ts';

const fence = /^---\n([\s\S]*?\n)?---(\n|$)/;

/** Front matter and body of one page; problems where either cannot be read. */
export function readPageFile(
  file: string,
  text: string,
): { frontMatter: RawData; body: Outline; problems: Problem[] } {
  const match = fence.exec(text);
  const { data, problems } = readYaml({ file, text: match?.[1] ?? '', linesBefore: 1 });
  if (match === null) problems.push(noFrontMatter(file));
  let body: Outline = { headings: [], links: [], uses: [], prose: [], passages: [] };
  try {
    const outline = outlineOf(file, text);
    body = outline.body;
    problems.push(...outline.problems);
  } catch (error) {
    problems.push(brokenBody(file, text, error));
  }
  return { frontMatter: data, body, problems };
}

const noFrontMatter = (file: string): Problem =>
  faultOf(file, {
    rule: 'front-matter/missing',
    message: 'The page has no front matter.',
    hint: 'Begin the file with a line of three dashes, the keys, and three dashes again.',
  });

function brokenBody(file: string, text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = /(\d+):(\d+)/.exec(message) ?? [];
  const fault = plainMdx(message, text.split('\n')[Number(line) - 1] ?? '');
  return faultAt({ file, line: Number(line), column: Number(column) }, { rule: 'mdx/syntax', ...fault });
}
